/** How a strand runs through its trunks: straight from one of its knots to the next. */
export interface TrunkCourse {
  /** Shares of the whole way, from 0 to 1, growing. */
  readonly knots: ArrayLike<number>;
  /** Px to the left of the direction of travel at each knot. */
  readonly offsets: ArrayLike<number>;
  /** Share of its own width that the strand has there, 0 … 1. */
  readonly slim: ArrayLike<number>;
  /** Corners there are smoothed over so many px on either side: as wide as what turns, so that it does not fold. */
  readonly turns: ArrayLike<number>;
}

/** What was set at the knots, straight from one to the next. */
export function readAt(knots: ArrayLike<number>, values: ArrayLike<number>, t: number): number {
  let low = 0;
  let high = knots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((knots[middle] ?? 0) <= t) low = middle;
    else high = middle;
  }
  const [from, to] = [knots[low] ?? 0, knots[high] ?? 1];
  const share = to > from ? Math.min(1, Math.max(0, (t - from) / (to - from))) : 1;
  return (values[low] ?? 0) + ((values[high] ?? 0) - (values[low] ?? 0)) * share;
}
