// Lines between the regions of the countries the first stories are about.
import { linesBetween, readUnits } from './admin.mjs';
import { DISPUTED } from './disputed-list.mjs';
import { fitLines } from './fit.mjs';

const COUNTRIES = ['RUS', 'UKR', 'PRK', 'KOR'];

/** How far, in degrees, the end of a line may be drawn out to the border or coast. */
const REACH = 0.25;

/**
 * @param {import('./countries.mjs').Country[]} countries on the grid
 * @param {{ step: number, weight: number }} detail
 * @returns {import('./cut.mjs').Point[][]}
 */
export function adminLines(countries, { step, weight }) {
  return COUNTRIES.flatMap((a3) => {
    const areas = DISPUTED.filter(({ country }) => country === a3).map(({ units = [] }) => units);
    // The edge of a disputed area is a line of its own already.
    const divides = (one, other) => areas.every((units) => units.includes(one) === units.includes(other));
    const lines = linesBetween(readUnits(a3), divides, { step, weight });
    const { polygons } = countries.find((country) => country.a3 === a3);
    return fitLines(lines, polygons, REACH / step).map(({ points }) => points);
  });
}
