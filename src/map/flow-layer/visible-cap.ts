import { angleBetween, planeHit, sphereHit, sphereOfMercator } from './camera-maths.ts';
import type { FlowCamera, SphereVector } from './camera-types.ts';

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
type Cap = FlowCamera['cap'];
const WHOLE_SPHERE: Cap = [0, 1, 0, -2];

/** The part of the flat map in view. */
export interface FlatView {
  readonly cap: Cap;
  /** Mercator x, from and to; all that MapLibre can draw where the horizon is in view. */
  readonly xRange: readonly [number, number];
}

/** The middle of clip space, and points round its frame. */
const FRAME: readonly (readonly [number, number])[] = [
  [0, 0],
  ...Array.from({ length: STEPS }, (_, step) => (2 * step) / STEPS - 1).flatMap(
    (at): (readonly [number, number])[] => [
      [at, -1],
      [-at, 1],
      [-1, -at],
      [1, at],
    ],
  ),
];

/** The middle of the picture and its frame with the pad, in clip space, through `project`. */
function framed<T>(width: number, height: number, project: (x: number, y: number) => T): T[] {
  return FRAME.map(([x, y]) => project(x + (2 * PAD * x) / width, y + (2 * PAD * y) / height));
}

/** @param matrix Mercator 0 … 1 → clip space */
export function flatView(matrix: ArrayLike<number>, width: number, height: number): FlatView {
  const middle = planeHit(matrix, 0, 0)[2];
  const points = framed(width, height, (x, y) => {
    const [px, py, w] = planeHit(matrix, x, y);
    return [px / w, py / w, w * middle] as const;
  });
  // A ray meets the ground behind the camera, or a hundred worlds away: the horizon is in view.
  if (!points.every(([x, y, side]) => side > 0 && Math.abs(x) + Math.abs(y) < 100))
    return { cap: WHOLE_SPHERE, xRange: [-3, 4] };
  const xs = points.map(([x]) => x);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const cap = east - west > 0.5 ? WHOLE_SPHERE : capOf(points.map(([x, y]) => sphereOfMercator(x, y)));
  return { cap, xRange: [west, east] };
}

/**
 * What can be seen of the globe: the limb's cap, or the smaller one around the picture's frame.
 *
 * @param matrix unit sphere → clip space
 * @param plane of the limb
 */
export function globeCap(matrix: ArrayLike<number>, plane: Cap, width: number, height: number): Cap {
  const [x, y, z, w] = plane;
  const length = Math.hypot(x, y, z);
  const limb: Cap =
    length === 0
      ? WHOLE_SPHERE
      : [x / length, y / length, z / length, Math.max(-1, Math.min(1, -w / length))];
  const points = framed(width, height, (px, py) => sphereHit(matrix, px, py)).filter(
    (point) => point !== null,
  );
  if (points.length < FRAME.length) return limb;
  const cap = capOf(points);
  return cap[3] > limb[3] ? cap : limb;
}

/** The smallest cap around the first that holds the second. */
export function joinCaps(a: Cap, b: Cap): Cap {
  if (a[3] < -1 || b[3] < -1) return WHOLE_SPHERE;
  return capAround(a, Math.max(Math.acos(a[3]), angleBetween(a, b) + Math.acos(b[3])));
}

/** The cap around the first point that holds them all, with a margin. */
function capOf(points: readonly SphereVector[]): Cap {
  const centre = points[0] ?? [0, 1, 0];
  const farthest = Math.max(...points.map((point) => angleBetween(centre, point)));
  return capAround(centre, farthest * MARGIN + LEAST_MARGIN);
}

function capAround([x, y, z]: SphereVector | Cap, radius: number): Cap {
  return radius > WIDEST ? WHOLE_SPHERE : [x, y, z, Math.cos(radius)];
}
