import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import {
  contradictionsOf,
  type StanceContradiction,
  type TotalContradiction,
} from '../../model/contradictions.ts';
import { describeAmount } from '../../model/describe-amounts.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import type { Figure } from '../../model/figures.ts';
import type { ClaimedFeature } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import type { DetailsView } from './details-view.ts';
import { dayWords } from './figure-chart.ts';

/** Who contradicts whom, side by side; each name leads to the claim in full. */
export function contradictionSection(feature: ClaimedFeature, view: DetailsView): unknown {
  const { stances, totals } = contradictionsOf(feature, view.dispatch, view.state.time);
  if (stances.length + totals.length === 0) return nothing;
  const { details } = view.messages.ui;
  return html`<section>
    <h3>${details.contradictions}</h3>
    <p class="hint">${details.contradictionsHint}</p>
    ${stances.map((stance) => stanceSides(stance, feature, view))}
    ${
      totals.length > 0
        ? html`<h4>${details.totalsApart}</h4>
            <p class="hint">${details.totalsApartHint}</p>
            ${totals.map((pair) => totalSides(pair, feature, view))}`
        : nothing
    }
  </section>`;
}

function stanceSides(
  { on, affirming, denying }: StanceContradiction,
  feature: ClaimedFeature,
  view: DetailsView,
): TemplateResult {
  const { details } = view.messages.ui;
  const side = (title: string, claims: readonly number[]) => html`<div>
    <h4>${title}</h4>
    <ul>
      ${claims.map((index) => claimLink(index, stanceOf(index, feature, view), feature, view))}
    </ul>
  </div>`;
  return html`${on === 'existence' ? nothing : html`<h4>${details.on[on]}</h4>`}
    <div class="sides">${side(details.affirming, affirming)} ${side(details.denying, denying)}</div>`;
}

function totalSides(
  { lower, higher }: TotalContradiction,
  feature: ClaimedFeature,
  view: DetailsView,
): TemplateResult {
  const { dispatch, lang } = view;
  const words = ({ amount }: Figure) => describeAmount(amount, dispatch, lang).text;
  return html`<ul class="sides">
    ${[lower, higher].map((figure) => claimLink(figure.claim, words(figure), feature, view))}
  </ul>`;
}

function stanceOf(index: number, feature: ClaimedFeature, { lang }: DetailsView): string {
  const stance = feature.properties.claims[index]?.stance ?? 'states';
  return messagesFor(lang).words.stance[stance].one;
}

/** A claim in short: who, what, when. The name jumps to the whole of it. */
function claimLink(index: number, what: string, feature: ClaimedFeature, view: DetailsView): unknown {
  const claim = feature.properties.claims[index];
  if (!claim) return nothing;
  const { dispatch, lang } = view;
  const id = `${feature.id}/${index}`;
  const name = actorName(claim.by, dispatch, lang);
  return html`<li data-claim=${id}>
    <button class="place" data-jump=${id} title=${view.messages.ui.details.toClaim(isolated(name.text))}>
      ${localText({ ...name, text: shortName(name.text) })}
    </button>
    <span class="what">${what} · <span class="when">${dayWords(claim, view)}</span></span>
  </li>`;
}
