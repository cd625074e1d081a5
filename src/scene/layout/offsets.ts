import { type CombPlace, combPlaces } from './combs.ts';
import { dot, leftOf, mean, type Point, subtract, unit } from './plane.ts';
import { pairs, spread } from './spread.ts';
import type { Corridor, StrandLine } from './strand-lines.ts';
import { opening, widthAt } from './strand-size.ts';
import { pointAtShare } from './trace.ts';

/** Known routes open by no more than this, px. */
const ROUTE_PLAY = 6;
const MEDIAN_END = 5;
/** Ground between neighbours where the spindle is still narrow, px. */
const NARROW_GAP = 0.75;
/** Between the combs, strands are parted at these shares of their outward direction. */
const KNOTS: readonly number[] = [1, 2, 3, 4, 5, 6, 7].map((eighth) => eighth / 8);

/** How far a line is moved to the left of its own direction of travel, and how its head stands. */
export interface Offsets extends Pick<CombPlace, 'row' | 'reach'> {
  /** Px at evenly spaced shares of the way, from start to end. */
  readonly at: readonly number[];
}

/**
 * Places all lines beside each other: gathered in combs where they leave and reach their places, opened
 * like a spindle in between, and everywhere as near to their true paths as their widths allow.
 */
export function offsetLines(corridors: readonly Corridor[]): ReadonlyMap<StrandLine, Offsets> {
  const places = combPlaces(corridors.flatMap(({ lines }) => lines));
  return new Map(corridors.flatMap((corridor) => [...openCorridor(corridor, places)]));
}

/** The same in a crowd: the few lines of a corridor open beside each other, and nothing makes room for others. */
export function crowdedOffsets(corridors: readonly Corridor[]): ReadonlyMap<StrandLine, Offsets> {
  return new Map(
    corridors.flatMap(({ lines, gap }) => {
      const pitch = gap + Math.max(...lines.map(({ neck }) => neck));
      return lines.map((line, index): [StrandLine, Offsets] => {
        const own = toRight(line, (index - (lines.length - 1) / 2) * pitch);
        return [line, { at: [0, ...KNOTS.map((t) => own * opening(t)), 0], row: 0, reach: 0 }];
      });
    }),
  );
}

function openCorridor(
  corridor: Corridor,
  places: ReadonlyMap<StrandLine, CombPlace>,
): ReadonlyMap<StrandLine, Offsets> {
  const { lines } = corridor;
  const middle = partAt(corridor, 0.5, () => 0);
  const ends = lines.map((line, index) => {
    const own = middle[index] ?? 0;
    const { start = own, end = own } = places.get(line) ?? {};
    return { start, end };
  });
  // The spindle first, then whoever is still too near to a neighbour moves on.
  const spindle = (index: number, t: number) => {
    const [line, { start, end } = { start: 0, end: 0 }] = [lines[index], ends[index]];
    const own = line?.side === 'outward' ? t : 1 - t;
    const open = opening(t);
    return (start + (end - start) * own) * (1 - open) + (middle[index] ?? 0) * open;
  };
  const knots = KNOTS.map((t) => partAt(corridor, t, (index) => spindle(index, t)));
  return new Map(
    lines.map((line, index) => {
      const along = knots.map((knot) => knot[index] ?? 0);
      const { start = 0, end = 0 } = ends[index] ?? {};
      const between = line.side === 'outward' ? along : along.toReversed();
      const limited =
        line.lead.route === 'schematic' ? between : between.map((offset) => clamp(offset, ROUTE_PLAY));
      const { row = 0, reach = 0 } = places.get(line) ?? {};
      return [line, { at: [start, ...limited, end], row, reach }];
    }),
  );
}

/**
 * The offsets at a share of the outward way that part all lines of a corridor by their widths there,
 * moving them as little as possible from where `from` has them.
 */
function partAt(
  { lines, gap, median }: Corridor,
  t: number,
  from: (index: number) => number,
): readonly number[] {
  const shares = lines.map(({ side }) => (side === 'outward' ? t : 1 - t));
  const right = rightOf(lines, shares);
  const wanted = lines.map((line, index) => {
    const point = pointAtShare(line.trace, shares[index] ?? t);
    return dot(point, right) + toRight(line, from(index));
  });
  const open = opening(t);
  const breadths = lines.map((line, index) => breadthAt(line, shares[index] ?? t, open));
  const gaps = pairs(lines).map(([a, b], index) => {
    const ground = a.side === b.side ? Math.max(NARROW_GAP, gap * open) : Math.max(MEDIAN_END, median * open);
    return ((breadths[index] ?? 0) + (breadths[index + 1] ?? 0)) / 2 + ground;
  });
  const placed = spread(wanted, gaps);
  return lines.map((line, index) => from(index) + toRight(line, (placed[index] ?? 0) - (wanted[index] ?? 0)));
}

/** Slots count from the left of the outward direction, so they grow to the right of it. */
function rightOf(lines: readonly StrandLine[], shares: readonly number[]): Point {
  const travel = lines.map(({ trace, side }, index) => {
    const t = shares[index] ?? 0.5;
    const way = unit(subtract(pointAtShare(trace, t + 0.1), pointAtShare(trace, t - 0.1)));
    return side === 'outward' ? way : { x: -way.x, y: -way.y };
  });
  const left = leftOf(unit(mean(travel)));
  return { x: -left.x, y: -left.y };
}

/** Between an offset to the left of a line's own travel and one to the right of the outward direction. */
function toRight({ side }: StrandLine, offset: number): number {
  return side === 'outward' ? -offset : offset;
}

function breadthAt(line: StrandLine, t: number, open: number): number {
  if (line.bundled) return line.neck + (line.breadth - line.neck) * open;
  return line.constant ? line.neck : widthAt(line.tail, line.neck, t);
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
