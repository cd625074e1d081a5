import { scaleUnit } from '../../geo/widths.ts';
import { drawnAmounts } from '../../model/amounts.ts';
import { indexDispatch, isClaimed } from '../../model/dispatch-index.ts';
import { selectFeatures } from '../../model/select.ts';
import { countedGroup, groupOfFlow } from '../../model/sortings.ts';
import {
  type Claim,
  type ClaimedFeature,
  type Dispatch,
  type Filter,
  type FlowFeature,
  type Sorting,
  type SortingGroup,
  STATUSES,
  type Status,
  type TimeWindow,
} from '../../model/types.ts';

/** A flow and the piece of the bar that stands for it, in the unit of the scale. */
export interface FlowBar {
  readonly flow: FlowFeature;
  /** From nought to what all speakers allow for; 0 where there is only an upper limit. */
  readonly low: number;
  /** The most that is said; 0 where there is no bar, since nobody gave an amount of that unit. */
  readonly high: number;
}

/** What one place receives. */
export interface ReceiverRow {
  /** Feature id. */
  readonly place: string;
  readonly bars: readonly FlowBar[];
  /** How far its bar reaches. A length, and no figure: it is written nowhere. */
  readonly length: number;
}

/** The claim in which a speaker counts a group together, and where it stands in the file. */
export interface GroupClaim {
  readonly claim: Claim;
  readonly feature: ClaimedFeature;
  /** `<feature id>/<index>`. */
  readonly address: string;
}

export interface SortedGroupRows {
  readonly group: SortingGroup;
  /** Whether the speaker speaks of this group, rather than of what it leaves. */
  readonly isCounted: boolean;
  /** Null where there is none, or where the reader listens to other speakers. */
  readonly claim: GroupClaim | null;
  readonly rows: readonly ReceiverRow[];
}

/** The flows in the picture as one speaker sorts them. */
export interface SortedRows {
  readonly groups: readonly SortedGroupRows[];
  /** What the speaker puts into no group. */
  readonly rest: readonly ReceiverRow[];
  /** The unit of all bars; null where nothing can be compared. */
  readonly unit: string | null;
  /** The length of the longest bar. */
  readonly longest: number;
  /** The status that most of the flows have. */
  readonly usual: Status | null;
}

/** What is to be sorted: the file, the same as it is told, and what of it the reader wants. */
export interface SortedView {
  readonly file: Dispatch;
  readonly told: Dispatch;
  readonly time: TimeWindow | null;
  readonly filter: Filter;
}

/** The rows of a sorting, the longest bars first. */
export function sortedRows(sorting: Sorting, { file, told, time, filter }: SortedView): SortedRows {
  const { flows } = selectFeatures(told, { time, filter });
  const unit = commonUnit(flows, told, time);
  const bars = flows.map((flow) => barOf(flow, told, time, unit));
  const counted = countedGroup(sorting);
  const rowsOf = (group: SortingGroup | undefined) =>
    receivers(bars.filter(({ flow }) => groupOfFlow(sorting, flow) === group));
  const groups = sorting.groups.map((group) => ({
    group,
    isCounted: group === counted,
    claim: heardClaim(group, file, filter),
    rows: rowsOf(group),
  }));
  const rest = rowsOf(undefined);
  const lengths = [...groups.flatMap(({ rows }) => rows), ...rest].map(({ length }) => length);
  return { groups, rest, unit, longest: Math.max(0, ...lengths), usual: mostOf(flows) };
}

/** The claim of a group, unless the reader wants to hear only speakers of whom its own is none. */
export function heardClaim(
  { claim: address }: SortingGroup,
  file: Dispatch,
  { by = [], toldBy }: Filter,
): GroupClaim | null {
  if (address === undefined) return null;
  const cut = address.lastIndexOf('/');
  const { feature: find, chain } = indexDispatch(file);
  const feature = find(address.slice(0, cut));
  if (feature === undefined || !isClaimed(feature)) return null;
  const claim = feature.properties.claims[Number(address.slice(cut + 1))];
  if (claim === undefined) return null;
  const isHeard = (speakers: readonly string[]) => chain(claim.by).some((actor) => speakers.includes(actor));
  if ((by.length > 0 && !isHeard(by)) || (toldBy !== undefined && !isHeard([toldBy]))) return null;
  return { claim, feature, address };
}

/** The unit in which most flows are measured; of several that of the earliest. */
function commonUnit(
  flows: readonly FlowFeature[],
  dispatch: Dispatch,
  time: TimeWindow | null,
): string | null {
  const counts = new Map<string, number>();
  for (const flow of flows) {
    const amounts = drawnAmounts(flow, dispatch, time);
    if (amounts.kind === 'none') continue;
    const unit = scaleUnit(dispatch, amounts.unit);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function barOf(flow: FlowFeature, dispatch: Dispatch, time: TimeWindow | null, unit: string | null): FlowBar {
  const amounts = drawnAmounts(flow, dispatch, time);
  if (amounts.kind === 'none' || scaleUnit(dispatch, amounts.unit) !== unit) return { flow, low: 0, high: 0 };
  if (amounts.kind === 'figure') return { flow, low: amounts.value, high: amounts.value };
  return { flow, low: amounts.kind === 'range' ? amounts.low : 0, high: amounts.high };
}

function receivers(bars: readonly FlowBar[]): readonly ReceiverRow[] {
  const rows = new Map<string, FlowBar[]>();
  for (const bar of bars) {
    const { to } = bar.flow.properties;
    const row = rows.get(to) ?? [];
    row.push(bar);
    rows.set(to, row);
  }
  return [...rows]
    .map(([place, inRow]) => ({
      place,
      bars: inRow.toSorted((a, b) => b.high - a.high),
      length: inRow.reduce((length, { high }) => length + high, 0),
    }))
    .sort((a, b) => b.length - a.length);
}

function mostOf(flows: readonly FlowFeature[]): Status | null {
  const count = (status: Status) => flows.filter(({ properties }) => properties.status === status).length;
  return STATUSES.toSorted((a, b) => count(b) - count(a)).find((status) => count(status) > 0) ?? null;
}
