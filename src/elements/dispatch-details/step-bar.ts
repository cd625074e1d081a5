import { html, type TemplateResult } from 'lit';
import { neighboursOf } from '../../model/neighbours.ts';
import type { Dispatch, DispatchFeature, Filter, TimeWindow } from '../../model/types.ts';
import { keepLast } from '../shared/keep-last.ts';
import type { DetailsView } from './details-view.ts';

const lastNeighbours = keepLast(
  (feature: DispatchFeature, dispatch: Dispatch, time: TimeWindow | null, filter: Filter) =>
    neighboursOf(feature, dispatch, { time, filter }),
);

/** Back to the story, and on to the marks of the same kind before and after. */
export function stepBar(feature: DispatchFeature, view: DetailsView): TemplateResult {
  const { article, details } = view.messages.ui;
  const { time, filter } = view.state;
  const { previous, next, position, count } = lastNeighbours(feature, view.dispatch, time, filter);
  return html`<div class="bar">
    <button class="link" data-back>${article.back}</button>
    <div class="steps" role="group" aria-label=${details.steps[feature.properties.kind]}>
      ${stepButton('‹', details.previous, previous)}
      <span>${position === null ? details.notAmong(count) : details.position(position, count)}</span>
      ${stepButton('›', details.next, next)}
    </div>
  </div>`;
}

/** At an end the button stays where it is, and keeps the focus, but leads nowhere. */
function stepButton(sign: string, name: string, to: string | null): TemplateResult {
  return html`<button
    class="button step"
    aria-label=${name}
    aria-disabled=${to === null ? 'true' : 'false'}
    data-step=${to ?? ''}
  >
    ${sign}
  </button>`;
}
