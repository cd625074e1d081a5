import type { Position } from 'geojson';
import type { DispatchFeature } from '../types.ts';

/** The lines or rings of a feature, each a list of positions; a point is a line of one. */
export function linesOf({ geometry }: DispatchFeature): readonly (readonly Position[])[] {
  switch (geometry?.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
