// A part of a country, cut out of the country's own polygons, so that its edges are the map's edges.
import { joined, linesBetween, readUnits, unitsToGrid } from './admin.mjs';
import { fitLines } from './fit.mjs';
import { lineToGrid, toGrid } from './grid.mjs';
import { innerPoint, insidePolygons, insideRing } from './plane.mjs';
import { insertPoint, splitRing } from './split.mjs';

/** @typedef {import('./cut.mjs').Point} Point */
/** @typedef {import('./cut.mjs').Ring} Ring */
/** @typedef {import('./countries.mjs').Country} Country */

/**
 * Which part: all of it, or what is named by one of
 * `units` (Natural Earth adm1_code; cut along 1:10m lines), `at` (whole islands that hold these points), `cut` and
 * `seed` (a line of our own, and a point on the side that is meant).
 * @typedef {{ country: string, units?: string[], at?: Point[], cut?: Point[], seed?: Point }} PartRule
 */

/** @typedef {{ detail: '110m' | '50m', step: number, weight: number }} Detail see `details.mjs` */

/** How far, in degrees, the end of a 1:10m line may be from the coarser border it should meet. */
const REACH = { '110m': 1, '50m': 0.25 };

/**
 * @param {Country} country on the grid
 * @param {PartRule} rule
 * @param {Country[]} countries all of them; points are added where a cut meets a border
 * @param {Detail} detail
 * @returns {{ polygons: Ring[][], lines: Point[][] }} `lines` are the cuts inside the country
 */
export function partOf(country, rule, countries, detail) {
  if (rule.at) return { polygons: holding(country.polygons, rule.at, detail.step), lines: [] };
  if (rule.units) {
    const units = readUnits(country.a3);
    const chosen = new Set(rule.units);
    const lines = joined(linesBetween(units, (one, other) => chosen.has(one) !== chosen.has(other), detail));
    const { polygons, cuts } = cutAlong(lines, country, countries, detail);
    const shapes = unitsToGrid(
      units.filter(({ code }) => chosen.has(code)),
      detail.step,
    );
    return { polygons: polygons.filter(([ring]) => insidePolygons(shapes, innerPoint(ring))), lines: cuts };
  }
  if (rule.cut && rule.seed) {
    const { polygons, cuts } = cutAlong([lineToGrid(rule.cut, detail.step)], country, countries, detail);
    return { polygons: holding(polygons, [rule.seed], detail.step), lines: cuts };
  }
  return { polygons: country.polygons, lines: [] };
}

/** @param {Ring[][]} polygons @param {Point[]} points degrees @param {number} step */
function holding(polygons, points, step) {
  const wanted = points.map((point) => toGrid(point, step));
  return polygons.filter(([outer]) => wanted.some((point) => insideRing(outer, point)));
}

/**
 * @param {Point[][]} lines on the grid
 * @param {Country} country
 * @param {Country[]} countries
 * @param {Detail} detail
 */
function cutAlong(lines, country, countries, { detail, step }) {
  const fitted = fitLines(lines, country.polygons, REACH[detail] / step);
  const rings = countries.flatMap(({ polygons }) => polygons.flat());
  for (const { start, end } of fitted) {
    for (const landing of [start, end]) if (landing) insertPoint(rings, landing.edge, landing.point);
  }
  const cuts = fitted.map(({ points }) => points);
  const polygons = country.polygons.flatMap(([outer, ...holes]) =>
    cuts
      .reduce((parts, line) => parts.flatMap((ring) => splitRing(ring, line)), [outer])
      .map((ring) => [ring, ...holes.filter((hole) => insideRing(ring, innerPoint(hole)))]),
  );
  return { polygons, cuts };
}
