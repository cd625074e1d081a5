import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { decodeBasemap } from '../../src/geo/basemap.ts';
import type { Basemap } from '../../src/geo/basemap-types.ts';
import { ROOT } from '../helpers/source-files.ts';

export const DETAILS = ['110m', '50m'] as const;

/** Size and parsed text of a committed basemap. */
export function readBasemapFile(detail: Basemap['detail']): string {
  return readFileSync(join(ROOT, `geodata/basemap/basemap-${detail}.json`), 'utf8');
}

export function readBasemap(detail: Basemap['detail']): Basemap {
  return decodeBasemap(JSON.parse(readBasemapFile(detail)));
}

/** Names of all countries that hold a point. */
export function countriesAt(basemap: Basemap, point: Position): readonly string[] {
  return basemap.countries
    .filter((country) => booleanPointInPolygon(point, country))
    .map(({ properties }) => properties.iso || properties.name);
}

/** Ids of all disputed areas that hold a point. */
export function disputedAt(basemap: Basemap, point: Position): readonly string[] {
  return basemap.disputed
    .filter((area) => booleanPointInPolygon(point, area))
    .map(({ properties }) => properties.id);
}
