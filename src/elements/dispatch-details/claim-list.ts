import { html, nothing, type TemplateResult } from 'lit';
import { type ClaimRow, claimRowsOf, compareByDay } from '../../model/claim-rows.ts';
import { firstClaims } from '../../model/first-claims.ts';
import type { ClaimedFeature } from '../../model/types.ts';
import { claimItem } from './claim-item.ts';
import type { DetailsView } from './details-view.ts';

/** A list of more claims than these shows the most telling first. */
const LONG_LIST = 12;

/** Everything that was said of a flow or event by the end of the time window, the oldest words first. */
export function claimList(feature: ClaimedFeature, view: DetailsView): TemplateResult {
  const { dispatch, lang, messages, state } = view;
  const { details } = messages.ui;
  const rows = claimRowsOf(feature, dispatch, lang, { time: state.time, filter: {} });
  const later = feature.properties.claims.length - rows.length;
  const shown = view.showsAll || rows.length <= LONG_LIST ? rows : firstOf(rows, feature, view);
  return html`<section>
    <h3>${details.claims}</h3>
    ${shown.length < rows.length ? html`<p class="hint">${details.firstClaims}</p>` : nothing}
    <ol class="claims">
      ${[...shown].sort(compareByDay).map((row) => claimItem(row, view))}
    </ol>
    ${
      shown.length < rows.length
        ? html`<p class="all"><button class="button" data-all>${details.allClaims(rows.length)}</button></p>`
        : nothing
    }
    ${laterNote(later, view)}
  </section>`;
}

/** That more was said after the time shown, and a way to see it. */
export function laterNote(later: number, { messages }: DetailsView): unknown {
  const { details } = messages.ui;
  return later > 0
    ? html`<p class="hint">
        ${details.later(later)} <button class="link" data-later>${details.showLater}</button>
      </p>`
    : nothing;
}

function firstOf(
  rows: readonly ClaimRow[],
  feature: ClaimedFeature,
  { dispatch, state }: DetailsView,
): readonly ClaimRow[] {
  const first = firstClaims(feature, dispatch, state.time);
  const ids = new Set([...first].map((index) => `${feature.id}/${index}`));
  return rows.filter(({ id }) => ids.has(id));
}
