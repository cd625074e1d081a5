import type { Position } from 'geojson';

/** Length of a degree of a great circle, km (mean radius 6371.0088 km). */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;
const PIECES = 12;

/** Two lines of one true length through a point, degrees; longitudes run on. */
export interface ScaleCross {
  /** Along the parallel, west to east. */
  readonly across: readonly Position[];
  /** Along the meridian, south to north. */
  readonly along: readonly Position[];
}

/** A cross whose arms are `km` long on the ground, its middle at a position short of the poles. */
export function scaleCross([longitude = 0, latitude = 0]: Position, km: number): ScaleCross {
  const north = km / KM_PER_DEGREE / 2;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  const shares = Array.from({ length: PIECES + 1 }, (_, index) => (2 * index) / PIECES - 1);
  return {
    across: shares.map((share) => [longitude + share * east, latitude]),
    along: shares.map((share) => [longitude, latitude + share * north]),
  };
}

/** By how much Mercator's map draws a length larger at a latitude than at the equator: 1 / cos φ. */
export function mercatorScale(latitude: number): number {
  return 1 / Math.cos((latitude * Math.PI) / 180);
}
