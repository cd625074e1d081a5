import { SEPARATION } from './flow-words.ts';
import type { PackedFlows } from './types.ts';

/** Px of casing and of smooth edge by which the shader's head begins before its barbs; the usual ones. */
const EDGE = 2.25;
/** The head's back is hollowed out to this share of its length, where the body ends. */
const NECK = 0.78;
/**
 * The slowest and the fastest a line can run on the screen, as shares of the px per radian in the middle. Slower
 * ones, near the limb and the horizon, are foreshortened, head and all.
 */
export const SLOWEST = 0.25;
export const FASTEST = 30;
/** Flows of the first chunk of the drawing order, in which the widest are. */
const FIRST_CHUNK = 1024;
/** The first shape that keeps one width from tail to neck. */
const FIRST_CONSTANT = 3;

/**
 * The shape of one flow, in px and radians along its arc: the same numbers that the vertex shader works out
 * (geodesic-shader.ts, from `float width` on; the letters there stand behind the names here). Set anew for each flow, so that
 * picking leaves no garbage.
 */
export class PickShape {
  /** Half the width at the tail and at the neck, px. */
  tail = 0;
  neck = 0;
  headLength = 0;
  headHalf = 0;
  /** Where the neck is (tn), where the piece of the head begins (end) and its tip lies, radians. */
  neckAt = 0;
  headFrom = 0;
  tipAt = 0;
  #lane = 0;
  #shift = 0;
  #start = 0;
  #end = 0;
  #behind = 0;
  #angle = 0;

  /** `far`: about how long the line is, px; `angle`: radians. The end is not placed yet, see `placeEnd`. */
  set({ words }: PackedFlows, i: number, angle: number, far: number): void {
    const look = words[4 * i + 1] ?? 0;
    const lanes = words[4 * i + 2] ?? 0;
    const apart = words[4 * i + 3] ?? 0;
    const width = (look & 1023) / 8;
    const corridor = (lanes >>> 23) * 2;
    const fan = corridor > 0 ? Math.min(1, (0.3 * far) / corridor) : 1;
    const thin = thinness(width);
    let neck = width / 2;
    let length = Math.max(9, 6 + 1.35 * width) * thin;
    let half = 0.5 * Math.max(9, 6 + 1.75 * width) * thin;
    if (corridor > 0) {
      neck *= Math.max(0.4, fan);
      half = Math.min(half, neck + 3.5 * fan + 0.5);
      length = Math.min(length, 2.2 * half);
    }
    const room = Math.min(1, (0.45 * far) / length);
    length *= room;
    half *= room;
    neck = Math.min(neck, 0.85 * half);
    this.neck = neck;
    this.tail = ((look >>> 18) & 7) >= FIRST_CONSTANT ? neck : Math.min(neck, Math.max(0.75, 0.35 * neck));
    this.headLength = length;
    this.headHalf = half;
    this.#behind = ((look >>> 28) & 1) * Math.min(length + 1, 0.3 * far);
    this.#lane = ((lanes & 4095) - 2048) * 0.25 * fan;
    this.#shift = (((lanes >>> 12) & 2047) - 1024) * 0.5 * fan;
    const pxPerShare = (SEPARATION * far) / (angle * 32_767);
    this.#start = ((apart << 16) >> 16) * pxPerShare;
    this.#end = (apart >> 16) * pxPerShare;
    this.#angle = angle;
  }

  /** `speed`: px per radian at the end of the arc, `middle`: in the middle of the view. */
  placeEnd(speed: number, middle: number): void {
    const e = Math.min(FASTEST * middle, Math.max(SLOWEST * middle, speed));
    this.headFrom = Math.max(0, this.#angle - (this.#behind + this.headLength + EDGE) / e);
    this.neckAt = this.headFrom + ((1 - NECK) * this.headLength + EDGE) / e;
    this.tipAt = this.headFrom + (this.headLength + EDGE) / e;
  }

  /** Px to the right of the great circle at which the line runs, t radians from its start (off); `fold` of the curve there. */
  offsetAt(t: number, fold: number): number {
    const s = t / this.#angle;
    const u = 2 * s - 1;
    const lane = this.#lane * (1 - 0.15 * u * u);
    if (this.#shift === 0) return lane * fold;
    // What the ends lie apart by themselves needs no shifting.
    const side = this.#shift > 0 ? 1 : -1;
    const own = this.#start + (this.#end - this.#start) * s;
    const rest = Math.abs(this.#shift) - Math.max(own * side, 0);
    return (lane + 0.5 * (rest + Math.sqrt(rest * rest + 4)) * side) * fold;
  }

  /** Half the width of the body, px (half_). */
  halfAt(t: number): number {
    const s = Math.min(1, t / Math.max(this.neckAt, 1e-6));
    return this.tail + (this.neck - this.tail) * s * (1.37 - 0.37 * s);
  }

  /**
   * Px to the edge of the head, 0 inside. `along`: from the middle of the head's piece in the direction of the
   * flow, `across`: from the line. The head is a kite: tip, two barbs and the neck in the notch between them.
   */
  toHead(along: number, across: number): number {
    const back = (this.headLength + EDGE) / 2 - along;
    const side = Math.abs(across);
    const { headLength: length, headHalf: half } = this;
    const notch = NECK * length;
    const isInside = side * length <= half * back && (back - notch) * half <= (length - notch) * side;
    if (isInside) return 0;
    return Math.min(toPiece(back, side, 0, 0, length, half), toPiece(back, side, length, half, notch, 0));
  }
}

/** Heads of thin lines are smaller than any of a story's (thin). */
function thinness(width: number): number {
  return Math.min(1, 0.3 + 0.28 * width);
}

/** Px from its great circle that a flow can reach, at most: lane, shift, half its width or its head's. */
export function reachOf(words: Uint32Array, i: number): number {
  const width = ((words[4 * i + 1] ?? 0) & 1023) / 8;
  const lanes = words[4 * i + 2] ?? 0;
  const offset = Math.abs((lanes & 4095) - 2048) * 0.25 + Math.abs(((lanes >>> 12) & 2047) - 1024) * 0.5;
  return offset + 1 + Math.max(width / 2, 0.5 * Math.max(9, 6 + 1.75 * width) * thinness(width));
}

/** The same for all flows; the widest is among the first, with which the drawing order begins. */
export function widestReach({ words, count, reach }: PackedFlows): number {
  let width = 0;
  for (let i = 0; i < Math.min(count, FIRST_CHUNK); i += 1) {
    width = Math.max(width, ((words[4 * i + 1] ?? 0) & 1023) / 8);
  }
  return reach + 1 + Math.max(4.5, 3 + 0.375 * width);
}

/** Distance of (x, y) from the piece of a line between two points. */
function toPiece(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const t = squared > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared)) : 0;
  const ex = x - ax - t * dx;
  const ey = y - ay - t * dy;
  return Math.sqrt(ex * ex + ey * ey);
}
