import type { MultiPolygon, Polygon, Position } from 'geojson';
import { unwrap } from './antimeridian.ts';

/** Heights, as shares of the area's, at which a place for the name is looked for, best first. */
const HEIGHTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
/** How much of the room a height may lack and still be taken before those farther from the middle. */
const GOOD_ENOUGH = 0.75;

/**
 * A point well inside an area, for its name: the middle of the widest stretch of land on the most
 * central of nine parallels across the largest polygon. A single number decides, so it is stable.
 * `undefined` for an area without rings.
 */
export function labelPoint(area: Polygon | MultiPolygon): Position | undefined {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const unwrapped = polygons.map((rings) => rings.map((ring) => unwrap(ring)));
  const largest = unwrapped.reduce<Position[][] | undefined>(
    (best, rings) => (best === undefined || sizeOf(rings) > sizeOf(best) ? rings : best),
    undefined,
  );
  const latitudes = largest?.[0]?.map(([, latitude = 0]) => latitude) ?? [];
  if (largest === undefined || latitudes.length === 0) return undefined;
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const places = HEIGHTS.flatMap((share) => widestStretch(largest, south + share * (north - south)));
  const most = Math.max(...places.map(({ room }) => room));
  return places.find(({ room }) => room >= GOOD_ENOUGH * most)?.middle ?? largest[0]?.[0];
}

/** The area of a polygon's outer ring in square degrees, narrowed towards the poles. */
function sizeOf([outer = []]: readonly (readonly Position[])[]): number {
  let doubled = 0;
  for (const [index, [x = 0, y = 0]] of outer.entries()) {
    const [nextX = 0, nextY = 0] = outer[(index + 1) % outer.length] ?? [];
    doubled += (x * nextY - nextX * y) * Math.cos((((y + nextY) / 2) * Math.PI) / 180);
  }
  return Math.abs(doubled) / 2;
}

/** Where a parallel runs longest through a polygon, holes left out. */
function widestStretch(
  rings: readonly (readonly Position[])[],
  latitude: number,
): { readonly middle: Position; readonly room: number }[] {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude)).sort((a, b) => a - b);
  let [west, east] = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (to - from > east - west) [west, east] = [from, to];
  }
  if (east === west) return [];
  const room = (east - west) * Math.cos((latitude * Math.PI) / 180);
  const longitude = (west + east) / 2;
  return [{ middle: [longitude > 180 ? longitude - 360 : longitude, latitude], room }];
}

function crossingsOf(ring: readonly Position[], latitude: number): number[] {
  return ring.flatMap(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    if (y > latitude === nextY > latitude) return [];
    return [x + ((latitude - y) / (nextY - y)) * (nextX - x)];
  });
}
