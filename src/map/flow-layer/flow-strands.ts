import { countingSort } from './counting-sort.ts';
import {
  type Bundle,
  type Lane,
  laneBundles,
  MOST_APART,
  MOST_BUNDLES,
  turnedRound,
} from './flow-corridors.ts';

/** Px between the edges of neighbours: two casings and a little ground; and more between the two directions. */
const GAP = 3.75;
const MEDIAN = 2;

/** Where strands lie; one value a flow, in the order of the columns. Px and radians to the right of the flow. */
export interface FlowStrands {
  /** Px from the middle of all flows between the same two places. */
  readonly lane: Float32Array;
  /** Px that these are moved beside others that run nearly the same way. */
  readonly shift: Float32Array;
  /** How far start and end lie from the middle of the corridor by themselves, radians. */
  readonly start: Float32Array;
  readonly end: Float32Array;
  /** Px from edge to edge of the corridor; 0: the flow lies alone, on its path. */
  readonly corridor: Float32Array;
  /** 1: its head stands behind those of its neighbours. */
  readonly row: Uint8Array;
}

/**
 * Lays flows between the same two places beside each other. Each keeps to the right of its own direction, so
 * outward and return have their own sides without knowing of each other; the wider lies farther out.
 * `rows` are the flows, the widest first; `from` and `to` places, of which `places` are the unit vectors.
 */
export function layStrands(
  rows: Uint32Array,
  { from, to, width }: { readonly from: Uint16Array; readonly to: Uint16Array; readonly width: Float32Array },
  places: Float32Array,
): FlowStrands {
  const strands = emptyStrands(rows.length);
  const low = (row: number) => Math.min(from[row] ?? 0, to[row] ?? 0);
  const high = (row: number) => Math.max(from[row] ?? 0, to[row] ?? 0);
  const paired = countingSort(countingSort(rows, 65_536, low), 65_536, high);
  const isOutward = (row: number) => (from[row] ?? 0) < (to[row] ?? 0);
  const bundles: (Bundle & { readonly first: number })[] = [];
  for (let first = 0, last = 1; last <= paired.length; last++) {
    const row = paired[first] ?? 0;
    const next = paired[last] ?? 0;
    if (last < paired.length && low(next) === low(row) && high(next) === high(row)) continue;
    const size = last - first;
    const reach =
      size === 1 ? alone(width[row] ?? 0) : layPair(paired.subarray(first, last), width, isOutward, strands);
    if (bundles.length <= MOST_BUNDLES)
      bundles.push({ from: low(row), to: high(row), ...reach, size, first });
    first = last;
  }
  laneBundles(bundles, places).forEach((lane, index) => {
    const bundle = bundles[index];
    if (lane === undefined || bundle === undefined) return;
    for (const row of paired.subarray(bundle.first, bundle.first + bundle.size)) {
      moveBeside(strands, row, isOutward(row) ? lane : turnedRound(lane));
    }
  });
  return strands;
}

function emptyStrands(count: number): FlowStrands {
  const values = () => new Float32Array(count);
  return {
    lane: values(),
    shift: values(),
    start: values(),
    end: values(),
    corridor: values(),
    row: new Uint8Array(count),
  };
}

interface Reach {
  readonly left: number;
  readonly right: number;
}

const alone = (width: number): Reach => ({ left: (width + GAP) / 2, right: (width + GAP) / 2 });

/** The lanes of all flows between two places; gives how far they reach, seen from the lower place to the higher. */
function layPair(
  rows: Uint32Array,
  width: Float32Array,
  isOutward: (row: number) => boolean,
  strands: FlowStrands,
): Reach {
  const squeeze = Math.min(1, MOST_APART / rows.length);
  const totals = { outward: 0, back: 0 };
  for (const row of rows) totals[isOutward(row) ? 'outward' : 'back'] += squeeze * ((width[row] ?? 0) + GAP);
  const isBothWays = totals.outward > 0 && totals.back > 0;
  const inner = isBothWays ? MEDIAN / 2 : -Math.max(totals.outward, totals.back) / 2;
  const edges = { outward: inner + totals.outward, back: inner + totals.back };
  const counts = { outward: 0, back: 0 };
  const corridor = totals.outward + totals.back + (isBothWays ? MEDIAN : 0);
  for (const row of rows) {
    const side = isOutward(row) ? 'outward' : 'back';
    const pitch = squeeze * ((width[row] ?? 0) + GAP);
    strands.lane[row] = edges[side] - pitch / 2;
    strands.corridor[row] = corridor;
    strands.row[row] = counts[side] % 2;
    edges[side] -= pitch;
    counts[side]++;
  }
  if (!isBothWays) return { left: corridor / 2, right: corridor / 2 };
  return { left: MEDIAN / 2 + totals.back, right: MEDIAN / 2 + totals.outward };
}

function moveBeside(strands: FlowStrands, row: number, { shift, start, end, corridor }: Lane): void {
  strands.shift[row] = shift;
  strands.start[row] = start;
  strands.end[row] = end;
  strands.corridor[row] = corridor;
}
