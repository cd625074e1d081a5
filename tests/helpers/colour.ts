/*
 * Measures of colour for the checks of the theme: WCAG 2.2 contrast, simulated dichromacy and CIEDE2000.
 * Everything takes `#rrggbb`.
 */

type Triple = readonly [number, number, number];

/** Kinds of sight; the last three lack one of the three kinds of cones. */
export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

/** WCAG 2.2, "contrast ratio": 1 … 21. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** How a colour looks to somebody of a sight: Viénot, Brettel, Mollon 1999; for tritan Brettel, Viénot, Mollon 1997. */
export function seenAs(colour: string, sight: Sight): Triple {
  const linear = linearOf(colour);
  if (sight === 'normal') return linear;
  const seen = multiply(matrixOf(sight, linear), linear);
  return map(seen, (value) => Math.min(1, Math.max(0, value)));
}

/** Difference of two colours (linear RGB) as CIEDE2000, reference white D65. */
export function difference(a: Triple, b: Triple): number {
  return ciede2000(labOf(a), labOf(b));
}

const PROTAN = [
  [0.11238, 0.88762, 0],
  [0.11238, 0.88762, 0],
  [0.00401, -0.00401, 1],
] as const;
const DEUTAN = [
  [0.29275, 0.70725, 0],
  [0.29275, 0.70725, 0],
  [-0.02234, 0.02234, 1],
] as const;
/** Brettel's two half planes, and the normal of the plane that parts them. */
const TRITAN_PLANE = [0.03901, -0.02788, -0.01113] as const;
const TRITAN_ABOVE = [
  [1.01277, 0.13548, -0.14826],
  [-0.01243, 0.86812, 0.14431],
  [0.07589, 0.805, 0.11911],
] as const;
const TRITAN_BELOW = [
  [0.93678, 0.18979, -0.12657],
  [0.06154, 0.81526, 0.1232],
  [-0.37562, 1.12767, 0.24796],
] as const;

type Matrix = readonly [Triple, Triple, Triple];

function matrixOf(sight: Exclude<Sight, 'normal'>, linear: Triple): Matrix {
  if (sight === 'protan') return PROTAN;
  if (sight === 'deutan') return DEUTAN;
  return scalar(TRITAN_PLANE, linear) >= 0 ? TRITAN_ABOVE : TRITAN_BELOW;
}

function linearOf(colour: string): Triple {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return map([channel(1), channel(3), channel(5)], (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
}

function luminance(colour: string): number {
  return scalar([0.2126, 0.7152, 0.0722], linearOf(colour));
}

function labOf(linear: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(scalar([0.4124564, 0.3575761, 0.1804375], linear) / 0.95047);
  const y = f(scalar([0.2126729, 0.7151522, 0.072175], linear));
  const z = f(scalar([0.0193339, 0.119192, 0.9503041], linear) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Sharma, Wu, Dalal 2005, whose test pairs are in `tests/scene/theme.test.ts`. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const radians = Math.PI / 180;
  const pull = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const g = 0.5 * (1 - pull((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360);
  const [h1, h2] = [hue(b1, p1), hue(b2, p2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * radians);
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const cos = (angle: number) => Math.cos(angle * radians);
  const t =
    1 -
    0.17 * cos(meanHue - 30) +
    0.24 * cos(2 * meanHue) +
    0.32 * cos(3 * meanHue + 6) -
    0.2 * cos(4 * meanHue - 63);
  const sl = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const sc = 1 + 0.045 * chroma;
  const sh = 1 + 0.015 * chroma * t;
  const rotation = -Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * radians) * 2 * pull(chroma);
  const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, deltaHue / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

function multiply([x, y, z]: Matrix, vector: Triple): Triple {
  return [scalar(x, vector), scalar(y, vector), scalar(z, vector)];
}

function scalar(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function map([a, b, c]: Triple, change: (value: number) => number): Triple {
  return [change(a), change(b), change(c)];
}
