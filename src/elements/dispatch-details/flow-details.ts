import { html, nothing, type TemplateResult } from 'lit';
import { DOT } from '../../language/format.ts';
import { claimsBy } from '../../model/claims.ts';
import { describeTime } from '../../model/describe.ts';
import { describeDrawnAmount } from '../../model/describe-amounts.ts';
import { isAnnouncedOnly, isPossibleOnly } from '../../model/phases.ts';
import type { FlowFeature } from '../../model/types.ts';
import { hueOf } from '../shared/hue.ts';
import { flowPicture } from '../shared/strand-picture.ts';
import { distance } from './claim-route.ts';
import type { DetailsView } from './details-view.ts';
import { knowing } from './knowing.ts';
import { placeButton } from './mark-button.ts';

const PICTURE = { width: 112, height: 32, medium: 'desk' } as const;

/** What sort of goods it is, as a chip of its hue and a word. */
export function flowKind({ properties }: FlowFeature, { index, messages }: DetailsView): TemplateResult {
  const category = index.goods(properties.goods)?.category ?? 'other';
  return html`<i class="chip" data-hue=${hueOf(category)}></i> <span>${messages.words.category[category]}</span>`;
}

/** From where to where, when, how the clocks stand, how sure, how much, and how we know. */
export function flowFacts(flow: FlowFeature, view: DetailsView): TemplateResult {
  const { lang, messages, state } = view;
  const { from, to, mode = 'unknown', route = 'schematic', status } = flow.properties;
  const facts = [
    describeTime(flow, lang),
    mode === 'unknown' ? '' : messages.words.mode[mode],
    messages.words.route[route],
    distance(from, to, view),
  ].filter((fact) => fact !== '');
  return html`<p class="facts">${placeButton(from, view)} → ${placeButton(to, view)}</p>
    <p class="facts">${facts.join(DOT)}</p>
    ${view.timesLine?.(flow, view)}
    <p class="status">
      ${isPossibleOnly(flow, state.time) ? nothing : flowPicture(flow, state, PICTURE)}
      <span><b>${messages.words.status[status]}</b>, ${amountWords(flow, view)}</span>
    </p>
    ${knowing(flow, view)}`;
}

function amountWords(flow: FlowFeature, { dispatch, lang, messages, state }: DetailsView): string {
  if (isPossibleOnly(flow, state.time)) return messages.words.phase.possible;
  if (isAnnouncedOnly(flow, state.time)) return messages.words.phase.announced;
  const drawn = describeDrawnAmount(flow, dispatch, lang, state.time);
  if (drawn) return drawn.text;
  const hasNumbers = claimsBy(flow, state.time).some(({ amounts = [] }) => amounts.length > 0);
  return hasNumbers ? messages.ui.details.noTotal : messages.sentences.amount.none;
}
