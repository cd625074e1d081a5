import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Basemap } from '../geo/basemap-types.ts';
import { addEmptySource, setSourceData } from './sources.ts';
import { graticule } from './style/graticule.ts';
import { GROUND, type GroundKind, SOURCES } from './style/ids.ts';

/*
 * On the globe MapLibre draws a mask of the whole earth, finely divided, before the first of a row of layers that have
 * the same source. So the ground has no source for each of its seven kinds of features, but as few as it can: two,
 * since simplifying each country alone would tear shared edges apart, and lines may well be simplified.
 */
const WHOLE = { tolerance: 0 };

/** Adds the sources of our own ground, empty. */
export function addGroundSources(map: MapLibreMap): void {
  addEmptySource(map, SOURCES.ground, WHOLE);
  addEmptySource(map, SOURCES.groundLines);
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

const one = (kind: GroundKind, geometry: Geometry): Feature => ({
  type: 'Feature',
  geometry,
  properties: { kind },
});

const each = (kind: GroundKind, features: readonly Feature[]): Feature[] =>
  features.map(({ geometry, properties }) => ({
    type: 'Feature',
    geometry,
    properties: { ...properties, kind },
  }));

/** Draws a basemap as ground; settles when all of it is on its way to the GPU. */
export async function showGround(map: MapLibreMap, basemap: Basemap): Promise<void> {
  const { countries, disputed, coast, borders, disputedLines, admin1 } = basemap;
  await Promise.all([
    setSourceData(
      map,
      SOURCES.ground,
      collection([
        one(GROUND.graticule, graticule()),
        ...each(GROUND.country, countries),
        ...each(GROUND.disputed, disputed),
      ]),
    ),
    setSourceData(
      map,
      SOURCES.groundLines,
      collection([
        one(GROUND.coast, coast),
        one(GROUND.border, borders),
        one(GROUND.disputedLine, disputedLines),
        ...(admin1 === undefined ? [] : [one(GROUND.admin1, admin1)]),
      ]),
    ),
  ]);
}
