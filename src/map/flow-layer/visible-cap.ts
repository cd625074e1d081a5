import {
  dot3,
  inverse4,
  multiply3Vector,
  multiply4Point,
  planeInverse,
  sphereOfMercator,
  unit3,
} from './camera-maths.ts';
import type { SphereVector } from './camera-types.ts';

/** Strands, heads and the pencil's width reach into the view from this far outside, CSS px. */
const PAD = 64;
/** Steps along each side of the picture's frame; between them the frame may bulge, hence the margin. */
const STEPS = 8;
const MARGIN = 1.05;
/** In the float32 of a shader, the cosine of a smaller radius is 1. */
const LEAST_MARGIN = 0.002;
/** A wider cap leaves next to nothing out. */
const WIDEST = 1.4;

/** Centre and cosine of the radius; −2: the whole sphere. */
export type Cap = readonly [number, number, number, number];
export const WHOLE_SPHERE: Cap = [0, 1, 0, -2];

/** The part of the flat map in view. */
export interface FlatView {
  readonly cap: Cap;
  /** Mercator x, from and to; all that MapLibre can draw where the horizon is in view. */
  readonly xRange: readonly [number, number];
}

const FRAME: readonly (readonly [number, number])[] = Array.from({ length: STEPS * 2 }, (_, index) => {
  return (index / STEPS) * 2 - 1;
})
  .filter((at) => at <= 1)
  .flatMap((at): [number, number][] => [
    [at, -1],
    [-at, 1],
    [-1, -at],
    [1, at],
  ]);

/** The frame of the picture with its pad, in clip space. */
function frameOf(width: number, height: number): (readonly [number, number])[] {
  const [x, y] = [1 + (2 * PAD) / width, 1 + (2 * PAD) / height];
  return FRAME.map(([a, b]) => [a * x, b * y] as const);
}

/** @param matrix Mercator 0 … 1 → clip space */
export function flatView(matrix: ArrayLike<number>, width: number, height: number): FlatView {
  const inverse = planeInverse(matrix);
  const nothing: FlatView = { cap: WHOLE_SPHERE, xRange: [-3, 4] };
  if (inverse === null) return nothing;
  const middle = multiply3Vector(inverse, [0, 0, 1]);
  const points: [number, number][] = [];
  for (const [x, y] of frameOf(width, height)) {
    const [px, py, pw] = multiply3Vector(inverse, [x, y, 1]);
    // The ray meets the ground behind the camera, or a hundred worlds away: the horizon is in view.
    if (pw * middle[2] <= 0 || Math.abs(px / pw) + Math.abs(py / pw) > 100) return nothing;
    points.push([px / pw, py / pw]);
  }
  const xs = points.map(([x]) => x);
  const xRange = [Math.min(...xs), Math.max(...xs)] as const;
  if (xRange[1] - xRange[0] > 0.5) return { cap: WHOLE_SPHERE, xRange };
  const centre = sphereOfMercator(middle[0] / middle[2], middle[1] / middle[2]);
  return {
    cap: capAround(
      centre,
      points.map(([x, y]) => sphereOfMercator(x, y)),
    ),
    xRange,
  };
}

/**
 * What can be seen of the globe: the limb's cap, or the smaller one around the picture's frame.
 *
 * @param matrix unit sphere → clip space
 * @param plane of the limb
 */
export function globeCap(
  matrix: ArrayLike<number>,
  plane: readonly [number, number, number, number],
  width: number,
  height: number,
): Cap {
  const limb = limbCap(plane);
  const inverse = inverse4(matrix);
  if (inverse === null) return limb;
  const middle = sphereHit(inverse, 0, 0);
  if (middle === null) return limb;
  const points: SphereVector[] = [];
  for (const [x, y] of frameOf(width, height)) {
    const hit = sphereHit(inverse, x, y);
    if (hit === null) return limb;
    points.push(hit);
  }
  const cap = capAround(middle, points);
  return cap[3] > limb[3] ? cap : limb;
}

/** The smallest cap around the first that holds the second. */
export function joinCaps(a: Cap, b: Cap): Cap {
  if (a[3] < -1 || b[3] < -1) return WHOLE_SPHERE;
  const between = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const radius = Math.max(Math.acos(a[3]), between + Math.acos(b[3]));
  return radius > WIDEST ? WHOLE_SPHERE : [a[0], a[1], a[2], Math.cos(radius)];
}

function limbCap([x, y, z, w]: readonly [number, number, number, number]): Cap {
  const length = Math.hypot(x, y, z);
  if (length === 0) return WHOLE_SPHERE;
  return [x / length, y / length, z / length, Math.max(-1, Math.min(1, -w / length))];
}

function capAround(centre: SphereVector, points: readonly SphereVector[]): Cap {
  let farthest = 0;
  for (const point of points) {
    // From the chord, since the arc cosine knows no angles below 1e-8.
    const chord = Math.hypot(point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]);
    farthest = Math.max(farthest, 2 * Math.asin(Math.min(1, chord / 2)));
  }
  const radius = farthest * MARGIN + LEAST_MARGIN;
  return radius > WIDEST ? WHOLE_SPHERE : [...centre, Math.cos(radius)];
}

/** Where the ray through a point of clip space first meets the unit sphere; null: it goes past. */
function sphereHit(inverse: Float64Array, x: number, y: number): SphereVector | null {
  const near = pointOf(inverse, x, y, -1);
  const far = pointOf(inverse, x, y, 1);
  const along = unit3([far[0] - near[0], far[1] - near[1], far[2] - near[2]]);
  const b = dot3(near, along);
  const root = b * b - dot3(near, near) + 1;
  if (root < 0) return null;
  const t = -b - Math.sqrt(root);
  return unit3([near[0] + t * along[0], near[1] + t * along[1], near[2] + t * along[2]]);
}

function pointOf(inverse: Float64Array, x: number, y: number, z: number): SphereVector {
  const [px, py, pz, pw] = multiply4Point(inverse, [x, y, z]);
  return [px / pw, py / pw, pz / pw];
}
