import { html, nothing } from 'lit';
import { formatList } from '../../language/format.ts';
import { newestTotalClaims } from '../../model/amounts.ts';
import { type ClaimRow, claimRowsOf, compareByDay } from '../../model/claim-rows.ts';
import { describeFigure, unitWord } from '../../model/describe-amounts.ts';
import type { Amount, FlowFeature } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import type { DetailsView } from './details-view.ts';

/** Totals by speaker and day, as they were said; a single one needs no list. */
export function numberList(flow: FlowFeature, view: DetailsView): unknown {
  const { dispatch, index, lang, messages, spoken, state } = view;
  const unit = index.goods(flow.properties.goods)?.unit;
  if (unit === undefined) return nothing;
  const rows = claimRowsOf(flow, dispatch, lang, { time: state.time, filter: {} })
    .map((row) => ({ ...row, totals: totalsIn(row, unit) }))
    .filter(({ totals }) => totals.length > 0)
    .sort(compareByDay);
  if (rows.length < 2) return nothing;
  const newest = newestTotalClaims(flow, dispatch, state.time).map((claim) => `${flow.id}/${claim}`);
  const { details } = messages.ui;
  return html`<section>
    <h3>${details.numbers}</h3>
    <p class="hint">${details.numbersHint(unitWord(unit, 2, dispatch, lang))}</p>
    <ol class="numbers">
      ${rows.map(
        ({ id, said, speaker, totals }) => html`<li class=${newest.includes(id) ? 'newest' : nothing}>
          <span class="when">${said ?? messages.ui.table.noDate}</span> ${localText(speaker)}
          <span class="figure">${formatList(
            totals.map((amount) => describeFigure(amount, lang)),
            spoken,
          )}</span>
        </li>`,
      )}
    </ol>
  </section>`;
}

function totalsIn({ claim }: ClaimRow, unit: string): readonly Amount[] {
  return (claim.amounts ?? []).filter((amount) => amount.scope === 'total' && amount.unit === unit);
}
