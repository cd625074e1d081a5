/** Makes bows of the corners of a line on the screen; holds the room this is worked out in. */
export class Bows {
  /** At each vertex, over how many px before and behind it the line is evened out. */
  reach = new Float64Array(1024);
  /** Sums of x and of y of all vertices before each. */
  #x = new Float64Array(1024);
  #y = new Float64Array(1024);

  /** Makes room for a line of so many steps. */
  take(steps: number): void {
    if (this.#x.length >= steps + 2) return;
    const size = 2 * (steps + 2);
    this.reach = new Float64Array(size);
    this.#x = new Float64Array(size);
    this.#y = new Float64Array(size);
  }

  /**
   * Moves each vertex to the mean of those around it, as far as {@link reach} says and no further than to either end,
   * so that both ends stay. A corner of an angle a becomes a bow with a radius of at least reach · cos²(a⁄2) ⁄ sin(a⁄2).
   *
   * @param data three numbers a vertex, x and y first, `step` px apart
   */
  bend(data: Float64Array, steps: number, step: number): void {
    for (let index = 0; index <= steps; index += 1) {
      this.#x[index + 1] = (this.#x[index] ?? 0) + (data[3 * index] ?? 0);
      this.#y[index + 1] = (this.#y[index] ?? 0) + (data[3 * index + 1] ?? 0);
    }
    for (let index = 1; index < steps; index += 1) {
      const reach = Math.min((this.reach[index] ?? 0) / step, index, steps - index);
      data[3 * index] = meanOf(this.#x, index, reach);
      data[3 * index + 1] = meanOf(this.#y, index, reach);
    }
  }
}

/** The mean of the values around one, from sums; of those at both ends of the reach only a part counts. */
function meanOf(sums: Float64Array, index: number, reach: number): number {
  const whole = Math.floor(reach);
  const low = index - whole;
  const high = index + whole + 1;
  const inside = (sums[high] ?? 0) - (sums[low] ?? 0);
  if (reach === whole) return inside / (1 + 2 * reach);
  const ends = (sums[low] ?? 0) - (sums[low - 1] ?? 0) + (sums[high + 1] ?? 0) - (sums[high] ?? 0);
  return (inside + (reach - whole) * ends) / (1 + 2 * reach);
}

/** Writes at each vertex how far it is from the first, px; gives the length of the line. */
export function measure(data: Float64Array, steps: number): number {
  let s = 0;
  for (let step = 0; step <= steps; step += 1) {
    const at = 3 * step;
    if (step > 0)
      s += Math.hypot((data[at] ?? 0) - (data[at - 3] ?? 0), (data[at + 1] ?? 0) - (data[at - 2] ?? 0));
    data[at + 2] = s;
  }
  return s;
}
