/** A corner is rounded over so many px on each side, at most half the way to the next vertex. */
const REACH = { most: 36, share: 0.5 } as const;
/** Points of a bow are so far apart, px, and no more than this many. */
const STEP = 5;
const MOST_STEPS = 8;

/**
 * The way between two vertices of a reported route: a bow out of the first corner, straight on, a bow into the next.
 * A bow is a cubic Bézier curve that starts in the corner, in the direction that halves it, and ends on the straight
 * way, so that the route passes through every vertex. Its handles are a third of its reach: it bulges by less than
 * 6 px (12 px · 4⁄9). One object is set for one stretch after another.
 */
export class Rounding {
  x = 0;
  y = 0;
  /** How far along the stretch, 0 … 1. */
  share = 0;
  /** Into how many steps the stretch is parted: half of them, without the one in the middle, are for each bow. */
  steps = 1;
  #x = 0;
  #y = 0;
  #length = 0;
  #reach = 0;
  /** Direction of the stretch, and at its ends. */
  #dx = 0;
  #dy = 0;
  readonly #turns = new Float64Array(4);

  /** Takes the stretch that begins at `at` of a way: three numbers a vertex, x and y first. */
  set(data: Float64Array, at: number, isFirst: boolean, isLast: boolean): void {
    this.#x = data[at] ?? 0;
    this.#y = data[at + 1] ?? 0;
    const endX = data[at + 3] ?? 0;
    const endY = data[at + 4] ?? 0;
    const length = Math.hypot(endX - this.#x, endY - this.#y);
    this.#length = length;
    this.#dx = length === 0 ? 0 : (endX - this.#x) / length;
    this.#dy = length === 0 ? 0 : (endY - this.#y) / length;
    this.#reach = Math.min(REACH.most, REACH.share * length);
    this.steps = length < STEP ? 1 : 1 + 2 * Math.min(MOST_STEPS, Math.ceil(this.#reach / STEP));
    if (isFirst) this.#turn(0, this.#dx, this.#dy);
    else this.#turn(0, this.#x - (data[at - 3] ?? 0), this.#y - (data[at - 2] ?? 0));
    if (isLast) this.#turn(2, this.#dx, this.#dy);
    else this.#turn(2, (data[at + 6] ?? 0) - endX, (data[at + 7] ?? 0) - endY);
  }

  /** Goes to the beginning of a step. */
  to(step: number): void {
    const half = (this.steps - 1) / 2;
    const isEnd = step > half;
    // The end's bow is that of the start, seen from behind.
    const u = half === 0 ? 0 : (isEnd ? this.steps - step : step) / half;
    const handle = u * (1 - u) * (1 - u) * this.#reach;
    const straight = u * u * this.#reach * (2 - u);
    const at = isEnd ? 2 : 0;
    const along = straight * this.#dx + handle * (this.#turns[at] ?? 0);
    const aside = straight * this.#dy + handle * (this.#turns[at + 1] ?? 0);
    const back = isEnd ? -1 : 1;
    const from = isEnd ? this.#length : 0;
    this.x = this.#x + from * this.#dx + back * along;
    this.y = this.#y + from * this.#dy + back * aside;
    const gone = from + back * (along * this.#dx + aside * this.#dy);
    this.share = this.#length === 0 ? 0 : Math.min(1, Math.max(0, gone / this.#length));
  }

  /** The direction at one end, between that of the stretch and that of its neighbour. */
  #turn(at: 0 | 2, besideX: number, besideY: number): void {
    const beside = Math.hypot(besideX, besideY) || 1;
    const x = this.#dx + besideX / beside;
    const y = this.#dy + besideY / beside;
    // Where the route turns back on itself there is no direction between.
    const span = Math.hypot(x, y);
    this.#turns[at] = span < 1e-6 ? 0 : x / span;
    this.#turns[at + 1] = span < 1e-6 ? 0 : y / span;
  }
}
