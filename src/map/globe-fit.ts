import { widthOf } from '../geo/bounds.ts';
import { globeRadius, zoomOfRadius } from './limb.ts';
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
  const smallest = smallestRadius(frame);
  let center: Point = [west + span / 2, (south + north) / 2];
  let radius = smallest;
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = edge.map((point) => seenFrom(center, point));
    const largest = globeRadius(frame.maxZoom, center[1]);
    const fitting = fittingRadius(seen, largest, frame);
    radius = Math.min(largest, Math.max(fitting, Math.min(smallest, MOST_GROWTH * fitting)));
    const box = boxOf(seen, radius, cameraDistance(frame));
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

/** A point of a globe of radius 1, seen by a camera over its middle: to the right, up, and towards the camera. */
interface Seen {
  readonly right: number;
  readonly up: number;
  readonly near: number;
}

function seenFrom(center: Point, [longitude, latitude]: Point): Seen {
  const [lambda, phi, phi0] = [(longitude - center[0]) * RADIANS, latitude * RADIANS, center[1] * RADIANS];
  return {
    right: Math.cos(phi) * Math.sin(lambda),
    up: Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda),
    near: Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda),
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Box round what is seen of the points in perspective, CSS px from the middle of the map; null if nothing is. */
function boxOf(points: readonly Seen[], radius: number, distance: number): Box | null {
  const limb = radius / (radius + distance);
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const point of points) {
    if (point.near <= limb) continue;
    const scale = (radius * distance) / (distance + radius * (1 - point.near));
    const [x, y] = [scale * point.right, -scale * point.up];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right < left ? null : { left, right, top, bottom };
}

function cameraDistance({ height, fieldOfView }: GlobeFrame): number {
  return height / 2 / Math.tan((fieldOfView * RADIANS) / 2);
}

/** The largest radius at which the points fit, found by halving: a larger globe shows them larger. */
function fittingRadius(points: readonly Seen[], largest: number, frame: GlobeFrame): number {
  const distance = cameraDistance(frame);
  let [low, high] = [1, largest];
  for (let step = 0; step < 40; step += 1) {
    const radius = Math.sqrt(low * high);
    const box = boxOf(points, radius, distance);
    const fits =
      box !== null &&
      box.right - box.left <= frame.width - 2 * frame.padding &&
      box.bottom - box.top <= frame.height - 2 * frame.padding;
    if (fits) low = radius;
    else high = radius;
  }
  return low;
}

/** The radius of the globe whose outline (see `limbRadius`) has the wanted size. */
function smallestRadius(frame: GlobeFrame): number {
  const outline = (SMALLEST_GLOBE * Math.hypot(frame.width, frame.height)) / 2;
  const distance = cameraDistance(frame);
  return (outline * (outline + Math.hypot(outline, distance))) / distance;
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
