import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import type { SortingMessages } from '../../language/sorting.ts';
import { pickText } from '../../language/text.ts';
import { sourcesOf } from '../../model/claims.ts';
import { describeDrawnAmount, unitWord } from '../../model/describe-amounts.ts';
import { describeClaim, placeName, shortName } from '../../model/describe-claim.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { sourceLink } from '../../model/links.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Claim, Dispatch, FlowFeature, Status, TimeWindow } from '../../model/types.ts';
import { externalLink } from '../shared/external-link.ts';
import { localText } from '../shared/local-text.ts';
import { flowBars } from './flow-bars.ts';
import type { FlowBar, GroupClaim, ReceiverRow, SortedGroupRows, SortedRows } from './sorted-rows.ts';

/** What the parts of the panel need to know. */
export interface GroupView {
  readonly file: Dispatch;
  readonly told: Dispatch;
  readonly time: TimeWindow | null;
  readonly lang: string;
  readonly rows: SortedRows;
  readonly words: SortingMessages;
  readonly messages: OpeningMessages;
  readonly statusWord: (status: Status) => string;
}

/** A group: its name, the share as its claim says it, and what its places receive. */
export function groupSection(
  { group, isCounted, claim, rows }: SortedGroupRows,
  view: GroupView,
): TemplateResult {
  const name = pickText(group.names, view.lang, view.file.lang);
  const share = claim && shareOf(claim.claim, view.lang);
  return html`<section class="group" data-group=${group.id} ?data-counted=${isCounted}>
    <div class="head">
      <h3 lang=${name?.lang ?? nothing} dir="auto">${name?.text ?? group.id}</h3>
      ${share ? html`<b class="share">${share}</b>` : nothing}
    </div>
    ${claim ? claimLine(claim, view) : nothing} ${receiverList(rows, view)}
  </section>`;
}

/** What is in no group. */
export function restSection(view: GroupView): unknown {
  const { rest } = view.rows;
  if (rest.length === 0) return nothing;
  return html`<section class="group">
    <div class="head"><h3>${view.words.rest}</h3></div>
    ${receiverList(rest, view)}
  </section>`;
}

/** A share that a claim gives alone, as it gives it; whatever else it says stands in its sentence. */
function shareOf({ amounts = [] }: Claim, lang: string): string | null {
  const [amount, ...others] = amounts;
  if (amount?.value === undefined || amount.unit !== 'percent' || others.length > 0) return null;
  if (amount.qualifier !== undefined) return null;
  return `${formatNumber(amount.value, lang)} %`;
}

function claimLine({ claim, feature, address }: GroupClaim, view: GroupView): TemplateResult {
  const { speaker, verb, what, said } = describeClaim(claim, view.file, view.lang, feature);
  const sources = sourcesOf(claim).map((id) => html`&nbsp;· ${source(id, view)}`);
  return html`<p class="says" data-claim=${address}>
    <b>${localText({ ...speaker, text: shortName(speaker.text) })}</b> ${verb} ${what}, ${said}${sources}
  </p>`;
}

/** Who published it; a link only where it can be read at its own address. */
function source(id: string, { file, lang, words }: GroupView): unknown {
  const found = indexDispatch(file).source(id);
  if (!found) return localText({ text: id, lang: file.lang });
  const { publisher, title, issued, seenVia } = found;
  const name = localText({ text: publisher ?? title ?? id, lang: found.lang ?? file.lang });
  const url = sourceLink(found);
  const day = issued === undefined ? words.undated : describeShortDate(issued, lang);
  const copy = seenVia === undefined ? nothing : `, ${words.copy(seenVia)}`;
  return html`${url === null ? name : externalLink(url, name)}${copy}, ${day}`;
}

function receiverList(rows: readonly ReceiverRow[], view: GroupView): TemplateResult {
  if (rows.length === 0) return html`<p class="empty">${view.words.empty}</p>`;
  return html`<ul>${rows.map((row) => receiver(row, view))}</ul>`;
}

function receiver(row: ReceiverRow, view: GroupView): TemplateResult {
  const { file, told, lang, rows } = view;
  const isPlace = indexDispatch(file).places.has(row.place);
  const name = localText(placeName(row.place, file, lang));
  return html`<li class="receiver">
    ${isPlace ? html`<button class="place" data-feature=${row.place}>${name}</button>` : html`<span class="place">${name}</span>`}
    ${row.length > 0 ? flowBars(row, rows.longest, told) : nothing}
    <span class="flows">${row.bars.map((bar) => flowButton(bar, row, view))}</span>
  </li>`;
}

/** Goods and amount as said. Flows of the same goods to one place are told apart by their own names. */
function flowButton({ flow, high }: FlowBar, { bars }: ReceiverRow, view: GroupView): TemplateResult {
  const { told, lang, time, rows, words, statusWord } = view;
  const { goods, status } = flow.properties;
  const isAlone = bars.filter((bar) => bar.flow.properties.goods === goods).length === 1;
  const named = isAlone ? (indexDispatch(told).goods(goods) ?? flow.properties) : flow.properties;
  const amount = high > 0 ? figureOf(flow, view) : describeDrawnAmount(flow, told, lang, time)?.text;
  return html`<button class="flow" data-feature=${flow.id}>
    ${localText(nameOf(named, lang, told.lang))}
    <span class="amount">${amount ?? words.noFigure}${status === rows.usual ? nothing : `, ${statusWord(status)}`}</span>
  </button>`;
}

/** The amount without the unit of the scale, which stands beside the bars. */
function figureOf(flow: FlowFeature, { told, lang, time, rows }: GroupView): string | undefined {
  const text = describeDrawnAmount(flow, told, lang, time)?.text;
  if (text === undefined || rows.unit === null) return text;
  const word = unitWord(rows.unit, 2, told, lang);
  return text.endsWith(` ${word}`) ? text.slice(0, -word.length).trimEnd() : text;
}
