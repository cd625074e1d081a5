import { Bows, measure } from './bows.ts';
import { Rounding } from './rounding.ts';
import type { Frame, TracePoint } from './trace.ts';
import { readAt, type TrunkCourse } from './trunk-course.ts';

/*
 * The centre lines of strands: a path on the screen, smoothed and moved sideways. This runs for every strand
 * in every frame of the live map, so it walks forward over flat arrays and makes one array per line.
 */

/** Paths are followed this far beyond the frame, px; wider than any bundle is half. */
const BEYOND = 240;
/** Sideways is read off this share of the path before and behind, so that its corners do not show, px at most. */
const SMOOTHING = { share: 0.04, most: 48 } as const;
const TRUNK_SMOOTHING = 14;
/** Vertices on the screen are this far apart, px. */
const STEP = 5;
/** Vertices nearer to each other are one, px. */
const SAME_PLACE = 1e-6;
/** A smoothed path has no more vertices between two of its own. */
const MOST_STEPS = 24;

/** A run of a path on the screen, without a break: x and y in px, and the share of the whole path, 0 … 1. */
export class Way {
  /** Three numbers a vertex. */
  data = new Float64Array(3 * 256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  push(x: number, y: number, t: number): void {
    const at = 3 * this.count;
    if (at + 3 > this.data.length) this.data = grown(this.data);
    this.data[at] = x;
    this.data[at + 1] = y;
    this.data[at + 2] = t;
    this.count += 1;
  }

  take(run: readonly TracePoint[]): this {
    this.clear();
    for (const { x, y, t } of run) this.push(x, y, t);
    return this;
  }
}

/** The centre of a stretch of a strand that is in or near the frame. */
export interface CentreLine {
  /** Three numbers a vertex: x, y, and px from the first. */
  readonly data: Float64Array;
  readonly count: number;
  /** Px. */
  readonly length: number;
  /** Shares of the whole path at both ends. */
  readonly from: number;
  readonly to: number;
  /** Px of the run that lie out of the frame before it, and after it. */
  readonly before: number;
  readonly after: number;
  /** At each vertex the share of its own width that the strand has left in a trunk, 0 … 1. */
  readonly slim?: Float64Array;
}

export interface CentreOptions {
  /** Px to the left of the direction of travel at evenly spaced shares of the way. */
  readonly offsets: ArrayLike<number>;
  /** Where a strand runs in trunks: its offsets are read here, and `offsets` count for nothing. */
  readonly course?: TrunkCourse | undefined;
  /** A reported route (false) passes through every vertex and is only rounded there. */
  readonly smooth: boolean;
  readonly frame: Frame;
  /** Moves in x, px, at which the run is drawn as well. */
  readonly moves?: readonly number[];
}

const NO_MOVES: readonly number[] = [];

/** Makes centre lines; holds the room they are worked out in. */
export class CentreLines {
  /** Four numbers a vertex of the smoothed path: x, y, share, px from the start. */
  #base = new Float64Array(4 * 1024);
  #count = 0;
  readonly #bows = new Bows();
  readonly #rounding = new Rounding();
  /** What {@link #walk} has found. */
  #x = 0;
  #y = 0;
  #t = 0;

  of(way: Way, { offsets, course, smooth, frame, moves = NO_MOVES }: CentreOptions): readonly CentreLine[] {
    this.#follow(way, smooth, frame, moves);
    if (this.#count < 2) return [];
    const lines: CentreLine[] = [];
    for (let index = 0; index < this.#count - 1; index += 1) {
      if (!isNear(this.#base, 4 * index, 4, frame, moves)) continue;
      const first = index;
      while (index < this.#count - 1 && isNear(this.#base, 4 * index, 4, frame, moves)) index += 1;
      lines.push(this.#stretch(first, index, offsets, course));
    }
    return lines;
  }

  /** The path through the vertices: a curve (uniform Catmull and Rom, 1974), or with its corners rounded. */
  #follow({ data, count }: Way, smooth: boolean, frame: Frame, moves: readonly number[]): void {
    this.#count = 0;
    for (let index = 0; index < count; index += 1) {
      const at = 3 * index;
      const x = data[at] ?? 0;
      const y = data[at + 1] ?? 0;
      const t = data[at + 2] ?? 0;
      if (index === count - 1) {
        this.#push(x, y, t);
        continue;
      }
      const nextX = data[at + 3] ?? 0;
      const nextY = data[at + 4] ?? 0;
      const nextT = data[at + 5] ?? 0;
      const first = index === 0;
      const last = index === count - 2;
      const beforeX = first ? 2 * x - nextX : (data[at - 3] ?? 0);
      const beforeY = first ? 2 * y - nextY : (data[at - 2] ?? 0);
      const afterX = last ? 2 * nextX - x : (data[at + 6] ?? 0);
      const afterY = last ? 2 * nextY - y : (data[at + 7] ?? 0);
      // What is out of the frame counts by its length alone.
      const near = isNear(data, at, 3, frame, moves);
      if (!smooth && near) {
        this.#round(data, at, t, nextT - t, first, last);
        continue;
      }
      const steps = near
        ? Math.max(1, Math.min(MOST_STEPS, Math.ceil(Math.hypot(nextX - x, nextY - y) / STEP)))
        : 1;
      for (let step = 0; step < steps; step += 1) {
        const u = step / steps;
        this.#push(
          spline(beforeX, x, nextX, afterX, u),
          spline(beforeY, y, nextY, afterY, u),
          t + (nextT - t) * u,
        );
      }
    }
  }

  /** One stretch of a reported route, of which the share `t` to `t + span` is. */
  #round(data: Float64Array, at: number, t: number, span: number, first: boolean, last: boolean): void {
    const rounding = this.#rounding;
    rounding.set(data, at, first, last);
    for (let step = 0; step < rounding.steps; step += 1) {
      rounding.to(step);
      this.#push(rounding.x, rounding.y, t + span * rounding.share);
    }
  }

  #push(x: number, y: number, t: number): void {
    const at = 4 * this.#count;
    if (at + 4 > this.#base.length) this.#base = grown(this.#base);
    const base = this.#base;
    let s = 0;
    if (at > 0) {
      const step = Math.hypot(x - (base[at - 4] ?? 0), y - (base[at - 3] ?? 0));
      // Vertices at the same place give no direction to go on in; the end's share counts.
      if (step < SAME_PLACE) {
        base[at - 2] = t;
        return;
      }
      s = (base[at - 1] ?? 0) + step;
    }
    base[at] = x;
    base[at + 1] = y;
    base[at + 2] = t;
    base[at + 3] = s;
    this.#count += 1;
  }

  /** The centre from one vertex of the path to another, in even steps. */
  #stretch(first: number, last: number, offsets: ArrayLike<number>, course?: TrunkCourse): CentreLine {
    const base = this.#base;
    const length = base[4 * this.#count - 1] ?? 0;
    const from = base[4 * first + 3] ?? 0;
    const to = base[4 * last + 3] ?? 0;
    // In a trunk all strands have to turn alike, however long each is.
    const reach = course
      ? TRUNK_SMOOTHING
      : Math.max(STEP, Math.min(length * SMOOTHING.share, SMOOTHING.most));
    const steps = Math.max(8, Math.ceil((to - from) / STEP));
    const data = new Float64Array(3 * (steps + 1));
    const slim = course && new Float64Array(steps + 1);
    if (course) this.#bows.take(steps);
    let behind = 0;
    let here = first;
    let ahead = first;
    for (let step = 0; step <= steps; step += 1) {
      const at = from + ((to - from) * step) / steps;
      behind = this.#walk(at - reach, behind);
      const backX = this.#x;
      const backY = this.#y;
      ahead = this.#walk(at + reach, ahead);
      const wayX = this.#x - backX;
      const wayY = this.#y - backY;
      here = this.#walk(at, here);
      const span = Math.hypot(wayX, wayY);
      const offset = course ? readAt(course.knots, course.offsets, this.#t) : offsetAt(offsets, this.#t);
      const aside = span < SAME_PLACE ? 0 : offset / span;
      if (course && slim) {
        slim[step] = readAt(course.knots, course.slim, this.#t);
        this.#bows.reach[step] = readAt(course.knots, course.turns, this.#t);
      }
      data[3 * step] = this.#x + wayY * aside;
      data[3 * step + 1] = this.#y - wayX * aside;
    }
    if (course) this.#bows.bend(data, steps, (to - from) / steps);
    return {
      data,
      count: steps + 1,
      length: measure(data, steps),
      from: base[4 * first + 2] ?? 0,
      to: base[4 * last + 2] ?? 1,
      before: from,
      after: length - to,
      ...(slim && { slim }),
    };
  }

  /** The point `s` px along, from segment `index` on; beyond its ends the path goes straight on. */
  #walk(s: number, index: number): number {
    const base = this.#base;
    let segment = index;
    while (segment < this.#count - 2 && (base[4 * segment + 7] ?? 0) <= s) segment += 1;
    const at = 4 * segment;
    const from = base[at + 3] ?? 0;
    const u = (s - from) / ((base[at + 7] ?? 1) - from);
    const x = base[at] ?? 0;
    const y = base[at + 1] ?? 0;
    const t = base[at + 2] ?? 0;
    this.#x = x + ((base[at + 4] ?? 0) - x) * u;
    this.#y = y + ((base[at + 5] ?? 0) - y) * u;
    this.#t = t + ((base[at + 6] ?? 0) - t) * u;
    return segment;
  }
}

/** The offset at a share of the way: a smooth curve through what was set (Catmull and Rom). */
export function offsetAt(offsets: ArrayLike<number>, t: number): number {
  const place = Math.min(1, Math.max(0, t)) * (offsets.length - 1);
  const index = Math.max(0, Math.min(offsets.length - 2, Math.floor(place)));
  const b = offsets[index] ?? 0;
  const c = offsets[index + 1] ?? b;
  return spline(offsets[index - 1] ?? 2 * b - c, b, c, offsets[index + 2] ?? 2 * c - b, place - index);
}

function spline(a: number, b: number, c: number, d: number, u: number): number {
  return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
}

/** True if the segment that begins at `at` comes near the frame, or one of its copies does. */
function isNear(
  data: Float64Array,
  at: number,
  stride: number,
  { width, height }: Frame,
  moves: readonly number[],
): boolean {
  const y0 = data[at + 1] ?? 0;
  const y1 = data[at + stride + 1] ?? 0;
  if (Math.max(y0, y1) <= -BEYOND || Math.min(y0, y1) >= height + BEYOND) return false;
  const x0 = data[at] ?? 0;
  const x1 = data[at + stride] ?? 0;
  const left = Math.min(x0, x1) - width - BEYOND;
  const right = Math.max(x0, x1) + BEYOND;
  if (right > 0 && left < 0) return true;
  for (const move of moves) {
    if (right + move > 0 && left + move < 0) return true;
  }
  return false;
}

function grown(old: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(old.length * 2);
  larger.set(old);
  return larger;
}
