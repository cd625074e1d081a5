import type { Point } from './plane.ts';

/** Things that lie at points of the picture, found by place without a look at all of them. */
export class PlaneGrid<Item> {
  readonly #side: number;
  readonly #cells = new Map<string, Item[]>();

  /** @param reach px; what lies no further apart is found */
  constructor(reach: number) {
    this.#side = reach;
  }

  add({ x, y }: Point, item: Item): void {
    const key = keyOf(this.#along(x), this.#along(y));
    const cell = this.#cells.get(key);
    if (cell) cell.push(item);
    else this.#cells.set(key, [item]);
  }

  /** All within reach of a point, and perhaps some a little beyond. */
  near({ x, y }: Point): readonly Item[] {
    const [column, row] = [this.#along(x), this.#along(y)];
    const found: Item[] = [];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        found.push(...(this.#cells.get(keyOf(column + dx, row + dy)) ?? []));
      }
    }
    return found;
  }

  #along(coordinate: number): number {
    return Math.floor(coordinate / this.#side);
  }
}

function keyOf(column: number, row: number): string {
  return `${column},${row}`;
}
