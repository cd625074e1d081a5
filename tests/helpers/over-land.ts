import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import type { Basemap } from '../../src/geo/basemap-types.ts';
import { geodesicPath } from '../../src/geo/geodesic-path.ts';
import { haversine } from '../../src/model/rules/route-ends.ts';

/** How far apart a line is looked at, metres. */
const STEP = 10_000;

/**
 * Waters too narrow for a coast of 1:50,000,000, as boxes [west, south, east, north] in degrees: where a line may touch
 * what the basemap calls land.
 */
export const NARROWS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  bosporus: [28.8, 40.9, 29.35, 41.35],
  dardanelles: [26, 39.9, 27.2, 40.6],
  suez: [32.1, 29.75, 32.75, 31.4],
};

/** Countries, each with the box around it. */
export type Land = readonly {
  readonly iso: string;
  readonly box: Box;
  readonly holds: (point: Position) => boolean;
}[];

type Box = readonly [number, number, number, number];

export function landOf({ countries }: Basemap): Land {
  return countries.flatMap(({ geometry, properties }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((coordinates) => ({
      iso: properties.iso,
      box: boxOf(coordinates[0] ?? []),
      holds: (point: Position) => booleanPointInPolygon(point, { type: 'Polygon', coordinates }),
    }));
  });
}

/**
 * Where a line of great circles lies over land: points of it, not one in `NARROWS`, nor in one of the countries
 * `allowed`, nor nearer than `tolerance` metres to one of its two ends.
 */
export function overLand(
  land: Land,
  line: readonly Position[],
  { allowed = [], tolerance = 0 }: { readonly allowed?: readonly string[]; readonly tolerance?: number } = {},
): readonly { readonly point: Position; readonly iso: string }[] {
  const ends = [line[0], line.at(-1)];
  return line.slice(1).flatMap((to, index) =>
    along(line[index] ?? to, to).flatMap((point) => {
      if (Object.values(NARROWS).some((box) => isIn(box, point))) return [];
      if (ends.some((end) => end !== undefined && haversine(end, point) <= tolerance)) return [];
      const hit = land.find(
        ({ iso, box, holds }) => !allowed.includes(iso) && isIn(box, point) && holds(point),
      );
      return hit === undefined ? [] : [{ point, iso: hit.iso }];
    }),
  );
}

/** Points of the great circle between two positions, both of these too, at most `STEP` apart. */
function along(from: Position, to: Position): readonly Position[] {
  return geodesicPath(from, to)
    .slice(1)
    .reduce<Position[]>(
      (points, vertex) => {
        const last = points.at(-1) ?? from;
        const pieces = Math.max(1, Math.ceil(haversine(last, vertex) / STEP));
        const [x = 0, y = 0] = last;
        const [dx, dy] = [(vertex[0] ?? 0) - x, (vertex[1] ?? 0) - y];
        for (let piece = 1; piece <= pieces; piece += 1) {
          points.push([x + (dx * piece) / pieces, y + (dy * piece) / pieces]);
        }
        return points;
      },
      [from],
    );
}

function isIn([west, south, east, north]: Box, [x = 0, y = 0]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function boxOf(ring: readonly Position[]): Box {
  return ring.reduce<Box>(
    ([west, south, east, north], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
