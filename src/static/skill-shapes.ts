import { geoCircle } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Point } from '../scene/layout/plane.ts';
import { pathWriter } from './path-writer.ts';
import type { View } from './projection.ts';

const PIECES = 64;

/** All within some degrees of arc of a point; wound as d3-geo reads it. */
export function capAround([longitude = 0, latitude = 0]: Position, radius: number): Polygon {
  return geoCircle().center([longitude, latitude]).radius(radius).precision(2)();
}

/** Path data of a line over the sphere, each piece the short way; cut where the map is. Empty where it is out of sight. */
export function linePath(view: View, lines: readonly (readonly Position[])[]): string {
  return pathWriter(view.d3)({
    type: 'MultiLineString',
    coordinates: lines.map((line) => line.map((position) => [...position])),
  });
}

/** Path data of an area whose rings are wound as d3-geo reads them. */
export function areaPath(view: View, area: MultiPolygon | Polygon): string {
  return pathWriter(view.d3)(area);
}

/** What lies under the straight line between two points of a map, degrees; null where part of it is beside the map. */
export function positionsUnder(view: View, from: Point, to: Point): Position[] | null {
  const positions = Array.from({ length: PIECES + 1 }, (_, index) => {
    const share = index / PIECES;
    return view.unproject(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
  }).filter((position) => position !== null);
  return positions.length === PIECES + 1 ? positions : null;
}
