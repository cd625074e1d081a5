import type { Point } from './plane.ts';
import type { Frame } from './trace.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a cell of the picture may hold; flags that add up. */
export const STRAND = 1;
export const HEAD = 2;
export const SIGN = 4;
export const LABEL = 8;
export const LEADER = 16;
export const ANYTHING = 31;
/** So near to a head that no hairline may begin there; holds no mark itself. */
export const NEAR_HEAD = 32;

/** Side of a cell, px. */
const CELL = 3;
const FLAGS = [STRAND, HEAD, SIGN, LABEL, LEADER, NEAR_HEAD] as const;
const WORD = 32;
const ALL_BITS = 0xffffffff;

/**
 * A coarse picture of what stands where, so that labels find room quickly: one plane of bits for each flag,
 * so that a whole stretch of a row is marked or asked for at once.
 */
export class Occupancy {
  readonly #columns: number;
  readonly #rows: number;
  /** Words per row. */
  readonly #stride: number;
  readonly #planes: readonly { readonly flag: number; readonly bits: Uint32Array }[];

  constructor(frame: Frame) {
    this.#columns = Math.max(1, Math.ceil(frame.width / CELL));
    this.#rows = Math.max(1, Math.ceil(frame.height / CELL));
    this.#stride = Math.ceil(this.#columns / WORD);
    this.#planes = FLAGS.map((flag) => ({ flag, bits: new Uint32Array(this.#stride * this.#rows) }));
  }

  markBox(box: Box, flag: number): void {
    const [left, right] = [this.#column(box.left), this.#column(box.right)];
    const bottom = this.#row(box.bottom);
    for (let row = this.#row(box.top); row <= bottom; row += 1) this.#markRow(row, left, right, flag);
  }

  /** Marks the cells whose middle lies within the radius and half a cell. */
  markDisc({ x, y }: Point, radius: number, flag: number): void {
    const reach = radius + CELL / 2;
    const [first, last] = [this.#column(x - radius), this.#column(x + radius)];
    const bottom = this.#row(y + radius);
    for (let row = this.#row(y - radius); row <= bottom; row += 1) {
      const dy = (row + 0.5) * CELL - y;
      const square = reach * reach - dy * dy;
      if (square < 0) continue;
      const half = Math.sqrt(square);
      const left = Math.max(first, Math.ceil((x - half) / CELL - 0.5));
      const right = Math.min(last, Math.floor((x + half) / CELL - 0.5));
      if (left <= right) this.#markRow(row, left, right, flag);
    }
  }

  markLine(from: Point, to: Point, radius: number, flag: number): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CELL));
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      this.markDisc(
        { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
        radius,
        flag,
      );
    }
  }

  /** True where a cell of the box holds one of the flags. */
  holds(box: Box, flags: number): boolean {
    const [left, right] = [this.#column(box.left), this.#column(box.right)];
    const [top, bottom] = [this.#row(box.top), this.#row(box.bottom)];
    const [first, last] = [Math.floor(left / WORD), Math.floor(right / WORD)];
    for (const { flag, bits } of this.#planes) {
      if ((flag & flags) === 0) continue;
      for (let row = top; row <= bottom; row += 1) {
        for (let word = first; word <= last; word += 1) {
          if (((bits[row * this.#stride + word] ?? 0) & stretch(word, left, right)) !== 0) return true;
        }
      }
    }
    return false;
  }

  #markRow(row: number, left: number, right: number, flags: number): void {
    const last = Math.floor(right / WORD);
    for (const { flag, bits } of this.#planes) {
      if ((flag & flags) === 0) continue;
      for (let word = Math.floor(left / WORD); word <= last; word += 1) {
        const at = row * this.#stride + word;
        bits[at] = (bits[at] ?? 0) | stretch(word, left, right);
      }
    }
  }

  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(x / CELL)));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / CELL)));
  }
}

/** The bits of a word that lie in a stretch of columns, both ends included. */
function stretch(word: number, left: number, right: number): number {
  const start = Math.max(0, left - word * WORD);
  const end = Math.min(WORD - 1, right - word * WORD);
  return (ALL_BITS << start) & (ALL_BITS >>> (WORD - 1 - end));
}

export function around(centre: Point, radius: number): Box {
  return {
    left: centre.x - radius,
    top: centre.y - radius,
    right: centre.x + radius,
    bottom: centre.y + radius,
  };
}

export function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

export function isInside(box: Box, frame: Frame, margin: number): boolean {
  return (
    box.left >= margin &&
    box.top >= margin &&
    box.right <= frame.width - margin &&
    box.bottom <= frame.height - margin
  );
}
