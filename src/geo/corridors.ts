import type { Position } from 'geojson';
import { type SphereGrid, sphereGrid } from './sphere-grid.ts';
import { arcBetween, cross, dot, toVector, type UnitVector } from './unit-vector.ts';

/** A line that wants its place beside others. */
export interface Strand {
  readonly key: string;
  /** From start to end, degrees. */
  readonly path: readonly Position[];
  /** Positions somebody gave between the ends; only lines through the same ones run side by side. */
  readonly through: readonly Position[];
  /** The strands of one direction lie in this order, the lowest at the outer edge of their corridor. */
  readonly rank: number;
  /** Of two strands of one rank the wider lies farther out. */
  readonly width: number;
}

export type Side = 'outward' | 'return';

export interface Lane {
  readonly strand: Strand;
  readonly side: Side;
}

/** Strands between nearly the same ends, side by side. */
export interface Corridor {
  /** Key of its first strand. */
  readonly id: string;
  /** From left to right, looking along the direction of the first strand, which is `outward`. */
  readonly lanes: readonly Lane[];
}

/** Ends count as near up to this share of the way between them, and up to this many degrees of arc. */
const NEAR_SHARE = 0.15;
const NEAR_AT_MOST = 10;

/** A great circle's two ends. */
interface Ends {
  readonly start: UnitVector;
  readonly end: UnitVector;
  /** How far apart ends are that count as near to these, degrees of arc. */
  readonly near: number;
}

/** All strands between exactly the same two ends, in the direction of the first. */
interface Bundle extends Ends {
  readonly key: string;
  /** Whether somebody gave points between the ends. */
  readonly routed: boolean;
  /** With whether the strand runs from start to end. */
  readonly strands: { readonly strand: Strand; readonly forward: boolean }[];
}

/** A bundle as it lies in its corridor. */
interface Member {
  readonly bundle: Bundle;
  /** Whether the bundle's first strand runs the way of the corridor's. */
  readonly along: boolean;
}

interface Gathering {
  readonly seed: Bundle;
  readonly members: Member[];
}

/** The strands of one side of one bundle; they stay together. */
interface Block {
  readonly side: Side;
  readonly strands: readonly Strand[];
}

/**
 * Sorts strands into corridors and gives each its lane. Bundles whose ends nearly coincide (Moscow and
 * Kursk, seen from Pyongyang) share one corridor, so that they fan out of it instead of lying on each
 * other: the bundle with the most strands gathers its neighbours. Deterministic for a given order of strands.
 */
export function corridorsOf(strands: readonly Strand[]): Corridor[] {
  const gatherings: Gathering[] = [];
  const starts = sphereGrid<Gathering>(NEAR_AT_MOST);
  // A stable sort: among bundles of one size the first in the file gathers.
  for (const bundle of bundlesOf(strands).toSorted((a, b) => b.strands.length - a.strands.length)) {
    const home = bundle.routed ? undefined : homeOf(bundle, starts);
    if (home !== undefined) {
      home.gathering.members.push({ bundle, along: home.along });
      continue;
    }
    const gathering = { seed: bundle, members: [{ bundle, along: true }] };
    gatherings.push(gathering);
    if (!bundle.routed) starts.add(bundle.start, gathering);
  }
  const order = new Map(strands.map(({ key }, index) => [key, index]));
  return gatherings.map((gathering) => corridorOf(gathering, order));
}

/** Whether the great circles between two pairs of ends run side by side, the same way. */
export function runAlongside(
  one: readonly [Position, Position],
  other: readonly [Position, Position],
): boolean {
  return isAlong(endsBetween(...one), endsBetween(...other));
}

/** The two ends of a strand. */
export function endsOf({ path }: Strand): readonly [Position, Position] {
  const start = path[0] ?? [0, 0];
  return [start, path.at(-1) ?? start];
}

/** The same for the same point of the earth, to within 11 m. */
export function pointKey([longitude = 0, latitude = 0]: Position): string {
  const turned = (((longitude + 180) % 360) + 360) % 360;
  return `${(turned - 180).toFixed(4)},${latitude.toFixed(4)}`;
}

function bundlesOf(strands: readonly Strand[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const strand of strands) {
    const [start, end] = endsOf(strand);
    const stops = [start, ...strand.through, end].map(pointKey);
    const [key, backKey] = [stops.join('~'), stops.toReversed().join('~')];
    const back = bundles.get(backKey);
    if (back !== undefined && backKey !== key) {
      back.strands.push({ strand, forward: false });
      continue;
    }
    const bundle = bundles.get(key) ?? {
      ...endsBetween(start, end),
      key,
      routed: strand.through.length > 0,
      strands: [],
    };
    bundle.strands.push({ strand, forward: true });
    bundles.set(key, bundle);
  }
  return [...bundles.values()];
}

function endsBetween(from: Position, to: Position): Ends {
  const [start, end] = [toVector(from), toVector(to)];
  return { start, end, near: Math.min(NEAR_AT_MOST, NEAR_SHARE * arcBetween(start, end)) };
}

/** The oldest gathering beside which a bundle runs, the same way or the other. */
function homeOf(
  bundle: Bundle,
  starts: SphereGrid<Gathering>,
): { readonly gathering: Gathering; readonly along: boolean } | undefined {
  const back = { start: bundle.end, end: bundle.start, near: bundle.near };
  const along = starts.oldestNear(bundle.start, ({ seed }) => isAlong(seed, bundle));
  const against = starts.oldestNear(bundle.end, ({ seed }) => isAlong(seed, back));
  if (against === undefined) return along && { gathering: along.item, along: true };
  if (along === undefined || against.age < along.age) return { gathering: against.item, along: false };
  return { gathering: along.item, along: true };
}

function isAlong(a: Ends, b: Ends): boolean {
  const near = Math.min(a.near, b.near);
  return arcBetween(a.start, b.start) <= near && arcBetween(a.end, b.end) <= near;
}

function corridorOf({ seed, members }: Gathering, order: ReadonlyMap<string, number>): Corridor {
  const ageOf = ({ strand }: { readonly strand: Strand }) => order.get(strand.key) ?? 0;
  let oldest = { age: Number.POSITIVE_INFINITY, along: true, key: seed.key };
  for (const { bundle, along } of members) {
    for (const one of bundle.strands) {
      if (ageOf(one) < oldest.age)
        oldest = { age: ageOf(one), along: along === one.forward, key: one.strand.key };
    }
  }
  const [start, end] = oldest.along ? [seed.start, seed.end] : [seed.end, seed.start];
  const left = cross(start, end);
  const sorted = members
    .map(({ bundle, along }) => ({ bundle, along: along === oldest.along, left: leftOf(bundle, left) }))
    .toSorted((a, b) => b.left - a.left || (a.bundle.key < b.bundle.key ? -1 : 1));
  return { id: oldest.key, lanes: lanesOf(sorted, left[2] <= 0) };
}

/** How far the middle of a bundle lies to the left of a great circle, given by its normal; rounded. */
function leftOf({ start, end }: Ends, normal: UnitVector): number {
  const sum: UnitVector = [start[0] + end[0], start[1] + end[1], start[2] + end[2]];
  return Math.round((1e9 * dot(sum, normal)) / (Math.hypot(...sum) || 1));
}

/**
 * Lays the bundles side by side in their order, which is what keeps them from crossing. Within a bundle
 * the strands of one side stay together; which side comes first is chosen so that outward and return
 * change as seldom as may be, then that outward stays together, then that it lies to the south.
 */
function lanesOf(members: readonly Member[], leftIsSouth: boolean): Lane[] {
  const sides: readonly Side[] = leftIsSouth ? ['outward', 'return'] : ['return', 'outward'];
  const [best] = sides
    .map((side) => blocksFrom(members, side))
    .toSorted((a, b) => changes(a).length - changes(b).length || runs(a) - runs(b));
  const blocks = best ?? [];
  const changed = changes(blocks);
  const [firstChange = blocks.length, lastChange = 0] = [changed[0], changed.at(-1)];
  return blocks.flatMap(({ side, strands }, index) => {
    // The outer edge of a block is the one with nothing of the other side beyond it.
    const [isFreeLeft, isFreeRight] = [index < firstChange, index >= lastChange];
    const isOuterLeft = isFreeLeft === isFreeRight ? leftIsSouth : isFreeLeft;
    const sorted = strands.toSorted(outermostFirst);
    return (isOuterLeft ? sorted : sorted.toReversed()).map((strand) => ({ strand, side }));
  });
}

/** Bundle after bundle, each beginning with the side on which the one before it ended. */
function blocksFrom(members: readonly Member[], first: Side): Block[] {
  const blocks: Block[] = [];
  let last = first;
  for (const { bundle, along } of members) {
    const other: Side = last === 'outward' ? 'return' : 'outward';
    for (const side of [last, other]) {
      const strands = bundle.strands
        .filter(({ forward }) => (forward === along) === (side === 'outward'))
        .map(({ strand }) => strand);
      if (strands.length === 0) continue;
      blocks.push({ side, strands });
      last = side;
    }
  }
  return blocks;
}

/** Indexes of the blocks whose side is another than that of the block before. */
function changes(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ side }, index) => (index > 0 && blocks[index - 1]?.side !== side ? index : []));
}

/** Into how many groups the outward strands fall. */
function runs(blocks: readonly Block[]): number {
  return blocks.filter(({ side }, index) => side === 'outward' && blocks[index - 1]?.side !== side).length;
}

function outermostFirst(a: Strand, b: Strand): number {
  return a.rank - b.rank || b.width - a.width || (a.key < b.key ? -1 : 1);
}
