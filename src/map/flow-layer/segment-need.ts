import { GREATEST_NEED } from './flow-words.ts';

/** The last level that fits the three bits of a flow. */
const LAST_STORED = 7;

/** Level of a need, 0 the greatest. */
export function levelOf(need: number): number {
  return Math.max(0, Math.min(LAST_STORED, Math.floor(2 * Math.log2(GREATEST_NEED / Math.max(need, 1e-9)))));
}

/**
 * How many chords a great circle takes on the flat map, as radians of a circle that takes as many on the globe.
 * One radian of arc is R / cos φ px long there, and bends by sin az sin φ / R per px (from d az / dt = sin az tan φ),
 * so that chords over dt leave it by R dt² (sin az |sin φ|) / (8 cos² φ). By Clairaut sin az cos φ is the same
 * everywhere: |n.y|, n being the normal. So the need is Ω times the most of √(|n.y sin φ| / cos³ φ) on the way, or,
 * with chords placed best, times its mean; chords are placed evenly, and between the two is near enough. Five
 * points tell. `a` and `q` are the sines of latitude of the start and of the direction at a right angle.
 */
export function needOf(a: number, q: number, angle: number, ny: number): number {
  let most = 0;
  let sum = 0;
  for (let step = 0; step <= 4; step++) {
    const t = (angle * step) / 4;
    const sine = a * Math.cos(t) + q * Math.sin(t);
    const cosine2 = Math.max(0.02, 1 - sine * sine);
    const density = Math.sqrt(Math.abs(ny * sine) / (cosine2 * Math.sqrt(cosine2)));
    most = Math.max(most, density);
    sum += density;
  }
  return angle * Math.sqrt((most * sum) / 5);
}

/**
 * The same for a bend. A half whose end lies d below the top, w of the way in x from it, is y = d (x / w)² and its
 * chords leave it by 2 d / w² / 8 S² of the world's 2πR px: the need is √(4π d) / w, and w is √d / (√d0 + √d1).
 */
export function bendNeed(drop0: number, drop1: number): number {
  return Math.sqrt(4 * Math.PI) * (Math.sqrt(Math.abs(drop0)) + Math.sqrt(Math.abs(drop1)));
}
