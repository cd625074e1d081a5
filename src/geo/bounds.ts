import type { MultiPolygon, Polygon, Position } from 'geojson';
import { unwrap } from './antimeridian.ts';

/** [west, south, east, north] in degrees, −180 … 180; west > east crosses 180°. */
export type Bounds = readonly [number, number, number, number];

/** A stretch of longitudes from west to east, in degrees; `east` may run on beyond 180. */
interface Stretch {
  readonly west: number;
  readonly east: number;
}

/**
 * The smallest box around lines, whichever way round the world that is; a point is a line of one vertex.
 * `undefined` where there is nothing to see.
 */
export function boundsOfLines(lines: readonly (readonly Position[])[]): Bounds | undefined {
  const stretches: Stretch[] = [];
  let [south, north] = [90, -90];
  for (const line of lines) {
    if (line.length === 0) continue;
    const longitudes: number[] = [];
    for (const [longitude = 0, latitude = 0] of unwrap(line)) {
      longitudes.push(longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
    stretches.push({ west: Math.min(...longitudes), east: Math.max(...longitudes) });
  }
  return stretches.length === 0 ? undefined : box(stretches, south, north);
}

/** The lines that bound an area: its outer rings. */
export function outlinesOf(area: Polygon | MultiPolygon): Position[][] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
}

/** A box with air around it: a share of its own height and width, and at least some degrees. */
export function padBounds(bounds: Bounds, share: number, atLeast = 0): Bounds {
  const [west, south, east, north] = bounds;
  const width = widthOf(bounds);
  const sideways = Math.max(width * share, atLeast);
  const upwards = Math.max((north - south) * share, atLeast);
  const [low, high] = [Math.max(-90, south - upwards), Math.min(90, north + upwards)];
  if (width + 2 * sideways >= 360) return [-180, low, 180, high];
  return [normal(west - sideways), low, normal(east + sideways), high];
}

/** Whether a position lies in a box or on its edge. */
export function isWithin(
  [west, south, east, north]: Bounds,
  [longitude = 0, latitude = 0]: Position,
): boolean {
  const isEastEnough = longitude >= west;
  const isWestEnough = longitude <= east;
  const isBetween = west <= east ? isEastEnough && isWestEnough : isEastEnough || isWestEnough;
  return isBetween && latitude >= south && latitude <= north;
}

/** Degrees of longitude from west to east. */
export function widthOf([west, , east]: Bounds): number {
  return east < west ? east - west + 360 : east - west;
}

/** The middle of a box; longitude in −180 … 180. */
export function centreOf(bounds: Bounds): Position {
  const [west, south, , north] = bounds;
  return [normal(west + widthOf(bounds) / 2), (south + north) / 2];
}

/** All longitudes but the widest gap between the stretches. */
function box(stretches: readonly Stretch[], south: number, north: number): Bounds {
  if (stretches.some(({ west, east }) => east - west >= 360)) return [-180, south, 180, north];
  const sorted = stretches
    .map(({ west, east }) => ({ west: fromWest(west), east: fromWest(west) + (east - west) }))
    .sort((a, b) => a.west - b.west);
  const first = sorted[0]?.west ?? 0;
  // The gap that is left out lies before `start`; what reaches round the world closes the first gap.
  let reach = Math.max(...sorted.map(({ east }) => east)) - 360;
  let [gap, start, end] = [-1, first, reach + 360];
  for (const { west, east } of sorted) {
    if (west - reach > gap) [gap, start, end] = [west - reach, west, reach];
    reach = Math.max(reach, east);
  }
  if (gap <= 0) return [-180, south, 180, north];
  const west = fromWest(start);
  // Rounding must not make the width of a meridian that of the world.
  if (gap > 360 - 1e-9) return [west, south, west, north];
  const east = normal(end);
  return [west, south, east === -180 ? 180 : east, north];
}

/** A longitude in −180 … 180, without 180 itself. */
function fromWest(longitude: number): number {
  const within = normal(longitude);
  return within === 180 ? -180 : within;
}

/** A longitude in −180 … 180; ±180 stay as they are. */
function normal(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
