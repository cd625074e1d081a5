import type { FlowCamera } from './camera-types.ts';
import { longestOf } from './pack-order.ts';
import type { Batch } from './types.ts';

const MOST_SEGMENTS = 96;
/** Levels of need on the flat map, and the need of the first; each of the others stands for 1/√2 of the one before. */
export const LEVELS = 12;
/** The last that fits the three bits of a flow; those after it are for flows of which only a part is in view. */
const LAST_STORED = 7;
const GREATEST_NEED = 5.66;

/** How far chords may leave their arcs, px: finer the fewer flows there are. */
export function usualTolerance(count: number): number {
  return Math.min(1.2, 0.15 * Math.max(1, count / 64) ** 0.41);
}

/** Level of a need, 0 the greatest. */
export function levelOf(need: number): number {
  return Math.max(0, Math.min(LAST_STORED, Math.floor(2 * Math.log2(GREATEST_NEED / Math.max(need, 1e-9)))));
}

/** The level of a flow of which only a share (0 … 1) is in view. */
export function lessNeed(level: number, share: number): number {
  return Math.min(LEVELS - 1, level + Math.floor(-2 * Math.log2(Math.max(share, 1e-3))));
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

/**
 * Segments of each flow of a level: on the globe the levels are the classes of length. A chord over the angle α
 * leaves a circle of R px by R α² / 8, so that α = √(8 tolerance / R). No more is cut into segments than can be in
 * view; what is bent is not clipped to that.
 */
export function segmentsOf(level: number, bent: boolean, camera: FlowCamera, tolerance: number): number {
  const { cap, globe, pxPerRad } = camera;
  const cosine = cap[3];
  // On the way to the flat map both count; that is near zoom 12, where next to nothing of an arc is in view.
  const need = globe ? longestOf(level) : GREATEST_NEED / 2 ** (level / 2);
  const isClipped = cosine > -1 && !(bent && !globe);
  const visible = isClipped ? 2 * Math.acos(Math.min(1, cosine)) * (globe ? 1 : 2) : Number.POSITIVE_INFINITY;
  const segments = Math.ceil(Math.min(need, visible) * Math.sqrt(pxPerRad / (8 * tolerance)));
  return Math.max(2, Math.min(MOST_SEGMENTS, segments));
}

/** Vertices that a flow takes: see the strip in geodesic-shader.ts. */
export function verticesOf(part: Batch['part'], segments: number): number {
  if (part === 'heads') return 5;
  return 2 * segments + (part === 'bodies' ? 4 : 7);
}
