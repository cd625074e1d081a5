import type { StrandLeg } from '../types.ts';
import { distance } from './plane.ts';
import type { StrandLine } from './strand-lines.ts';
import { widthAt } from './strand-size.ts';
import { pointAtShare } from './trace.ts';
import type { TrunkCourse } from './trunk-course.ts';

/*
 * Strands that share way points. On a stretch they lie side by side as one trunk. Where the trunk would be wider
 * than its cap, everything across it is narrowed by one factor: the strands and the ground between them. So it gets
 * no wider than a strait, opens on the open sea and when one looks near by, and each strand can be followed from its
 * start to its end.
 */

/** A trunk is no wider than so many px and a share of the length of its stretch, px at most. */
const CAP = { least: 7, share: 0.07, most: 28 } as const;
/** And no wider than this at a point of the way, which may be a strait, px. */
const MOST_AT_POINT = 14;
/** Ground between neighbours in a trunk that is not narrowed, px. */
const GAP = 4;
/** A strand is no thinner than this in its trunk, px; one that is outlined has to stay hollow. */
const THINNEST = { filled: 0.7, outlined: 2.25 } as const;
/** Where strands part or come together they do so over so many px, at most half of a stretch. */
const EASE = 34;
/** A trunk opens as slowly as a bay does behind a strait: so many px of way for each px of breadth. */
const OPENING = 5.5;
/** Share of the last stretch before a fan over which strands turn into it. */
const EASE_TO_FAN = 0.5;
/** Steps of a curve from one knot to the next. */
const STEPS = 6;
/** At its start a trunk has so much of its width: it comes out of one place. */
const START_SHARE = 0.25;
/** Corners are smoothed over so many times the breadth of the trunk, and before a place as long as a head is. */
const TURN = { broad: 0.7, head: 1.3 } as const;
/** Heads that reach one place side by side point at it; ground between them, px, and how far out they may begin. */
const FAN = { air: 9, slope: 0.5, share: 0.8, broad: 0.7, end: 0.6 } as const;
/** Such heads are no wider than their strand and so many px, no longer than so many times their width, no smaller. */
const SLENDER = { wider: 5, least: 3.5, long: 1.2, smallest: 0.6 } as const;

/** A strand on a stretch of its way. */
interface Use {
  readonly line: StrandLine;
  readonly leg: StrandLeg;
}

/** Where a strand is across a trunk. */
interface Place {
  /** Px to the left of its own direction of travel. */
  readonly offset: number;
  readonly slim: number;
  readonly of: number;
  /** Of the whole trunk, px. */
  readonly breadth: number;
  /** Length of the stretch on the screen, px. */
  readonly length: number;
  /** Over how many px it goes over into its neighbours. */
  readonly ease: number;
  /** Px to the left where its head begins, and how far before its place that is, px; 0 where it comes alone. */
  readonly fan: number;
  readonly reach: number;
  /** Over how many px corners are smoothed before a strand reaches its place on this stretch. */
  readonly arrival: number;
}

/** Courses of the strands that have way points. */
export function trunkCourses(lines: readonly StrandLine[]): ReadonlyMap<StrandLine, TrunkCourse> {
  const places = new Map<StrandLeg, Place>();
  for (const uses of usesByEdge(lines).values()) {
    for (const [leg, place] of acrossTrunk(uses)) places.set(leg, place);
  }
  return new Map(
    lines.map((line) => {
      const own = (line.lead.legs ?? []).flatMap((leg) => {
        const place = places.get(leg);
        return place ? [{ leg, place }] : [];
      });
      return [line, courseThrough(own)];
    }),
  );
}

function acrossTrunk(uses: readonly Use[]): readonly (readonly [StrandLeg, Place])[] {
  const length = lengthOf(uses);
  const widths = uses.map(({ line, leg }) => widthOn(line, (leg.from + leg.to) / 2));
  const { middles, total } = sideBySide(widths, GAP);
  const cap = Math.min(CAP.most, CAP.least + CAP.share * length);
  const heads = fanOf(uses);
  const breadth = Math.min(heads.size > 0 ? Math.max(cap, FAN.broad * length) : cap, total);
  const slim = breadth / Math.max(1, total);
  return uses.map(({ line, leg }, index): [StrandLeg, Place] => {
    const toLeft = leg.along ? -1 : 1;
    const width = widths[index] ?? 1;
    const head = heads.get(leg);
    return [
      leg,
      {
        offset: toLeft * slim * (middles[index] ?? 0),
        slim: uses.length === 1 ? 1 : Math.min(1, Math.max(slim, thinnest(line) / width)),
        of: uses.length,
        breadth,
        length,
        ease: uses.length === 1 ? EASE : Math.max(EASE, OPENING * (breadth - CAP.least)),
        fan: toLeft * (head?.offset ?? 0),
        reach: head?.reach ?? 0,
        arrival: TURN.head * (head?.longest ?? line.headLength),
      },
    ];
  });
}

/** Middles of things of some widths from left to right, 0 in the middle of all of them. */
function sideBySide(widths: readonly number[], gap: number) {
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1);
  let at = -total / 2;
  const middles = widths.map((width) => {
    const middle = at + width / 2;
    at += width + gap;
    return middle;
  });
  return { middles, total };
}

/** Where a head stands among those that reach a place side by side. */
interface FanHead extends Pick<Place, 'reach'> {
  readonly offset: number;
  /** Length of the longest of them, px. */
  readonly longest: number;
}

/** The heads of all strands that end with this stretch, on the same side of it: they fan out from their place. */
function fanOf(uses: readonly Use[]): ReadonlyMap<StrandLeg, FanHead> {
  const fan = new Map<StrandLeg, FanHead>();
  const length = lengthOf(uses);
  for (const last of arrivalsOf(uses)) {
    const lines = last.map(({ line }) => line);
    const { middles, total } = sideBySide(
      lines.map(({ neck }) => neck),
      GAP,
    );
    // On a short stretch they come up one behind another.
    const scale = Math.min(1, (FAN.broad * length) / Math.max(1, total));
    const reach = Math.min(FAN.share * length, reachOf(lines));
    const longest = Math.max(...lines.map(({ headLength }) => headLength));
    for (const [index, { leg }] of last.entries())
      fan.set(leg, { offset: scale * (middles[index] ?? 0), reach, longest });
  }
  return fan;
}

/** Those that end with a stretch together, from one side and from the other. */
function arrivalsOf(uses: readonly Use[]): readonly (readonly Use[])[] {
  return [true, false]
    .map((along) => uses.filter(({ line, leg }) => leg.along === along && leg === line.lead.legs?.at(-1)))
    .filter(({ length }) => length > 1);
}

/** How far before their place heads beside each other begin, px. */
function reachOf(lines: readonly StrandLine[]): number {
  const breadth = lines.reduce((sum, { headWidth }) => sum + headWidth, 0);
  const longest = Math.max(...lines.map(({ headLength }) => headLength));
  return Math.max(FAN.air + longest, breadth / 2 / FAN.slope);
}

/** The same lines with slender heads where several reach a place together, smaller ones where their last stretch is short. */
export function withSlenderHeads(lines: readonly StrandLine[]): readonly StrandLine[] {
  const slender = new Map<StrandLine, StrandLine>();
  for (const uses of usesByEdge(lines).values()) {
    for (const arrivals of arrivalsOf(uses)) {
      const heads = arrivals.map(({ line }) => {
        const headWidth = Math.min(line.headWidth, line.neck + SLENDER.wider);
        return { ...line, headWidth, headLength: Math.min(line.headLength, SLENDER.long * headWidth) };
      });
      const room = FAN.share * lengthOf(uses);
      const scale = Math.max(SLENDER.smallest, Math.min(1, room / reachOf(heads)));
      for (const [index, { line }] of arrivals.entries()) {
        const { headWidth, headLength } = heads[index] ?? line;
        slender.set(line, {
          ...line,
          headWidth: Math.max(line.neck + SLENDER.least, scale * headWidth),
          headLength: scale * headLength,
        });
      }
    }
  }
  return lines.map((line) => slender.get(line) ?? line);
}

function usesByEdge(lines: readonly StrandLine[]): ReadonlyMap<string, readonly Use[]> {
  const edges = new Map<string, Use[]>();
  for (const line of lines) {
    for (const leg of line.lead.legs ?? []) {
      const uses = edges.get(leg.edge);
      if (uses) uses.push({ line, leg });
      else edges.set(leg.edge, [{ line, leg }]);
    }
  }
  for (const uses of edges.values()) uses.sort((a, b) => a.leg.slot - b.leg.slot);
  return edges;
}

/** Of a stretch on the screen, px. */
function lengthOf([use]: readonly Use[]): number {
  if (use === undefined) return 0;
  const { trace } = use.line;
  return distance(pointAtShare(trace, use.leg.from), pointAtShare(trace, use.leg.to));
}

function thinnest({ lead: { status, shape } }: StrandLine): number {
  return status === 'denied' || shape.kind !== 'figure' ? THINNEST.outlined : THINNEST.filled;
}

function widthOn(line: StrandLine, t: number): number {
  return line.constant ? line.neck : widthAt(line.tail, line.neck, t);
}

interface Stretch {
  readonly leg: StrandLeg;
  readonly place: Place;
}

/** A point of a course that is set; the way from the one before is a curve, or straight. */
interface Knot {
  readonly t: number;
  readonly offset: number;
  readonly slim: number;
  readonly turn: number;
  readonly straight?: boolean;
}

function courseThrough(own: readonly Stretch[]): TrunkCourse {
  const set: Knot[] = [];
  for (const [index, { leg, place }] of own.entries()) {
    const before = own[index - 1]?.place;
    const ease = Math.min(0.5, place.ease / Math.max(1, place.length));
    const at = (share: number) => leg.from + (leg.to - leg.from) * share;
    const { offset, slim } = place;
    const turn = TURN.broad * place.breadth;
    if (before) set.push({ t: leg.from, ...between(before, place, index === own.length - 1) });
    else set.push({ t: 0, offset: offset * START_SHARE, slim, turn });
    set.push({ t: at(ease), offset, slim, turn });
    if (ease < 0.5) set.push({ t: at(1 - ease), offset, slim, turn });
  }
  const fan = fanOn(own);
  const turn = own.at(-1)?.place.arrival ?? 0;
  if (fan === undefined) return curveThrough([...set, { t: 1, offset: 0, slim: 1, turn }]);
  return curveThrough([
    ...set.filter(({ t }) => t < fan.t - (fan.t - (own.at(-1)?.leg.from ?? 0)) * EASE_TO_FAN),
    fan,
    { t: 1, offset: FAN.end * fan.offset, slim: 1, turn, straight: true },
  ]);
}

/** Where a strand turns to its place, no sooner than its last stretch has begun. */
function fanOn(own: readonly Stretch[]): Knot | undefined {
  const last = own.at(-1);
  if (last === undefined || last.place.reach === 0) return undefined;
  const { leg, place } = last;
  const share = place.length === 0 ? 0 : place.reach / place.length;
  return { t: leg.to - (leg.to - leg.from) * share, offset: place.fan, slim: 1, turn: place.arrival };
}

/** At a point of the way a strand is still, or already, where it is in the larger of its two trunks, or the narrower. */
function between(a: Place, b: Place, isLast: boolean): Omit<Knot, 't'> {
  const larger = a.of === b.of ? (a.slim < b.slim ? a : b) : a.of > b.of ? a : b;
  // The last point lies before the place itself: no strait.
  const most = b.reach > 0 ? b.breadth : MOST_AT_POINT;
  const narrowed = Math.min(1, most / Math.max(1, larger.breadth));
  const turn = TURN.broad * narrowed * Math.max(a.breadth, b.breadth);
  return {
    offset: larger.offset * narrowed,
    slim: larger.of === 1 ? 1 : larger.slim * narrowed,
    turn: isLast ? Math.max(turn, turnToHead(b)) : turn,
  };
}

/** A last corner is smoothed for the head that stands behind it, the less the further off it stands, px. */
function turnToHead({ arrival, length }: Place): number {
  return arrival * Math.min(1, Math.max(0, 2 - length / Math.max(1, arrival)));
}

function curveThrough(set: readonly Knot[]): TrunkCourse {
  const [knots, offsets, slim, turns]: [number[], number[], number[], number[]] = [[], [], [], []];
  const put = ({ t, ...at }: Knot) => {
    knots.push(t);
    offsets.push(at.offset);
    slim.push(at.slim);
    turns.push(at.turn);
  };
  for (const [index, knot] of set.entries()) {
    const before = set[index - 1];
    const isEven = before === undefined || (before.offset === knot.offset && before.slim === knot.slim);
    for (let step = 1; before && !isEven && !knot.straight && step < STEPS; step += 1) {
      const u = step / STEPS;
      const eased = u * u * (3 - 2 * u);
      put({
        t: before.t + (knot.t - before.t) * u,
        offset: before.offset + (knot.offset - before.offset) * eased,
        slim: before.slim + (knot.slim - before.slim) * eased,
        turn: before.turn + (knot.turn - before.turn) * u,
      });
    }
    put(knot);
  }
  return { knots, offsets, slim, turns };
}
