import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { DOT } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import type { ClaimRow, ReadAt } from '../../model/claim-rows.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { type EventRow, type FlowRow, flowAmount, type PlaceRow } from '../../model/mark-rows.ts';
import { nameOf } from '../../model/name-of.ts';
import { isPossibleOnly } from '../../model/phases.ts';
import type { ClaimedFeature, Dispatch } from '../../model/types.ts';
import { eventSign } from '../shared/event-sign.ts';
import { externalLink } from '../shared/external-link.ts';
import { localText } from '../shared/local-text.ts';
import type { StoryState } from '../shared/story-context.ts';
import { flowPicture } from '../shared/strand-picture.ts';
import type { ShownGroups } from './shown-groups.ts';

const PICTURE = { width: 36, height: 18, medium: 'phone' } as const;
/** Flows and events that are named beside a place. */
const FIRST_NAMES = 3;

/** What the rows of all tables are made from. */
export interface RowView {
  readonly state: StoryState;
  /** The dispatch as it is drawn. */
  readonly dispatch: Dispatch;
  readonly messages: Messages;
}

/** One claim: who speaks first, then how, about what, and the rest. */
export function claimRow(row: ClaimRow, mark: FlowRow | EventRow | undefined, view: RowView): TemplateResult {
  const { table } = view.messages.ui;
  return html`<tr role="row" data-feature=${row.feature.id} data-claim=${row.id}>
    <th scope="row" role="rowheader">${localText(row.speaker)}</th>
    <td role="cell" class=${row.isStressed ? 'stance strong' : 'stance'}>${row.stance}</td>
    <td role="cell" class="flow">${markButton(mark?.feature ?? row.feature, row.mark, mark && about(mark), view)}</td>
    <td role="cell" class="amount">${row.amount ?? NONE}</td>
    <td role="cell" class="said">${row.said ?? html`<span class="none">${table.noDate}</span>`}</td>
    <td role="cell" class="read">${row.read.map((read, index) => html`${index > 0 ? '; ' : nothing}${readAt(read, view.messages)}`)}</td>
  </tr>`;
}

export function flowRow(
  row: FlowRow,
  statements: number,
  groups: ShownGroups | null,
  view: RowView,
): TemplateResult {
  const { dispatch, state, messages } = view;
  const { goods, name, from, to, isLocated } = row;
  const note = [
    goods.text === name.text ? nothing : localText(goods),
    isLocated ? nothing : messages.ui.table.unlocated,
  ];
  return html`<tr role="row" data-feature=${row.id}>
    <th scope="row" role="rowheader" class="flow">${markButton(row.feature, name, joined(note), view)}</th>
    <td role="cell" class="way">${localText(from)} → ${localText(to)}</td>
    ${groups ? groupCell(groups, row) : nothing}
    <td role="cell" class="period">${row.when === '' ? NONE : row.when}</td>
    <td role="cell" class="status">${row.status}</td>
    <td role="cell" class="amount">${flowAmount(row.feature, dispatch, state.lang, state.time)}</td>
    ${statementsCell(statements, messages)}
  </tr>`;
}

/** Where rows are blocks of lines no head says what is counted. */
function statementsCell(count: number, { ui }: Messages): TemplateResult {
  return html`<td role="cell" class="statements">${count}<span class="unit"> ${ui.table.statements(count)}</span></td>`;
}

/** Where rows are blocks of lines no head says who sorts. */
function groupCell(groups: ShownGroups, { feature }: FlowRow): TemplateResult {
  const group = groups.of(feature);
  return html`<td role="cell" class="group">
    <span class="unit">${localText(groups.speaker)}: </span>${group ? localText(group) : NONE}
  </td>`;
}

export function eventRow(row: EventRow, statements: number, view: RowView): TemplateResult {
  const { table } = view.messages.ui;
  return html`<tr role="row" data-feature=${row.id}>
    <td role="cell" class="day">${row.when}</td>
    <th scope="row" role="rowheader" class="flow">${markButton(row.feature, row.name, nothing, view)}</th>
    <td role="cell" class="type">${row.type}</td>
    <td role="cell" class="place">
      ${row.place ? localText(row.place) : nothing}
      ${row.isLocated ? nothing : html`<span class="none">${row.place ? table.unlocated : table.noPlace}</span>`}
    </td>
    <td role="cell" class="status">${row.status}</td>
    ${statementsCell(statements, view.messages)}
  </tr>`;
}

export function placeRow(
  row: PlaceRow,
  touching: readonly ClaimedFeature[],
  { state, dispatch, messages }: RowView,
): TemplateResult {
  const { table } = messages.ui;
  const area = row.isLocated ? table.area : table.unlocated;
  return html`<tr role="row" data-feature=${row.id}>
    <th scope="row" role="rowheader" class="name">
      <button class="mark" aria-pressed="false">${localText(row.name)}</button>
    </th>
    <td role="cell" class="names">${row.names.map((name, index) => html`${index > 0 ? DOT : nothing}${localText(name)}`)}</td>
    <td role="cell" class="type">${row.type}</td>
    <td role="cell" class="country">${row.country ? localText(row.country) : nothing}</td>
    <td role="cell" class="precision">${row.precision}</td>
    <td role="cell" class="position">${row.position ?? html`<span class="none">${area}</span>`}</td>
    <td role="cell" class="touched">${namesOf(touching, dispatch, state.lang, messages)}</td>
  </tr>`;
}

const NONE = html`<span class="none">–</span>`;

/** The sign of a mark and its name, by which a row is chosen without a pointer; `note` stands under the name. */
function markButton(
  feature: ClaimedFeature,
  name: Parameters<typeof localText>[0],
  note: unknown,
  { state }: RowView,
): TemplateResult {
  return html`<button class="mark" aria-pressed="false">
    ${sign(feature, state)}<span>${localText(name)} ${note === nothing || note === undefined ? nothing : html`<span class="about">${note}</span>`}</span>
  </button>`;
}

function sign(feature: ClaimedFeature, state: StoryState): unknown {
  if (!isFlow(feature)) return html`<i class="sign">${eventSign()}</i>`;
  // What is only possible is told, not drawn.
  return isPossibleOnly(feature, state.time)
    ? html`<i class="sign"></i>`
    : html`<i class="sign">${flowPicture(feature, state, PICTURE)}</i>`;
}

/** "Pyongyang → Moscow · disputed"; of an event its place. */
function about(mark: FlowRow | EventRow): unknown {
  const where =
    'goods' in mark
      ? html`${localText(mark.from)} → ${localText(mark.to)}`
      : mark.place
        ? localText(mark.place)
        : nothing;
  return joined([where, mark.status]);
}

function joined(parts: readonly unknown[]): unknown {
  const said = parts.filter((part) => part !== nothing);
  return said.length === 0 ? nothing : said.map((part, index) => html`${index > 0 ? DOT : nothing}${part}`);
}

function namesOf(
  features: readonly ClaimedFeature[],
  dispatch: Dispatch,
  lang: string,
  messages: Messages,
): unknown {
  if (features.length === 0) return NONE;
  // One more is no longer than the words that it is there.
  const shown = features.length > FIRST_NAMES + 1 ? features.slice(0, FIRST_NAMES) : features;
  const left = features.length - shown.length;
  return guard([features, lang], () => [
    shown.map(
      ({ properties }, index) =>
        html`${index > 0 ? DOT : nothing}${localText(nameOf(properties, lang, dispatch.lang))}`,
    ),
    left > 0 ? html` <span class="none">${messages.ui.table.andMore(left)}</span>` : nothing,
  ]);
}

function readAt({ name, url, seenVia }: ReadAt, messages: Messages): unknown {
  if (url !== null) return externalLink(url, localText(name));
  return html`${localText(name)}${seenVia !== undefined ? html` <span class="copy">${messages.ui.table.copy}</span>` : nothing}`;
}
