import { flatPath } from '../../../src/geo/flat-path.ts';
import { geodesicPath } from '../../../src/geo/geodesic-path.ts';
import type { FlowCamera } from '../../../src/map/flow-layer/camera-types.ts';
import { PickShape } from '../../../src/map/flow-layer/pick-shape.ts';
import type { PackedFlows } from '../../../src/map/flow-layer/types.ts';

const RADIANS = Math.PI / 180;
const SAMPLES = 800;
/** Px. */
const SHORTEST = 5;
const COPIES = [-2, -1, 0, 1, 2];

type Vector = readonly [number, number, number];
export interface OnScreen {
  readonly x: number;
  readonly y: number;
  readonly isSeen: boolean;
}

/** The middle line of a flow: points of the sphere, or of Mercator's map (z = 0). */
interface Line {
  readonly angle: number;
  /** About how long it is, px. */
  readonly far: number;
  readonly points: readonly Vector[];
}

/**
 * Px from a point to a flow by brute force: hundreds of points along it, each projected by itself, the strand
 * laid beside them, and the distance to each piece of it. Only the sizes (PickShape) are those of picking. Null
 * where the ends are the same place or nearly antipodes; where they lie half a turn apart, so that either way round
 * is as short; and where the line is a dot, shorter than the smooth edge that its head hangs over it.
 */
export function distanceByForce(
  packed: PackedFlows,
  camera: FlowCamera,
  i: number,
  point: readonly [number, number],
): number | null {
  const line = lineOf(packed, camera, i);
  if (line === null || line.far < SHORTEST) return null;
  const shape = new PickShape();
  shape.set(packed, i, line.angle, line.far);
  const copies = camera.globe ? [0] : COPIES;
  return Math.min(...copies.map((copy) => distanceToCopy(line, camera, shape, copy, point)));
}

function distanceToCopy(
  { angle, points }: Line,
  camera: FlowCamera,
  shape: PickShape,
  copy: number,
  [x, y]: readonly [number, number],
): number {
  const screen = points.map(([px, py, pz]) =>
    camera.globe ? onGlobe(camera, [px, py, pz]) : onFlatMap(camera, px + copy, py),
  );
  const [beforeLast, last] = screen.slice(-2);
  if (beforeLast === undefined || last === undefined) return Number.POSITIVE_INFINITY;
  shape.placeEnd(
    (Math.hypot(last.x - beforeLast.x, last.y - beforeLast.y) * SAMPLES) / angle,
    camera.pxPerRad,
  );
  const headAt = (0.5 * (shape.headFrom + shape.tipAt)) / angle;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < SAMPLES; k += 1) {
    const [a, b] = [screen[k], screen[k + 1]];
    if (!a?.isSeen || !b?.isSeen) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1e-9;
    const [dirX, dirY] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const t = (k / SAMPLES) * angle;
    const [along, across] = [(x - a.x) * dirX + (y - a.y) * dirY, (y - a.y) * dirX - (x - a.x) * dirY];
    if (Math.floor(headAt * SAMPLES) === k) {
      const rest = (headAt * SAMPLES - k) * length;
      nearest = Math.min(
        nearest,
        shape.toHead(
          along - rest,
          across - shape.offsetAt(headAt * angle, foldAt(camera, points, k, [dirX, dirY])),
        ),
      );
    }
    if (t > shape.neckAt) continue;
    const until = Math.min(length, ((shape.neckAt - t) / angle) * SAMPLES * length);
    const beyond = Math.max(0, -along, along - until);
    const beside = Math.max(
      0,
      Math.abs(across - shape.offsetAt(t, foldAt(camera, points, k, [dirX, dirY]))) - shape.halfAt(t),
    );
    nearest = Math.min(nearest, Math.hypot(beyond, beside));
  }
  return nearest;
}

/** How much of a short step aside is left on the screen, across the line: foreshortened on the whole globe. */
function foldAt(
  camera: FlowCamera,
  points: readonly Vector[],
  k: number,
  [dirX, dirY]: readonly [number, number],
): number {
  const [a, b] = [points[k], points[k + 1]];
  if (!camera.globe || camera.transition < 0.999 || a === undefined || b === undefined) return 1;
  const aside = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]] as const;
  const step = 1e-4 / Math.hypot(...aside);
  const from = onGlobe(camera, a);
  const to = onGlobe(camera, [a[0] + step * aside[0], a[1] + step * aside[1], a[2] + step * aside[2]]);
  const across = Math.abs((to.x - from.x) * dirY - (to.y - from.y) * dirX);
  return Math.min(1, across / 1e-4 / camera.pxPerRad);
}

function lineOf({ words, places }: PackedFlows, camera: FlowCamera, i: number): Line | null {
  const vectorOf = (place: number): Vector => [
    places[4 * place] ?? 0,
    places[4 * place + 1] ?? 0,
    places[4 * place + 2] ?? 0,
  ];
  const ends = words[4 * i] ?? 0;
  const [a, b] = [vectorOf(ends & 0xffff), vectorOf(ends >>> 16)];
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  const angle = 2 * Math.asin(Math.min(1, chord / 2));
  const halfTurn = Math.atan2(a[0] * b[2] - a[2] * b[0], -a[0] * b[0] - a[2] * b[2]);
  if (angle < 1e-6 || angle > 3.1 || Math.abs(halfTurn) < 1e-5) return null;
  const sine = Math.sin(angle);
  const arc = Array.from({ length: SAMPLES + 1 }, (_, k): Vector => {
    const [fa, fb] = [Math.sin((1 - k / SAMPLES) * angle) / sine, Math.sin((k / SAMPLES) * angle) / sine];
    return [a[0] * fa + b[0] * fb, a[1] * fa + b[1] * fb, a[2] * fa + b[2] * fb];
  });
  if (camera.globe) return { angle, far: camera.pxPerRad * angle, points: arc };
  const middle = (a[1] + b[1]) / 2;
  const stretch = 1 / Math.sqrt(Math.max(0.02, 1 - (2 * middle ** 2) / Math.max(1e-3, 1 + cosine)));
  const bent = flatPath(geodesicPath(lngLatOf(a), lngLatOf(b)));
  const points = bent === undefined ? unrolled(arc) : alongBend(bent);
  return { angle, far: camera.pxPerRad * angle * stretch, points };
}

export function lngLatOf([x, y, z]: Vector): [number, number] {
  return [Math.atan2(x, z) / RADIANS, Math.asin(Math.max(-1, Math.min(1, y))) / RADIANS];
}

/** On Mercator's map, without a jump at 180°. */
function unrolled(arc: readonly Vector[]): Vector[] {
  let before = 0;
  return arc.map((point, k): Vector => {
    const [lng, lat] = lngLatOf(point);
    const x = 0.5 + lng / 360;
    before = k === 0 ? x : x + Math.round(before - x);
    return [before, mercatorY(lat), 0];
  });
}

/** A bend goes evenly in x; between its vertices its height is taken from a straight line in Mercator. */
function alongBend(bent: readonly (readonly number[])[]): Vector[] {
  const vertices = bent.map(([lng = 0, lat = 0]) => [0.5 + lng / 360, mercatorY(lat)] as const);
  return Array.from({ length: SAMPLES + 1 }, (_, k): Vector => {
    const place = (k / SAMPLES) * (vertices.length - 1);
    const [ax, ay] = vertices[Math.floor(place)] ?? [0, 0];
    const [bx, by] = vertices[Math.ceil(place)] ?? [0, 0];
    const rest = place - Math.floor(place);
    return [ax + (bx - ax) * rest, ay + (by - ay) * rest, 0];
  });
}

export function mercatorY(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);
}

export function onGlobe(camera: FlowCamera, [x, y, z]: Vector): OnScreen {
  const { plane } = camera;
  return toScreen(camera, x, y, z, x * plane[0] + y * plane[1] + z * plane[2] + plane[3] >= 0);
}

export function onFlatMap(camera: FlowCamera, x: number, y: number): OnScreen {
  return toScreen(camera, x, y, 0, true);
}

function toScreen(
  { matrix: m, width, height }: FlowCamera,
  x: number,
  y: number,
  z: number,
  isNear: boolean,
): OnScreen {
  const row = (r: number) => (m[r] ?? 0) * x + (m[4 + r] ?? 0) * y + (m[8 + r] ?? 0) * z + (m[12 + r] ?? 0);
  const w = row(3);
  return { x: (width / 2) * (1 + row(0) / w), y: (height / 2) * (1 - row(1) / w), isSeen: isNear && w > 0 };
}
