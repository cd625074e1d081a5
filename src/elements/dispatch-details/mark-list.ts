import { html, nothing, type TemplateResult } from 'lit';
import { describeTime } from '../../model/describe.ts';
import { placeName } from '../../model/describe-claim.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature, EventFeature, FlowFeature } from '../../model/types.ts';
import { eventSign } from '../shared/event-sign.ts';
import { localText } from '../shared/local-text.ts';
import { flowPicture } from '../shared/strand-picture.ts';
import type { DetailsView } from './details-view.ts';

const PICTURE = { width: 44, height: 18, medium: 'phone' } as const;

/** Flows under a heading, each with its little strand and the end that is not taken for granted. */
export function flowList(
  title: string,
  flows: readonly FlowFeature[],
  end: 'from' | 'to',
  view: DetailsView,
): unknown {
  const { dispatch, lang } = view;
  const items = flows.map((flow) => {
    const other = localText(placeName(flow.properties[end], dispatch, lang));
    const way = end === 'to' ? html`→ ${other}` : html`${other} →`;
    return html`<li>${markButton(flow, way, view)}</li>`;
  });
  return list(title, items);
}

/** Events under a heading, each with its day. */
export function eventList(title: string, events: readonly EventFeature[], view: DetailsView): unknown {
  return list(
    title,
    events.map((event) => html`<li>${markButton(event, describeTime(event, view.lang), view)}</li>`),
  );
}

/** A flow or event as a button that selects it. */
export function markButton(feature: ClaimedFeature, note: unknown, view: DetailsView): TemplateResult {
  const { dispatch, lang, state } = view;
  const { id, properties } = feature;
  const sign = isFlow(feature) ? flowPicture(feature, state, PICTURE) : eventSign();
  return html`<button class="mark" data-feature=${id}>
    ${sign} <span>${localText(nameOf(properties, lang, dispatch.lang))} <span class="end">${note}</span></span>
  </button>`;
}

function list(title: string, items: readonly TemplateResult[]): unknown {
  if (items.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="marks">
      ${items}
    </ul>`;
}
