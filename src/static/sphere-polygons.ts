import type { MultiPolygon, Polygon, Position } from 'geojson';
import { nearnessTo } from './nearness.ts';
import type { AreaExtent } from './projection.ts';

/** A polygon wound as d3-geo reads it, with the circle around it. */
export interface SpherePolygon {
  readonly polygon: Polygon;
  readonly extent: AreaExtent;
}

const prepared = new WeakMap<Polygon | MultiPolygon, readonly SpherePolygon[]>();

/** The polygons of an area one by one, prepared once. */
export function polygonsOf(area: Polygon | MultiPolygon): readonly SpherePolygon[] {
  const known = prepared.get(area);
  if (known) return known;
  const polygons = windForSphere(area).coordinates.map((coordinates) => ({
    polygon: { type: 'Polygon', coordinates } as const,
    extent: extentOf(coordinates[0] ?? []),
  }));
  prepared.set(area, polygons);
  return polygons;
}

/**
 * The same area with the winding d3-geo reads: exterior rings clockwise, holes the other way, whatever
 * they were before; a ring wound wrongly would fill all of the globe but itself. Rings must not cross
 * ±180°, as RFC 7946 asks, so the sign of their area in the plane of longitude and latitude tells.
 */
export function windForSphere(area: Polygon | MultiPolygon): MultiPolygon {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring, index) => wind(ring, index === 0))),
  };
}

function wind(ring: readonly Position[], clockwise: boolean): Position[] {
  return isClockwise(ring) === clockwise ? [...ring] : ring.toReversed();
}

/** By the shoelace formula; north is up. */
function isClockwise(ring: readonly Position[]): boolean {
  let sum = 0;
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += (x - x0) * (y + y0);
    [x0, y0] = [x, y];
  }
  return sum > 0;
}

function extentOf(ring: readonly Position[]): AreaExtent {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const center: [number, number] = [(west + east) / 2, (south + north) / 2];
  const nearness = nearnessTo(center);
  // Around a small box its corners tell the radius, with some air for its sides that bend outwards.
  const small = east - west < SMALL_BOX && north - south < SMALL_BOX;
  const far: readonly Position[] = small ? cornersOf(west, south, east, north) : ring;
  const least = far.reduce((low, position) => Math.min(low, nearness(position)), 1);
  const radius = Math.acos(Math.max(-1, least)) * (small ? 1.1 : 1);
  return { center, radius, west, south, east, north };
}

/** Degrees. */
const SMALL_BOX = 20;

function cornersOf(west: number, south: number, east: number, north: number): readonly Position[] {
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
}
