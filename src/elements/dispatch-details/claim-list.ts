import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../language/format.ts';
import { type ClaimRow, claimRowsOf, compareByDay, type ReadAt } from '../../model/claim-rows.ts';
import { describeClaim } from '../../model/describe-claim.ts';
import type { Claim, ClaimedFeature } from '../../model/types.ts';
import { externalLink } from '../shared/external-link.ts';
import { localText } from '../shared/local-text.ts';
import { claimRoute } from './claim-route.ts';
import type { DetailsView } from './details-view.ts';

/** Everything that was said of a flow or event by the end of the time window, the oldest words first. */
export function claimList(feature: ClaimedFeature, view: DetailsView, showLater: () => void): TemplateResult {
  const { dispatch, lang, messages, state } = view;
  const { details } = messages.ui;
  const rows = claimRowsOf(feature, dispatch, lang, { time: state.time, filter: {} });
  const later = feature.properties.claims.length - rows.length;
  return html`<section>
    <h3>${details.claims}</h3>
    <ol>
      ${[...rows].sort(compareByDay).map((row) => claimItem(row, view))}
    </ol>
    ${
      later > 0
        ? html`<p class="hint">
          ${details.later(later)} <button class="link" @click=${showLater}>${details.showLater}</button>
        </p>`
        : nothing
    }
  </section>`;
}

/** One claim: the speaker first, then what is said, and where it was read. */
function claimItem(row: ClaimRow, view: DetailsView): TemplateResult {
  const { dispatch, lang, spoken, messages } = view;
  const { claim, feature } = row;
  // Its own way stands on a line of its own, where one can go to the places.
  const { from: _from, to: _to, via: _via, ...words } = claim;
  const { verb, what, phase, said, period, carriedBy, note } = describeClaim(words, dispatch, lang, feature);
  const carriers = formatList(
    carriedBy.map(({ text }) => text),
    spoken,
  );
  const rest = [
    said,
    ...(period === undefined ? [] : [messages.ui.details.period(period)]),
    ...(carriers === '' ? [] : [messages.ui.details.carriedBy(carriers)]),
    ...row.read.map((read) => readAt(read, view)),
  ];
  return html`<li class="claim" data-claim=${row.id}>
    <p class="says">
      <b>${localText(row.speaker)}</b> <span class=${row.isStressed ? 'strong' : nothing}>${verb}</span>
      ${row.amount === null ? what : html`<b>${what}</b>`}${phase ? `, ${phase}` : nothing}
    </p>
    ${quote(claim)} ${note ? html`<p class="note" lang=${note.lang}>${note.text}</p>` : nothing}
    ${claimRoute(claim, feature, view)}
    <p class="read">${rest.map((part, index) => (index === 0 ? part : html` · ${part}`))}</p>
  </li>`;
}

function quote({ quote: said }: Claim): unknown {
  return said ? html`<blockquote lang=${said.lang}><bdi>${said.exact}</bdi></blockquote>` : nothing;
}

function readAt({ name, url, seenVia }: ReadAt, { messages }: DetailsView): unknown {
  if (url !== null) return externalLink(url, localText(name));
  if (seenVia === undefined) return localText(name);
  const copy = messages.ui.details.seenAsCopy(seenVia);
  return seenVia === name.text ? copy : html`${localText(name)}, ${copy}`;
}
