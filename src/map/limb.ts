import type { Position } from 'geojson';
import { dot, toVector } from '../geo/unit-vector.ts';

const RADIANS = Math.PI / 180;
/** Width of the world at zoom 0 in CSS px. */
export const TILE_SIZE = 512;

export interface GlobeView {
  /** Degrees, in the middle of the picture, seen from straight above. */
  readonly center: Position;
  readonly zoom: number;
  /** Height of the picture, CSS px. */
  readonly height: number;
  /** Vertical field of view, degrees. */
  readonly fieldOfView: number;
}

/** Radius of MapLibre's globe in CSS px; it grows with the latitude in its middle as the flat map does. */
export function globeRadius(zoom: number, latitude: number): number {
  return (TILE_SIZE * 2 ** zoom) / (2 * Math.PI * Math.cos(latitude * RADIANS));
}

/** The zoom at which MapLibre's globe has a radius, with a latitude in its middle. */
export function zoomOfRadius(radius: number, latitude: number): number {
  return Math.log2((radius * 2 * Math.PI * Math.cos(latitude * RADIANS)) / TILE_SIZE);
}

/** Radius of the globe and distance of the camera from its surface, CSS px, as MapLibre lays them out. */
function globeSize({ center: [, latitude = 0], zoom, height, fieldOfView }: GlobeView): {
  radius: number;
  distance: number;
} {
  return {
    radius: globeRadius(zoom, latitude),
    distance: height / 2 / Math.tan((fieldOfView * RADIANS) / 2),
  };
}

/**
 * Tells which positions lie on this side of the limb. The camera sees the cap that its tangents cut off:
 *
 *     camera ──── distance ────┤ surface ── radius ── centre
 *     a position is seen while the angle at the centre is below acos(radius / (radius + distance))
 */
export function limbTest(view: GlobeView): (position: Position) => boolean {
  const { radius, distance } = globeSize(view);
  const middle = toVector(view.center);
  const limit = radius / (radius + distance);
  return (position) => dot(middle, toVector(position)) > limit;
}

/** Radius of the globe's outline on the screen, CSS px. */
export function limbRadius(view: GlobeView): number {
  const { radius, distance } = globeSize(view);
  return (radius * distance) / Math.sqrt((radius + distance) ** 2 - radius ** 2);
}
