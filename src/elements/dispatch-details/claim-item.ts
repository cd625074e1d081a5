import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimRow } from '../../model/claim-rows.ts';
import { sourcesOf } from '../../model/claims.ts';
import { describeClaim } from '../../model/describe-claim.ts';
import type { Claim } from '../../model/types.ts';
import { actorButton, wordsWithActors } from './actor-button.ts';
import { claimRoute } from './claim-route.ts';
import type { DetailsView } from './details-view.ts';
import { sourceLine } from './source-line.ts';

/** One claim: the speaker first, then what is said, who passed it on, and where it was read. */
export function claimItem(row: ClaimRow, view: DetailsView): TemplateResult {
  const { dispatch, lang, messages } = view;
  const { claim, feature } = row;
  const { details } = messages.ui;
  // Its own way stands on a line of its own, where one can go to the places.
  const { from: _from, to: _to, via: _via, ...words } = claim;
  const { verb, what, phase, said, period, note } = describeClaim(words, dispatch, lang, feature);
  const { carriedBy = [] } = claim;
  const rest: readonly unknown[] = [
    said,
    ...(period === undefined ? [] : [details.period(period)]),
    ...(carriedBy.length === 0
      ? []
      : [html`<span class="carriers">${wordsWithActors(details.carriedBy, carriedBy, view)}</span>`]),
  ];
  return html`<li class="claim" id=${`claim-${row.id}`} data-claim=${row.id} tabindex="-1">
    <p class="says">
      <b>${actorButton(claim.by, view)}</b> <span class=${row.isStressed ? 'strong' : nothing}>${verb}</span>
      ${row.amount === null ? what : html`<b>${what}</b>`}${phase ? `, ${phase}` : nothing}
    </p>
    ${quote(claim)} ${note ? html`<p class="note" lang=${note.lang} dir="auto">${note.text}</p>` : nothing}
    ${claimRoute(claim, feature, view)}
    <p class="read">${rest.map((part, index) => (index === 0 ? part : html`&nbsp;· ${part}`))}</p>
    ${sourcesOf(claim).map((id) => html`<p class="read">${sourceLine(id, view)}</p>`)}
  </li>`;
}

function quote({ quote: said }: Claim): unknown {
  return said ? html`<blockquote lang=${said.lang}><bdi>${said.exact}</bdi></blockquote>` : nothing;
}
