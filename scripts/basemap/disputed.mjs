// The disputed areas of the list, as far as the countries of a detail hold them.
import { DISPUTED } from './disputed-list.mjs';
import { partOf } from './part.mjs';

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */
/** @typedef {import('./countries.mjs').Country} Country */

/**
 * `lines` are those inside the country; borders with the countries it faces belong to the borders.
 * @typedef {{ id: string, a3: string, iso: string, facing: string[], polygons: Ring[][], lines: Point[][] }} Area
 */

/**
 * @param {Country[]} countries on the grid; points are added where an area's line meets a border
 * @param {import('./part.mjs').Detail} detail
 * @returns {Area[]}
 */
export function disputedAreas(countries, detail) {
  return DISPUTED.flatMap((entry) => {
    const country = countries.find(({ a3 }) => a3 === entry.country);
    // Siachen is not in the coarsest detail.
    if (country === undefined) return [];
    const { polygons, lines } = partOf(country, entry, countries, detail);
    if (polygons.length === 0) throw new Error(`nothing left of ${entry.id} at ${detail.detail}`);
    return [{ id: entry.id, a3: country.a3, iso: country.iso, facing: entry.facing, polygons, lines }];
  });
}
