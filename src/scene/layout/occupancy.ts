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
/** After so many questions about the same flags a table of sums pays, which answers at once. */
const ASKED_OFTEN = 48;

/**
 * A coarse picture of what stands where, so that labels find room quickly. Questions are answered by
 * looking at the cells, or, while nothing new is marked, from a summed-area table (Crow 1984).
 */
export class Occupancy {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Uint8Array;
  readonly #asked = new Map<number, number>();
  readonly #sums = new Map<number, Int32Array>();

  constructor(frame: Frame) {
    this.#columns = Math.max(1, Math.ceil(frame.width / CELL));
    this.#rows = Math.max(1, Math.ceil(frame.height / CELL));
    this.#cells = new Uint8Array(this.#columns * this.#rows);
  }

  markBox(box: Box, flag: number): void {
    this.#each(box, (index) => {
      this.#cells[index] = (this.#cells[index] ?? 0) | flag;
    });
  }

  markDisc(centre: Point, radius: number, flag: number): void {
    this.#each(around(centre, radius), (index, x, y) => {
      if (Math.hypot(x - centre.x, y - centre.y) > radius + CELL / 2) return;
      this.#cells[index] = (this.#cells[index] ?? 0) | flag;
    });
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
    const sums = this.#sums.get(flags);
    if (sums) {
      const width = this.#columns + 1;
      const at = (row: number, column: number) => sums[row * width + column] ?? 0;
      return at(bottom + 1, right + 1) - at(top, right + 1) - at(bottom + 1, left) + at(top, left) > 0;
    }
    const asked = (this.#asked.get(flags) ?? 0) + 1;
    this.#asked.set(flags, asked);
    if (asked > ASKED_OFTEN) this.#sums.set(flags, this.#sumsOf(flags));
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (((this.#cells[row * this.#columns + column] ?? 0) & flags) !== 0) return true;
      }
    }
    return false;
  }

  /** How many cells with one of the flags lie above and to the left of each corner. */
  #sumsOf(flags: number): Int32Array {
    const width = this.#columns + 1;
    const sums = new Int32Array(width * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row += 1) {
      let line = 0;
      for (let column = 0; column < this.#columns; column += 1) {
        if (((this.#cells[row * this.#columns + column] ?? 0) & flags) !== 0) line += 1;
        sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] ?? 0) + line;
      }
    }
    return sums;
  }

  #each(box: Box, visit: (index: number, x: number, y: number) => void): void {
    if (this.#asked.size > 0) {
      this.#asked.clear();
      this.#sums.clear();
    }
    for (let row = this.#row(box.top); row <= this.#row(box.bottom); row += 1) {
      for (let column = this.#column(box.left); column <= this.#column(box.right); column += 1) {
        visit(row * this.#columns + column, (column + 0.5) * CELL, (row + 0.5) * CELL);
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
