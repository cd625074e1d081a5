import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Basemap } from '../geo/basemap-types.ts';
import { addEmptySource, collectionOf, EMPTY, setSourceData } from './sources.ts';
import { graticule } from './style/graticule.ts';
import { SOURCES } from './style/ids.ts';

/** Simplifying each country alone would tear shared edges apart. */
const WHOLE = { tolerance: 0 };

/** Adds the sources of our own ground, empty. */
export function addGroundSources(map: MapLibreMap): void {
  addEmptySource(map, SOURCES.graticule);
  addEmptySource(map, SOURCES.land, WHOLE);
  addEmptySource(map, SOURCES.disputed, WHOLE);
  addEmptySource(map, SOURCES.disputedLines);
  addEmptySource(map, SOURCES.coast);
  addEmptySource(map, SOURCES.borders);
  addEmptySource(map, SOURCES.admin1);
}

function features<T extends FeatureCollection['features'][number]>(list: readonly T[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...list] };
}

/** Draws a basemap as ground; settles when all of it is on its way to the GPU. */
export async function showGround(map: MapLibreMap, basemap: Basemap): Promise<void> {
  await Promise.all([
    setSourceData(map, SOURCES.graticule, collectionOf(graticule())),
    setSourceData(map, SOURCES.land, features(basemap.countries)),
    setSourceData(map, SOURCES.disputed, features(basemap.disputed)),
    setSourceData(map, SOURCES.disputedLines, collectionOf(basemap.disputedLines)),
    setSourceData(map, SOURCES.coast, collectionOf(basemap.coast)),
    setSourceData(map, SOURCES.borders, collectionOf(basemap.borders)),
    setSourceData(map, SOURCES.admin1, basemap.admin1 === undefined ? EMPTY : collectionOf(basemap.admin1)),
  ]);
}
