import { clusterPlaces, placePlane, shareOfTurn } from './cluster-places.ts';
import { type FlowSums, kindCodes, membersByKey, type SummedColumns, sumFlows } from './cluster-sums.ts';
import type { MemberLists } from './members-of.ts';

export type { FlowSums } from './cluster-sums.ts';

/** How wide a cluster may be, px. */
const USUAL_PX = 48;

/** Flows as columns; `from` and `to` are positions in the columns of places, in degrees. */
export interface ClusterColumns extends SummedColumns {
  readonly places: { readonly lng: ArrayLike<number>; readonly lat: ArrayLike<number> };
}

export interface ClusterOptions {
  /** Clusters change at whole zooms only; in between those of the next closer one stand. */
  readonly zoom: number;
  /** No cluster is wider at that zoom. Default 48. */
  readonly px?: number;
  /** Flows that touch this span are summed, ends included; where clusters lie does not depend on it. */
  readonly time?: { readonly start: number; readonly end: number };
}

export interface FlowClusters {
  /** Where clusters stand, in degrees: at the member with the largest total, the weightiest cluster first. */
  readonly places: { readonly lng: Float64Array; readonly lat: Float64Array };
  /** Cluster → that place. */
  readonly standsAt: Uint32Array;
  /** Place → cluster. */
  readonly clusterOf: Uint32Array;
  /** The places of each cluster; read them with `membersOf`. */
  readonly placesOf: MemberLists;
  /** Flows from one cluster to another. */
  readonly between: FlowSums;
  /** Flows that stay within a cluster, so that nothing is lost; `from` and `to` are the same. */
  readonly inside: FlowSums;
}

/**
 * Thins flows by zoom and keeps every total: places are merged, flows are summed per ordered pair of
 * clusters and per group, status, unit and whether they are announced only. What has no figure is counted,
 * never summed. The same flows in another order give the same clusters and sums, up to rounding and to
 * places that nothing tells apart. `{ places, ...between }` can be drawn as flows are.
 *
 * Throws a RangeError with a sentence for columns that do not fit.
 */
export function clusterFlows(columns: ClusterColumns, options: ClusterOptions): FlowClusters {
  const { zoom, px = USUAL_PX, time } = options;
  if (!(px > 0) || !Number.isFinite(zoom))
    throw new RangeError('zoom and px have to be numbers, px above 0.');
  checkColumns(columns);
  const { lng, lat } = columns.places;
  const kinds = kindCodes(columns);
  const plane = placePlane(lng, lat);
  const ranked = rankPlaces(columns);
  const { standsAt, clusterOf } = clusterPlaces(plane, ranked, { zoom, px });
  const { between, inside } = chooseFlows(columns, clusterOf, time);
  const count = standsAt.length;
  return {
    places: {
      lng: Float64Array.from(standsAt, (place) => lng[place] ?? 0),
      lat: Float64Array.from(standsAt, (place) => lat[place] ?? 0),
    },
    standsAt,
    clusterOf,
    placesOf: membersByKey(clusterOf, count),
    between: sumFlows(columns, clusterOf, count, kinds, between),
    inside: sumFlows(columns, clusterOf, count, kinds, inside),
  };
}

/**
 * All places, the largest total first. Totals of several units cannot be added; what is added up are shares
 * of the largest amount of each unit, which is how wide they are drawn. As whole numbers they give the same
 * sum in any order. Among equals more flows come first, then the western, then the southern.
 */
function rankPlaces(columns: ClusterColumns): Uint32Array {
  const { from, to, amount, unit } = columns;
  const { lng, lat } = columns.places;
  const count = lat.length;
  const totals = new Float64Array(count);
  const flows = new Uint32Array(count);
  const turns = new Float64Array(count);
  for (let place = 0; place < count; place += 1) turns[place] = shareOfTurn(lng[place] ?? 0);
  const largest = largestByUnit(columns);
  // 2 × flows such shares still are a whole number that a double holds.
  const whole = 2 ** (51 - Math.ceil(Math.log2(from.length + 1)));
  for (let flow = 0; flow < from.length; flow += 1) {
    const [start, end] = [from[flow] ?? 0, to[flow] ?? 0];
    const figure = amount?.[flow] ?? Number.NaN;
    const share = figure > 0 && Number.isFinite(figure) ? figure / (largest[unit?.[flow] ?? 0] ?? 1) : 0;
    const weight = Math.round(share * whole);
    totals[start] = (totals[start] ?? 0) + weight;
    totals[end] = (totals[end] ?? 0) + weight;
    flows[start] = (flows[start] ?? 0) + 1;
    flows[end] = (flows[end] ?? 0) + 1;
  }
  return Uint32Array.from({ length: count }, (_, place) => place).sort(
    (a, b) =>
      (totals[b] ?? 0) - (totals[a] ?? 0) ||
      (flows[b] ?? 0) - (flows[a] ?? 0) ||
      (turns[a] ?? 0) - (turns[b] ?? 0) ||
      (lat[a] ?? 0) - (lat[b] ?? 0),
  );
}

function largestByUnit({ from, amount, unit }: ClusterColumns): number[] {
  const largest: number[] = [];
  for (let flow = 0; flow < from.length; flow += 1) {
    const figure = amount?.[flow] ?? Number.NaN;
    if (!Number.isFinite(figure)) continue;
    const key = unit?.[flow] ?? 0;
    largest[key] = Math.max(largest[key] ?? 0, figure);
  }
  return largest;
}

/** Flows that touch the span, parted into those between clusters and those inside one. */
function chooseFlows(
  { from, to, start, end }: ClusterColumns,
  clusterOf: Uint32Array,
  time: ClusterOptions['time'],
): { readonly between: Uint32Array; readonly inside: Uint32Array } {
  const between = new Uint32Array(from.length);
  const inside = new Uint32Array(from.length);
  let [outer, inner] = [0, 0];
  for (let flow = 0; flow < from.length; flow += 1) {
    // NaN is neither above nor below: an open end lets everything through.
    if (time && ((start?.[flow] ?? Number.NaN) > time.end || (end?.[flow] ?? Number.NaN) < time.start))
      continue;
    if (clusterOf[from[flow] ?? 0] === clusterOf[to[flow] ?? 0]) inside[inner++] = flow;
    else between[outer++] = flow;
  }
  return { between: between.slice(0, outer), inside: inside.slice(0, inner) };
}

function checkColumns(columns: ClusterColumns): void {
  const { places, from, to, amount, low, group, status, announced, unit, start, end } = columns;
  if (places.lng.length !== places.lat.length) {
    throw new RangeError(`There are ${places.lng.length} longitudes and ${places.lat.length} latitudes.`);
  }
  const others = { to, amount, low, group, status, announced, unit, start, end };
  for (const [name, column] of Object.entries(others)) {
    if (column === undefined || column.length === from.length) continue;
    throw new RangeError(`The column ${name} has ${column.length} entries, the column from ${from.length}.`);
  }
  for (let place = 0; place < places.lng.length; place += 1) {
    if (Number.isFinite(places.lng[place]) && Math.abs(places.lat[place] ?? Number.NaN) <= 90) continue;
    throw new RangeError(`Place ${place} lies at ${places.lng[place]}, ${places.lat[place]}.`);
  }
  for (let flow = 0; flow < from.length; flow += 1) {
    if (isPlace(from[flow], places.lng.length) && isPlace(to[flow], places.lng.length)) continue;
    throw new RangeError(
      `Flow ${flow} runs from place ${from[flow]} to place ${to[flow]} of ${places.lng.length}.`,
    );
  }
}

function isPlace(index: number | undefined, count: number): boolean {
  return index !== undefined && Number.isInteger(index) && index >= 0 && index < count;
}
