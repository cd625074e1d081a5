// GeoJSON around our polygons and lines.

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */

/**
 * @template {{ polygons: Ring[][] }} T
 * @template {Record<string, string>} P
 * @param {readonly T[]} areas
 * @param {(area: T) => P} propertiesOf
 * @returns {import('geojson').FeatureCollection<import('geojson').MultiPolygon, P>}
 */
export function collectionOf(areas, propertiesOf) {
  return {
    type: 'FeatureCollection',
    features: areas.map((area) => ({
      type: 'Feature',
      properties: propertiesOf(area),
      geometry: { type: 'MultiPolygon', coordinates: area.polygons },
    })),
  };
}

/** @param {Point[][]} coordinates @returns {import('geojson').MultiLineString} */
export function multiLineOf(coordinates) {
  return { type: 'MultiLineString', coordinates };
}
