import type { MemberLists } from './members-of.ts';

/** What is summed: flows between clusters, one place in each column a flow. */
export interface SummedColumns {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** NaN: no figure. Missing: no flow has one. */
  readonly amount?: ArrayLike<number>;
  /** Lowest figure of a range; NaN: no range. */
  readonly low?: ArrayLike<number>;
  /** 0 … 31. */
  readonly group?: ArrayLike<number>;
  /** 0 … 7. */
  readonly status?: ArrayLike<number>;
  /** 1: announced only. */
  readonly announced?: ArrayLike<number>;
  /** 0 … 1023; what is of different units is never added. */
  readonly unit?: ArrayLike<number>;
  /** NaN: open. */
  readonly start?: ArrayLike<number>;
  readonly end?: ArrayLike<number>;
}

/**
 * Sums of flows as columns, ordered by from, to, unit, announced, status and group. Each is over flows that
 * share all of these; what has no figure is among the members (positions in the columns of flows) and not in the
 * amount.
 */
export interface FlowSums extends MemberLists {
  /** Clusters. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** NaN: no member has a figure. */
  readonly amount: Float64Array;
  /** Sum of the lowest figures where a member has a range, else NaN. */
  readonly low: Float64Array;
  readonly group: Uint8Array;
  /** Missing where the flows have none. */
  readonly status?: Uint8Array;
  readonly announced: Uint8Array;
  readonly unit: Uint16Array;
  /** First start and last end of the members; NaN where one of them is open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** How many members have no figure. */
  readonly withoutFigure: Uint32Array;
}

const GROUPS = 32;
const STATUSES = 8;
const UNITS = 1024;

/**
 * A number for what may be added up: unit, announced, status, group. Throws a RangeError where one of
 * them is no whole number within its bounds.
 */
export function kindCodes(columns: SummedColumns): { readonly codes: Uint32Array; readonly buckets: number } {
  const { group, status, announced, unit } = columns;
  const count = columns.from.length;
  const codes = new Uint32Array(count);
  let largestUnit = 0;
  for (let flow = 0; flow < count; flow += 1) {
    const [g, s, u] = [group?.[flow] ?? 0, status?.[flow] ?? 0, unit?.[flow] ?? 0];
    if (!isBelow(g, GROUPS)) throw outOfRange('group', flow, g, GROUPS);
    if (!isBelow(s, STATUSES)) throw outOfRange('status', flow, s, STATUSES);
    if (!isBelow(u, UNITS)) throw outOfRange('unit', flow, u, UNITS);
    if (u > largestUnit) largestUnit = u;
    const said = announced?.[flow] === 1 ? 1 : 0;
    codes[flow] = ((u * 2 + said) * STATUSES + s) * GROUPS + g;
  }
  return { codes, buckets: (largestUnit + 1) * 2 * STATUSES * GROUPS };
}

/**
 * Sums the chosen flows per ordered pair of clusters and kind. Three passes of counting sort bring together
 * what belongs together; the sort is stable, so that members keep their order.
 */
export function sumFlows(
  columns: SummedColumns,
  clusterOf: Uint32Array,
  clusters: number,
  kinds: { readonly codes: Uint32Array; readonly buckets: number },
  chosen: Uint32Array,
): FlowSums {
  const [from, to] = [gather(clusterOf, columns.from), gather(clusterOf, columns.to)];
  const byKind = sortedBy(kinds.codes, kinds.buckets, chosen);
  const members = sortedBy(from, clusters, sortedBy(to, clusters, byKind));
  const starts = startsOf(members, from, to, kinds.codes);
  const count = starts.length - 1;
  const sums = {
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    amount: new Float64Array(count),
    low: new Float64Array(count),
    group: new Uint8Array(count),
    status: columns.status && new Uint8Array(count),
    announced: new Uint8Array(count),
    unit: new Uint16Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    withoutFigure: new Uint32Array(count),
    starts,
    members,
  };
  for (let index = 0; index < count; index += 1) {
    const first = members[starts[index] ?? 0] ?? 0;
    const code = kinds.codes[first] ?? 0;
    sums.from[index] = from[first] ?? 0;
    sums.to[index] = to[first] ?? 0;
    sums.group[index] = code % GROUPS;
    if (sums.status) sums.status[index] = Math.floor(code / GROUPS) % STATUSES;
    sums.announced[index] = Math.floor(code / (GROUPS * STATUSES)) % 2;
    sums.unit[index] = Math.floor(code / (GROUPS * STATUSES * 2));
    addMembers(columns, sums, index);
  }
  return sums;
}

function addMembers(columns: SummedColumns, sums: FlowSums, index: number): void {
  const { amount, low, start, end } = columns;
  const last = sums.starts[index + 1] ?? 0;
  const first = sums.starts[index] ?? 0;
  let [high, lowest, ranges, missing] = [0, 0, 0, 0];
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = first; at < last; at += 1) {
    const flow = sums.members[at] ?? 0;
    const figure = amount?.[flow] ?? Number.NaN;
    // NaN stays NaN, which is what an open start or end is to give.
    earliest = Math.min(earliest, start?.[flow] ?? Number.NaN);
    latest = Math.max(latest, end?.[flow] ?? Number.NaN);
    if (!Number.isFinite(figure)) {
      missing += 1;
      continue;
    }
    const floor = low?.[flow] ?? Number.NaN;
    const isRange = Number.isFinite(floor);
    high += figure;
    lowest += isRange ? floor : figure;
    if (isRange) ranges += 1;
  }
  sums.amount[index] = missing === last - first ? Number.NaN : high;
  sums.low[index] = ranges > 0 ? lowest : Number.NaN;
  sums.start[index] = earliest;
  sums.end[index] = latest;
  sums.withoutFigure[index] = missing;
}

/** Lists of what each cluster holds. */
export function membersByKey(keys: Uint32Array, buckets: number): MemberLists {
  const starts = new Uint32Array(buckets + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < buckets; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const all = Uint32Array.from({ length: keys.length }, (_, item) => item);
  return { starts, members: sortedBy(keys, buckets, all) };
}

function gather(clusterOf: Uint32Array, places: ArrayLike<number>): Uint32Array {
  const clusters = new Uint32Array(places.length);
  for (let flow = 0; flow < places.length; flow += 1) clusters[flow] = clusterOf[places[flow] ?? 0] ?? 0;
  return clusters;
}

/** The items in the order of their keys, which are below `buckets`; stable. */
function sortedBy(keys: Uint32Array, buckets: number, items: Uint32Array): Uint32Array {
  const at = new Uint32Array(buckets + 1);
  for (let i = 0; i < items.length; i += 1) {
    const slot = (keys[items[i] ?? 0] ?? 0) + 1;
    at[slot] = (at[slot] ?? 0) + 1;
  }
  for (let key = 0; key < buckets; key += 1) at[key + 1] = (at[key + 1] ?? 0) + (at[key] ?? 0);
  const sorted = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] ?? 0;
    const key = keys[item] ?? 0;
    const place = at[key] ?? 0;
    sorted[place] = item;
    at[key] = place + 1;
  }
  return sorted;
}

/** Where a new sum begins in the sorted flows, and the end. */
function startsOf(sorted: Uint32Array, from: Uint32Array, to: Uint32Array, codes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sorted.length + 1);
  let count = 0;
  let before = -1;
  for (let at = 0; at < sorted.length; at += 1) {
    const flow = sorted[at] ?? 0;
    const isSame =
      before >= 0 && from[flow] === from[before] && to[flow] === to[before] && codes[flow] === codes[before];
    before = flow;
    if (isSame) continue;
    starts[count] = at;
    count += 1;
  }
  starts[count] = sorted.length;
  return starts.slice(0, count + 1);
}

function isBelow(value: number, bound: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < bound;
}

function outOfRange(column: string, flow: number, value: number, bound: number): RangeError {
  return new RangeError(
    `Flow ${flow}: ${column} is ${value}; it has to be a whole number from 0 to ${bound - 1}.`,
  );
}
