import { add, dot, leftOf, mean, type Point, subtract, unit } from './plane.ts';
import { pairs, spread } from './spread.ts';
import type { StrandLine } from './strand-lines.ts';
import { LATE_START, lateStart, opening } from './strand-size.ts';
import { pointAtShare } from './trace.ts';

/** Strands whose bearings differ by less share a comb. */
const SAME_BEARING = Math.cos((25 * Math.PI) / 180);
/** Ends further apart than this along their direction can't be in each other's way, px. */
const SAME_PLACE = 56;
const MEDIAN_END = 5;
/** Heads of a wide comb come up beside their place: from this offset on, so much per px, px at most. */
const REACH_FROM = 12;
const REACH_SLOPE = 0.3;
const MOST_REACH = 18;
/** Ground beside a head, px: its casing must not cut into its neighbours. */
const HEAD_AIR = 2;
/** Ground between strands of one width where they start, px. */
const LEAST_TAIL_GAP = 0.75;
/** No strand ends further beside its place, px, and no short one further than a share of its length. */
const FARTHEST = 96;
const MOST_SHARE = 0.3;
/** Known routes end where they were reported, but for this much, px. */
const ROUTE_PLAY = 12;

/** Where a line ends in the combs of its places. */
export interface CombPlace {
  /** Moved to the left of its own direction of travel, px; undefined where the end can't be seen. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Row of the head: neighbours in a comb are set back in turn. */
  readonly row: 0 | 1;
  /** How far the head may run on beside its place, since the comb is wide, px. */
  readonly reach: number;
}

/** One end of a line as its comb sees it. */
interface Tooth {
  readonly line: StrandLine;
  readonly atStart: boolean;
  readonly point: Point;
  /** Away from the place, length 1. */
  readonly away: Point;
  /** A point well inside the corridor: tells how corridors of one comb are ordered. */
  readonly inside: Point;
}

/** Gathers the ends of all lines in combs, each as near to its place as the widths allow. */
export function combPlaces(lines: readonly StrandLine[]): ReadonlyMap<StrandLine, CombPlace> {
  const moved = combsOf(lines.flatMap(teethOf)).flatMap(combOffsets);
  const ends = (atStart: boolean) =>
    new Map(moved.flatMap((one) => (one.tooth.atStart === atStart ? [[one.tooth.line, one] as const] : [])));
  const [starts, stops] = [ends(true), ends(false)];
  return new Map(
    lines.map((line) => {
      const stop = stops.get(line);
      const place = { start: starts.get(line)?.offset, end: stop?.offset };
      return [line, { ...place, row: stop?.row ?? 0, reach: stop?.reach ?? 0 }];
    }),
  );
}

interface Moved {
  readonly tooth: Tooth;
  readonly offset: number;
  readonly row: 0 | 1;
  readonly reach: number;
}

function teethOf(line: StrandLine): readonly Tooth[] {
  const { points } = line.trace;
  const [first, last] = [points[0], points.at(-1)];
  const teeth: Tooth[] = [];
  const inside = pointAtShare(line.trace, 0.5);
  if (first?.t === 0) {
    teeth.push({
      line,
      atStart: true,
      point: first,
      inside,
      away: awayFrom(first, pointAtShare(line.trace, 0.12)),
    });
  }
  if (last?.t === 1) {
    teeth.push({
      line,
      atStart: false,
      point: last,
      inside,
      away: awayFrom(last, pointAtShare(line.trace, 0.88)),
    });
  }
  return teeth;
}

function awayFrom(end: Point, near: Point): Point {
  return unit(subtract(near, end));
}

/**
 * Ends that may get into each other's way. Those of one place and corridor stay together; others join them
 * where each gets into the way of each. Joined by their nearest alone, the ends of a crowd would become one comb
 * across the picture, which no strand leaves where it should.
 */
function combsOf(teeth: readonly Tooth[]): readonly (readonly Tooth[])[] {
  const units = new Map<string, Tooth[]>();
  for (const tooth of teeth) {
    const key = `${tooth.line.corridor} ${placeOf(tooth)}`;
    const unit = units.get(key);
    if (unit) unit.push(tooth);
    else units.set(key, [tooth]);
  }
  const combs: Tooth[][] = [];
  for (const unit of units.values()) {
    const comb = combs.find((others) =>
      others.every((other) => unit.every((tooth) => sameComb(tooth, other))),
    );
    if (comb) comb.push(...unit);
    else combs.push(unit);
  }
  return combs;
}

function sameComb(a: Tooth, b: Tooth): boolean {
  if (dot(a.away, b.away) < SAME_BEARING) return false;
  const apart = subtract(a.point, b.point);
  const direction = unit(add(a.away, b.away));
  const along = Math.abs(dot(apart, direction));
  const aside = Math.abs(dot(apart, leftOf(direction)));
  return along < SAME_PLACE && aside < 2 * SAME_PLACE;
}

function combOffsets(teeth: readonly Tooth[]): readonly Moved[] {
  const away = unit(mean(teeth.map((tooth) => tooth.away)));
  const left = leftOf(away);
  const sorted = sortComb(teeth, left);
  const wanted = sorted.map((tooth) => dot(tooth.point, left));
  const rows = rowsOf(sorted);
  const gaps = pairs(sorted).map(([a, b], index) => toothGap(a, b, rows[index] === rows[index + 1]));
  // Of two near places the one with few strands has as much say as the one with many.
  const crowd = sorted.map((one) => sorted.filter((other) => placeOf(other) === placeOf(one)).length);
  const placed = spread(
    wanted,
    gaps,
    crowd.map((count) => 1 / count),
  );
  const moves = placed.map((at, index) => at - (wanted[index] ?? 0));
  const most = Math.max(...moves.map(Math.abs));
  const scale = most > FARTHEST ? FARTHEST / most : 1;
  return sorted.map((tooth, index) => {
    const toLeft = clamp((moves[index] ?? 0) * scale, MOST_SHARE * tooth.line.trace.length);
    const offset = tooth.atStart ? toLeft : -toLeft;
    return {
      tooth,
      offset: tooth.line.lead.route === 'schematic' ? offset : clamp(offset, ROUTE_PLAY),
      row: rows[index] ?? 0,
      reach: Math.min(MOST_REACH, Math.max(0, Math.abs(offset) - REACH_FROM) * REACH_SLOPE),
    };
  });
}

function placeOf({ line, atStart }: Tooth): string {
  return atStart ? line.lead.from.place : line.lead.to.place;
}

/** The heads of a comb stand in two rows in turn; tails have none. */
function rowsOf(teeth: readonly Tooth[]): readonly (0 | 1)[] {
  let heads = 0;
  return teeth.map((tooth) => {
    if (tooth.atStart) return 0;
    heads += 1;
    return heads % 2 === 1 ? 0 : 1;
  });
}

/** From right to left of `away`: corridors by where they go, in a corridor by slot. */
function sortComb(teeth: readonly Tooth[], left: Point): readonly Tooth[] {
  const bySide = new Map<string, Point[]>();
  for (const { line, inside } of teeth) {
    bySide.set(line.corridor, [...(bySide.get(line.corridor) ?? []), inside]);
  }
  const order = new Map([...bySide].map(([corridor, points]) => [corridor, dot(mean(points), left)]));
  return teeth.toSorted((a, b) => {
    const corridors = (order.get(a.line.corridor) ?? 0) - (order.get(b.line.corridor) ?? 0);
    return corridors === 0 ? leftness(a) - leftness(b) : corridors;
  });
}

/** Slots grow to the right of the outward direction; `away` is that direction where it starts. */
function leftness({ line, atStart }: Tooth): number {
  const alongOutward = (line.side === 'outward') === atStart;
  return alongOutward ? -line.slot : line.slot;
}

/** Least distance of two neighbours in a comb, centre to centre, px. */
function toothGap(a: Tooth, b: Tooth, sameRow: boolean): number {
  const median = a.line.corridor === b.line.corridor && a.line.side !== b.line.side ? MEDIAN_END : 0;
  if (a.atStart && b.atStart) return (tailPitch(a.line) + tailPitch(b.line)) / 2 + median;
  if (a.atStart) return tailPitch(a.line) / 2 + b.line.headWidth / 2 + HEAD_AIR + median;
  if (b.atStart) return tailPitch(b.line) / 2 + a.line.headWidth / 2 + HEAD_AIR + median;
  const comfortable = (headPitch(a.line) + headPitch(b.line)) / 2;
  return Math.max(comfortable, headsApart(a, b, sameRow)) + median;
}

/**
 * Strands of one width start later, where the spindle has opened; a slender one, or one whose middle is far
 * outside of the picture, has to start wider.
 */
function tailPitch({ constant, neck, gap, trace }: StrandLine): number {
  if (!constant) return 0.35 * neck + 1.2;
  const share = lateStart(trace.length) / Math.max(1, trace.length);
  const open = opening(share);
  const ground = gap + (LEAST_TAIL_GAP - gap) * Math.min(1, share / LATE_START.share);
  const clear = (neck + ground - open * (neck + gap)) / (1 - open);
  return Math.max(0.55 * neck + 2, clear);
}

function headPitch(line: StrandLine): number {
  return Math.max(10, 1.4 * line.neck) + 2;
}

/** In two rows, a head that is set back has only the neck of its neighbour beside it. */
function headsApart({ line: a }: Tooth, { line: b }: Tooth, sameRow: boolean): number {
  if (sameRow) return (a.headWidth + b.headWidth) / 2 + HEAD_AIR;
  return Math.max(a.headWidth + b.neck, b.headWidth + a.neck) / 2 + HEAD_AIR;
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
