import type { FlowColumns } from 'dispatch-atlas/flow-layer';

/** The years in which flows happen. */
export const YEARS = { first: 2010, last: 2024 } as const;
export const GROUPS = ['Amber', 'Basalt', 'Cedar', 'Dates', 'Emery', 'Flax'] as const;

/** Rough middles of where towns lie: [longitude, latitude, how many]. */
const REGIONS = [
  [-98, 39, 8],
  [-75, -4, 3],
  [-52, -18, 5],
  [8, 49, 9],
  [38, 56, 4],
  [8, 9, 5],
  [30, -6, 4],
  [25, -27, 3],
  [48, 32, 4],
  [78, 22, 7],
  [110, 32, 8],
  [102, 14, 4],
  [139, 37, 3],
  [112, -3, 3],
  [146, -32, 3],
  [-150, 63, 1],
] as const;

/** Degrees by which towns scatter round the middle of a region, and places round the middle of a town. */
const SCATTER = { town: [13, 7], place: [1.6, 1.1] } as const;
const PLACES_PER_TOWN = 60;
/** So many towns are partners of a town; few of the flows go far. */
const PARTNERS = { near: 4, far: 1 } as const;
/** Shares of the statuses, in their order, added up: most flows are confirmed. */
const STATUS_SHARES = [0.93, 0.97, 0.985, 0.99, 1] as const;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented flows as columns: few large, many small, each for one year or some. */
export function randomFlows(count: number, seed: number): Required<Omit<FlowColumns, 'low'>> {
  const random = randomNumbers(seed);
  const towns = randomTowns(random);
  const columns = {
    places: randomPlaces(towns, random),
    from: new Uint16Array(count),
    to: new Uint16Array(count),
    amount: new Float32Array(count),
    group: new Uint8Array(count),
    status: new Uint8Array(count),
    announced: new Uint8Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
  };
  const placeIn = (town: number) => PLACES_PER_TOWN * town + Math.floor(PLACES_PER_TOWN * random());
  for (let flow = 0; flow < count; flow += 1) {
    const home = Math.floor(towns.length * random() ** 1.7);
    const { partners } = towns[home] ?? { partners: [0] };
    const slot = Math.floor(partners.length * random());
    const year = YEARS.first + Math.floor((YEARS.last - YEARS.first + 1) * random());
    const lastYear = Math.min(YEARS.last, year + Math.floor(4 * random() ** 2));
    const chance = random();
    columns.from[flow] = placeIn(home);
    columns.to[flow] = placeIn(partners[slot] ?? 0);
    columns.amount[flow] = random() < 0.03 ? Number.NaN : Math.ceil(20 / (random() + 0.0004));
    // A pair of towns trades in two groups, mostly.
    columns.group[flow] = (home + slot * 2 + Math.floor(2 * random())) % GROUPS.length;
    columns.status[flow] = STATUS_SHARES.findIndex((share) => chance < share);
    columns.announced[flow] = random() < 0.015 ? 1 : 0;
    columns.start[flow] = Date.UTC(year, 0, 1);
    columns.end[flow] = Date.UTC(lastYear, 11, 31);
  }
  return columns;
}

interface Town {
  readonly region: number;
  readonly lng: number;
  readonly lat: number;
  /** Positions of the towns it sends to, the largest partner first. */
  readonly partners: readonly number[];
}

/** The towns in a random order: the first ones will be the largest. */
function randomTowns(random: () => number): readonly Town[] {
  const towns = REGIONS.flatMap(([lng, lat, size], region) =>
    Array.from({ length: size }, () => ({
      order: random(),
      region,
      lng: lng + SCATTER.town[0] * bell(random),
      lat: lat + SCATTER.town[1] * bell(random),
    })),
  ).toSorted((a, b) => a.order - b.order);
  return towns.map((town, index) => {
    const others = towns.flatMap(({ region }, other) =>
      other === index ? [] : [{ other, near: region === town.region }],
    );
    const pick = (near: boolean, most: number) => {
      const pool = others.filter((entry) => entry.near === near);
      return Array.from(
        { length: Math.min(most, pool.length) },
        () => pool[Math.floor(pool.length * random())],
      );
    };
    const chosen = [...pick(true, PARTNERS.near), ...pick(false, PARTNERS.far)];
    return { ...town, partners: [...new Set(chosen.flatMap((entry) => entry?.other ?? []))] };
  });
}

function randomPlaces(
  towns: readonly Town[],
  random: () => number,
): { lng: Float64Array; lat: Float64Array } {
  const count = towns.length * PLACES_PER_TOWN;
  const places = { lng: new Float64Array(count), lat: new Float64Array(count) };
  for (let place = 0; place < count; place += 1) {
    const town = towns[Math.floor(place / PLACES_PER_TOWN)];
    places.lng[place] = (town?.lng ?? 0) + SCATTER.place[0] * bell(random);
    places.lat[place] = (town?.lat ?? 0) + SCATTER.place[1] * bell(random);
  }
  return places;
}

/** Mostly near 0, between −2 and 2. */
function bell(random: () => number): number {
  return 4 * ((random() + random() + random()) / 3 - 0.5);
}
