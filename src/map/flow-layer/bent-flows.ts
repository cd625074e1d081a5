/*
 * On the flat map a great circle that climbs beyond 72° on its way is drawn as a bend instead: two halves of
 * parabolas that meet at their top. The same curve as src/geo/flat-path.ts, in Mercator 0 … 1 (y down).
 */

const TURN = 2 * Math.PI;
/** Sine of the latitude beyond which the flat map bends; `BENT_Y` is where it lies in the north. */
const BENT_SINE = Math.sin((72 * Math.PI) / 180);
/** Sine of the latitude at which the square Mercator map ends: tanh π. */
const EDGE_SINE = Math.tanh(Math.PI);
export const BENT_Y = mercatorYOfSine(BENT_SINE);

/** Mercator y of a sine of latitude, 0 at the north edge of the map; what lies beyond an edge lies on it. */
export function mercatorYOfSine(sine: number): number {
  const s = Math.min(EDGE_SINE, Math.max(-EDGE_SINE, sine));
  return 0.5 - Math.log((1 + s) / (1 - s)) / (2 * TURN);
}

/**
 * Sine of the highest latitude (by amount) that a great circle reaches between its ends, if that is beyond
 * 72° and beyond both ends; else 0. `a` is the sine at the start, `q` that of the unit vector at a right angle
 * towards the end, `angle` the length. The latitude on the way has the sine a cos t + q sin t, whose extreme
 * values √(a² + q²) lie at t = atan2(q, a) and half a turn from there.
 */
export function bendSine(a: number, q: number, angle: number, end: number): number {
  const most = Math.hypot(a, q);
  if (most <= BENT_SINE) return 0;
  const top = Math.atan2(q, a);
  const isWithin = (t: number) => t > 0 && t < angle;
  const sine = isWithin(top) ? most : isWithin(top - Math.sign(top) * Math.PI) ? -most : 0;
  const side = Math.sign(sine);
  return Math.abs(sine) > Math.max(side * a, side * end) ? sine : 0;
}

/** Mercator y of a bend's top: at 72°, or at the higher end where that lies beyond. */
export function topOf(y0: number, y1: number, north: boolean): number {
  return north ? Math.min(BENT_Y, y0, y1) : Math.max(1 - BENT_Y, y0, y1);
}

/** Mercator of a bend: its ends, unwrapped, the height of its top, and the share of the way in x where that is. */
export interface Bend {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly top: number;
  readonly share: number;
}

/**
 * With the drops d0 = y0 − Y and d1 = y1 − Y below the top Y, the top stands at the share √d0 / (√d0 + √d1)
 * of the way in x. Bent over the north if `north`.
 */
export function bendOf(x0: number, y0: number, x1: number, y1: number, north: boolean): Bend {
  const top = topOf(y0, y1, north);
  const [root0, root1] = [Math.sqrt(Math.abs(y0 - top)), Math.sqrt(Math.abs(y1 - top))];
  return { x0, y0, x1, y1, top, share: root0 + root1 === 0 ? 0.5 : root0 / (root0 + root1) };
}

/** Mercator at a share of the way of a bend: x even, y = Y + d ((t − top) / (end − top))², and dy / dt. */
export function bendAt(bend: Bend, t: number): readonly [x: number, y: number, slope: number] {
  const { x0, y0, x1, y1, top, share } = bend;
  const drop = (t < share ? y0 : y1) - top;
  const span = (t < share ? 0 : 1) - share || 1;
  const u = (t - share) / span;
  return [x0 + t * (x1 - x0), top + drop * u * u, (2 * drop * u) / span];
}
