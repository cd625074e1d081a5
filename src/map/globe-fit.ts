import { widthOf } from '../geo/bounds.ts';
import { globeRadius, limbRadius, zoomOfRadius } from './limb.ts';
import type { Bounds, Camera } from './types.ts';

const RADIANS = Math.PI / 180;
/** Steps along each edge of the bounds; on a globe they bend. */
const EDGE_STEPS = 12;
/** Rounds of moving the camera over the middle of what it sees; each takes away most of what is left. */
const ROUNDS = 6;
/** The globe is this share of the picture's diagonal across, so that it fills the picture, … */
const SMALLEST_GLOBE = 0.8;
/** … but for that the bounds grow no more than this into the air around them. */
const MOST_GROWTH = 1.1;

export interface GlobeFrame {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  /** Degrees, vertical. */
  readonly fieldOfView: number;
  readonly maxZoom: number;
}

type Point = readonly [number, number];

/** The camera from which a globe shows all of `bounds` as large as it can, its middle in the middle. */
export function fitGlobe(bounds: Bounds, frame: GlobeFrame): Camera {
  const [west, south, , north] = bounds;
  const span = widthOf(bounds);
  const edge = edgeOf(west, south, west + span, north);
  let center: Point = [west + span / 2, (south + north) / 2];
  let radius = smallestRadius(center, frame);
  for (let round = 0; round < ROUNDS; round += 1) {
    const largest = globeRadius(frame.maxZoom, center[1]);
    const fitting = fittingRadius(edge, center, frame);
    const filling = Math.min(smallestRadius(center, frame), MOST_GROWTH * fitting);
    radius = Math.min(largest, Math.max(fitting, filling));
    const box = boxOf(edge, center, radius, frame);
    if (box === null) break;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    center = turned(center, x / radius, y / radius);
  }
  const longitude = ((((center[0] + 180) % 360) + 360) % 360) - 180;
  return { center: [longitude, center[1]], zoom: zoomOfRadius(radius, center[1]) };
}

function edgeOf(west: number, south: number, east: number, north: number): Point[] {
  return Array.from({ length: EDGE_STEPS + 1 }, (_, index) => index / EDGE_STEPS).flatMap(
    (share): Point[] => [
      [west + (east - west) * share, south],
      [west + (east - west) * share, north],
      [west, south + (north - south) * share],
      [east, south + (north - south) * share],
    ],
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Box round what is seen of the points, CSS px from the middle of the map; null if nothing is. */
function boxOf(points: readonly Point[], center: Point, radius: number, frame: GlobeFrame): Box | null {
  const pixels = points.flatMap((point) => pixelOf(point, center, radius, cameraDistance(frame)) ?? []);
  if (pixels.length === 0) return null;
  const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** CSS px from the middle of the map, y down, seen in perspective; null behind the limb. */
function pixelOf(
  [longitude, latitude]: Point,
  center: Point,
  radius: number,
  distance: number,
): { readonly x: number; readonly y: number } | null {
  const [lambda, phi, phi0] = [(longitude - center[0]) * RADIANS, latitude * RADIANS, center[1] * RADIANS];
  const toCamera = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  if (toCamera <= radius / (radius + distance)) return null;
  const scale = (radius * distance) / (distance + radius * (1 - toCamera));
  const up = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda);
  return { x: scale * Math.cos(phi) * Math.sin(lambda), y: -scale * up };
}

function cameraDistance({ height, fieldOfView }: GlobeFrame): number {
  return height / 2 / Math.tan((fieldOfView * RADIANS) / 2);
}

/** The largest radius at which the points fit, found by halving: a larger globe shows them larger. */
function fittingRadius(points: readonly Point[], center: Point, frame: GlobeFrame): number {
  let [low, high] = [1, globeRadius(frame.maxZoom, center[1])];
  for (let step = 0; step < 40; step += 1) {
    const radius = Math.sqrt(low * high);
    const box = boxOf(points, center, radius, frame);
    const fits =
      box !== null &&
      box.right - box.left <= frame.width - 2 * frame.padding &&
      box.bottom - box.top <= frame.height - 2 * frame.padding;
    if (fits) low = radius;
    else high = radius;
  }
  return low;
}

function smallestRadius(center: Point, frame: GlobeFrame): number {
  const wanted = (SMALLEST_GLOBE * Math.hypot(frame.width, frame.height)) / 2;
  let [low, high] = [1, 100 * wanted];
  for (let step = 0; step < 40; step += 1) {
    const radius = Math.sqrt(low * high);
    const zoom = zoomOfRadius(radius, center[1]);
    const outline = limbRadius({ ...frame, center: [...center], zoom });
    if (outline < wanted) low = radius;
    else high = radius;
  }
  return low;
}

/** The position so many radians to the right of and below another, on the great circle towards it. */
function turned([longitude, latitude]: Point, right: number, down: number): Point {
  const angle = Math.hypot(right, down);
  if (angle < 1e-9) return [longitude, latitude];
  const phi = latitude * RADIANS;
  const up = -down / angle;
  const sin = Math.sin(phi) * Math.cos(angle) + up * Math.cos(phi) * Math.sin(angle);
  const east = (right / angle) * Math.sin(angle);
  const ahead = Math.cos(phi) * Math.cos(angle) - up * Math.sin(phi) * Math.sin(angle);
  return [longitude + Math.atan2(east, ahead) / RADIANS, Math.asin(sin) / RADIANS];
}
