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
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  const center: [number, number] = [(west + east) / 2, (south + north) / 2];
  const nearness = nearnessTo(center);
  const least = ring.reduce((low, position) => Math.min(low, nearness(position)), 1);
  return { center, radius: Math.acos(Math.max(-1, least)), west, east };
}
