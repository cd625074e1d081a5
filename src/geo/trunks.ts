import type { Position } from 'geojson';
import { pointKey, type Strand } from './corridors.ts';
import { bearingBetween } from './measure.ts';

/** A stretch of a strand between two successive points of its way, beside all that run between the same two. */
export interface TrunkLeg {
  /** The same for all strands between the two points, whichever way they run. */
  readonly edge: string;
  /** Whether the strand runs in the direction in which the slots are counted. */
  readonly along: boolean;
  /** 0 … of − 1, counted from the left of that direction over the strands that are shown. */
  readonly slot: number;
  readonly of: number;
  /** Indices of the vertices of the strand's path at which the stretch begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** A strand with the points of its way, both ends included, at least three. */
interface Routed {
  readonly strand: Strand;
  readonly stops: readonly Stop[];
}

interface Stop {
  readonly key: string;
  readonly position: Position;
  /** Index of its vertex in the path. */
  readonly vertex: number;
}

/** One strand on one edge. */
interface Use {
  readonly routed: Routed;
  /** Index of the stop where the stretch begins, in the strand's own direction. */
  readonly leg: number;
  readonly along: boolean;
}

interface Edge {
  readonly id: string;
  /** From left to right. */
  readonly uses: readonly Use[];
}

/** Remembers the edges of the strands it was asked for last: a filter hides strands and moves none. */
export class TrunkKeeper {
  #strands: readonly Strand[] = [];
  #edges: readonly Edge[] = [];

  of(strands: readonly Strand[]): readonly Edge[] {
    const isSame =
      strands.length === this.#strands.length &&
      strands.every(({ key, path, through, rank, width }, index) => {
        const before = this.#strands[index];
        return (
          key === before?.key &&
          path === before.path &&
          through === before.through &&
          rank === before.rank &&
          width === before.width
        );
      });
    if (isSame) return this.#edges;
    this.#strands = strands;
    this.#edges = edgesOf(strands);
    return this.#edges;
  }
}

/**
 * Lays the strands with way points beside each other, by key: those that run between the same two successive
 * points share that stretch, in an order in which none crosses another where their ways part. Of a stretch that
 * lead on to different points the one that turns off to the left lies to the left; where they part nowhere ahead,
 * it is decided by where they came together; last by rank and width.
 */
export function layTrunks(
  strands: readonly Strand[],
  isShown: (key: string) => boolean = () => true,
  keeper = new TrunkKeeper(),
): ReadonlyMap<string, readonly TrunkLeg[]> {
  const legs = new Map<string, TrunkLeg[]>();
  for (const { id, uses } of keeper.of(strands)) {
    const shown = uses.filter(({ routed }) => isShown(routed.strand.key));
    for (const [slot, { routed, leg, along }] of shown.entries()) {
      const { strand, stops } = routed;
      const own = legs.get(strand.key) ?? [];
      legs.set(strand.key, own);
      const [from, to] = [stops[leg]?.vertex ?? 0, stops[leg + 1]?.vertex ?? 0];
      own.push({ edge: id, along, slot, of: shown.length, from, to });
    }
  }
  for (const own of legs.values()) own.sort((a, b) => a.from - b.from);
  return legs;
}

function edgesOf(strands: readonly Strand[]): readonly Edge[] {
  const edges = new Map<string, Use[]>();
  for (const strand of strands) {
    const stops = stopsOf(strand);
    if (stops === undefined) continue;
    const routed = { strand, stops };
    for (const [leg, { key }] of stops.entries()) {
      const next = stops[leg + 1];
      if (next === undefined) break;
      const along = key <= next.key;
      const id = along ? `${key}~${next.key}` : `${next.key}~${key}`;
      const uses = edges.get(id);
      if (uses) uses.push({ routed, leg, along });
      else edges.set(id, [{ routed, leg, along }]);
    }
  }
  return [...edges].map(([id, uses]) => ({ id, uses: inOrder(uses) }));
}

/** Undefined for a strand without way points. */
function stopsOf({ path, through }: Strand): readonly Stop[] | undefined {
  const [first, last] = [path[0], path.at(-1)];
  if (through.length === 0 || first === undefined || last === undefined) return undefined;
  const stops: Stop[] = [{ key: pointKey(first), position: first, vertex: 0 }];
  let vertex = 0;
  for (const position of through) {
    const key = pointKey(position);
    // The path was made through these points, if perhaps in another turn of the world.
    while (vertex < path.length - 1 && pointKey(path[vertex] ?? first) !== key) vertex += 1;
    stops.push({ key, position, vertex });
  }
  stops.push({ key: pointKey(last), position: last, vertex: path.length - 1 });
  return stops;
}

/** Looking the way most of them run; strands that run the other way have their head behind them. */
function inOrder(uses: readonly Use[]): readonly Use[] {
  const forward = uses.filter(({ along }) => along === uses[0]?.along).length;
  const most = 2 * forward >= uses.length ? uses[0]?.along : !uses[0]?.along;
  return uses.map((use) => ({ ...use, along: use.along === most })).sort(leftFirst);
}

function leftFirst(a: Use, b: Use): number {
  const ahead = turnApart(a, b, 1);
  if (ahead !== 0) return ahead;
  // Seen backwards, left is right.
  const behind = -turnApart(a, b, -1);
  if (behind !== 0) return behind;
  const [one, other] = [a.routed.strand, b.routed.strand];
  return one.rank - other.rank || other.width - one.width || (one.key < other.key ? -1 : 1);
}

/** Below 0 where, gone on from their common stretch, `a` turns off further to the left than `b`; 0 where they part nowhere. */
function turnApart(a: Use, b: Use, direction: 1 | -1): number {
  for (let step = 0; ; step += 1) {
    const [before, here] = [stopOf(a, direction, step), stopOf(a, direction, step + 1)];
    const [nextA, nextB] = [stopOf(a, direction, step + 2), stopOf(b, direction, step + 2)];
    if (before === undefined || here === undefined || nextA?.key === nextB?.key) {
      if (nextA === undefined || before === undefined) return 0;
      continue;
    }
    return turnTo(before, here, nextA) - turnTo(before, here, nextB);
  }
}

/** The stop so many steps from the back of the common stretch, looking along it or against it. */
function stopOf({ routed: { stops }, leg, along }: Use, direction: 1 | -1, step: number): Stop | undefined {
  const isOwnWay = along === (direction === 1);
  return stops[isOwnWay ? leg + step : leg + 1 - step];
}

/** Degrees to the right, −180 … 180; 0 for a way that ends. */
function turnTo(before: Stop, here: Stop, next: Stop | undefined): number {
  if (next === undefined) return 0;
  const turn = bearingBetween(here.position, next.position) - bearingBetween(here.position, before.position);
  return (((turn % 360) + 360) % 360) - 180;
}
