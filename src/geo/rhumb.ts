import type { Position } from 'geojson';
import { mercatorLatitude, mercatorY } from './mercator.ts';

/** Mean radius of the earth, km, as great circles are measured with. */
const RADIUS = 6371.0088;
const RADIAN = Math.PI / 180;
/**
 * Nearer to one latitude than this, degrees, Δφ/Δψ is a quotient of rounding errors; the cosine of the middle latitude is
 * then the better by far: it is off by some Δφ², 1e-12.
 */
const LEVEL = 1e-4;

/**
 * The rhumb line (loxodrome) between two positions: the line of one steady course, straight on Mercator's map.
 * Longitudes are taken as they stand, so that it runs as it does on the map in hand: from 170 to 190 over the
 * antimeridian, from 170 to −170 around the world. On the sphere, after J. P. Snyder, Map Projections – A Working
 * Manual (USGS Professional Paper 1395, 1987, p. 46): with ψ the height on Mercator's map, the course is
 * atan2(Δλ, Δψ) and the length √(Δφ² + q² Δλ²), where q = Δφ/Δψ, or cos φ along a parallel.
 */
export interface RhumbLine {
  /** km, on the same sphere as `distanceBetween`. */
  readonly length: number;
  /** Degrees clockwise from north, 0 … 360. */
  readonly course: number;
}

/** Latitudes short of the poles: at a pole every course is one, and Mercator's map has no end. */
export function rhumbLine([x0 = 0, lat0 = 0]: Position, [x1 = 0, lat1 = 0]: Position): RhumbLine {
  const east = x1 - x0;
  const north = lat1 - lat0;
  const up = mercatorY(lat1) - mercatorY(lat0);
  const q = Math.abs(north) < LEVEL ? Math.cos(((lat0 + lat1) / 2) * RADIAN) : north / up;
  return {
    length: RADIUS * RADIAN * Math.hypot(north, q * east),
    course: (Math.atan2(east, up) / RADIAN + 360) % 360,
  };
}

/** Vertices of the rhumb line, degrees, both ends included; longitudes run on as in the given ones. */
export function rhumbPath(
  [x0 = 0, lat0 = 0]: Position,
  [x1 = 0, lat1 = 0]: Position,
  pieces = 64,
): Position[] {
  const [y0, y1] = [mercatorY(lat0), mercatorY(lat1)];
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const share = index / pieces;
    return [x0 + share * (x1 - x0), mercatorLatitude(y0 + share * (y1 - y0))];
  });
}
