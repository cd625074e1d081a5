import type { Position } from 'geojson';
import { mercatorLatitude, mercatorY } from './mercator.ts';

/** Latitude beyond which the flat map draws a bend instead of the geodesic, which runs off to the pole. */
const BENT_BEYOND = 72;
const PIECES = 48;

/**
 * What the flat map draws instead of a great circle that climbs beyond 72° on its way: a parabola in
 * Mercator between the same ends, its top at 72°, or at the higher end where that lies beyond. It is
 * schematic and says so. `undefined` where the great circle may stay. Takes and gives unwrapped vertices.
 */
export function flatPath(geodesic: readonly Position[]): Position[] | undefined {
  const from = geodesic[0];
  const to = geodesic.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const highest = geodesic.reduce((high, vertex) =>
    Math.abs(lat(vertex)) > Math.abs(lat(high)) ? vertex : high,
  );
  const hemisphere = lat(highest) < 0 ? -1 : 1;
  const top = hemisphere * Math.max(BENT_BEYOND, hemisphere * lat(from), hemisphere * lat(to));
  if (Math.abs(lat(highest)) <= Math.abs(top)) return undefined;
  return parabola(from, to, top);
}

const lat = ([, latitude = 0]: Position): number => latitude;

/**
 * Through (x0, y0) and (x1, y1) with its top at height Y: with the drops d0 = Y − y0 and d1 = Y − y1 the
 * top stands at xt = x0 + (x1 − x0) √d0 / (√d0 + √d1), and each side is y = Y − d ((x − xt) / (x end − xt))².
 */
function parabola(from: Position, to: Position, top: number): Position[] {
  const [x0 = 0] = from;
  const [x1 = 0] = to;
  const height = mercatorY(top);
  const [drop0, drop1] = [height - mercatorY(lat(from)), height - mercatorY(lat(to))];
  const [root0, root1] = [Math.sqrt(Math.abs(drop0)), Math.sqrt(Math.abs(drop1))];
  const share = root0 + root1 === 0 ? 0.5 : root0 / (root0 + root1);
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    if (index === 0) return from;
    if (index === PIECES) return to;
    const t = index / PIECES;
    const [drop, end] = t < share ? [drop0, 0] : [drop1, 1];
    const y = height - drop * ((t - share) / (end - share || 1)) ** 2;
    return [x0 + t * (x1 - x0), mercatorLatitude(y)];
  });
}
