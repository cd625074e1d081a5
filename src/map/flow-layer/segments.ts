import type { FlowCamera } from './camera-types.ts';
import { GREATEST_NEED, longestOf } from './flow-words.ts';
import type { Batch } from './types.ts';

const MOST_SEGMENTS = 96;
/** Levels of need on the flat map; the last four are for flows of which only a part is in view. */
export const LEVELS = 12;

/** How far chords may leave their arcs, px: finer the fewer flows there are. */
export function usualTolerance(count: number): number {
  return Math.min(1.2, 0.15 * Math.max(1, count / 64) ** 0.41);
}

/** The level of a flow of which only a share (0 … 1) is in view. */
export function lessNeed(level: number, share: number): number {
  return Math.min(LEVELS - 1, level + Math.floor(-2 * Math.log2(Math.max(share, 1e-3))));
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
  if (part === 'heads') return 3;
  return 2 * segments + (part === 'bodies' ? 2 : 5);
}
