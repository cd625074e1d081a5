import type { MultiLineString, Position } from 'geojson';

const MERIDIANS = 30;
const PARALLELS = 15;
/** d3-geo draws the shortest way from vertex to vertex; a parallel needs them close to keep its height. */
const STEP = 3;

/** Meridians and parallels of the whole globe, degrees; meridians end before they crowd at the poles. */
export function graticule(): MultiLineString {
  const meridians = range(-180, 180 - MERIDIANS, MERIDIANS).map((lon) => {
    const reach = lon % 90 === 0 ? 90 : 90 - PARALLELS;
    return range(-reach, reach, PARALLELS).map((lat): Position => [lon, lat]);
  });
  const parallels = range(PARALLELS - 90, 90 - PARALLELS, PARALLELS).map((lat) =>
    range(-180, 180, STEP).map((lon): Position => [lon, lat]),
  );
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
