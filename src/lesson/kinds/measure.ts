import { bearingBetween, distanceBetween } from '../../geo/measure.ts';
import { formatRounded } from '../../language/format.ts';
import type { PlaceType } from '../../model/types.ts';
import type { Kit, PlaceAt } from '../kit.ts';
import { choiceOf, endsWords, type Maker, taskOf } from '../parts.ts';
import type { Random } from '../random.ts';

/** What an estimate may be off by, of the distance itself. */
const TOLERANCE = 0.1;
/** The same of a bearing, degrees. */
const TOLERANCE_DEGREES = 15;
const SHORTEST_KM = 200;
/** Beyond this the way round the other side is nearly as short, and every direction nearly right. */
const LONGEST_KM = 18_000;
/** Nearer to a pole «north» says little. */
const HIGHEST_LATITUDE = 80;
/** Wrong distances, as parts of the right one: none is within the tolerance of another. */
const FACTORS = [0.25, 0.4, 0.6, 1.6, 2.4, 4];
const HALF_AROUND_KM = 20_000;
const POINTS = 8;
const TOWNS: readonly PlaceType[] = ['capital', 'city'];

interface Stretch {
  readonly from: PlaceAt;
  readonly to: PlaceAt;
  readonly km: number;
}

/** How far it is as the crow flies: to be chosen, or to be estimated. */
export const distance: Maker = (kit, level, random) => {
  const stretch = stretchOf(kit, random);
  if (stretch === null || level === 'advanced') return null;
  const { from, to, km } = stretch;
  const words = kit.words;
  const ends = endsWords(from.place.id, to.place.id, kit);
  const isChoice = level === 'easy';
  const factors = random.shuffle(FACTORS.filter((factor) => factor * km < HALF_AROUND_KM)).slice(0, 2);
  // Of each option only two figures are shown, so that the right one is no rounder than the others.
  const drafts = [1, ...factors]
    .toSorted((a, b) => a - b)
    .map((factor) => ({ text: `${formatRounded(factor * km, kit.lang)} km`, isRight: factor === 1 }));
  return taskOf(kit, {
    kind: 'distance',
    level,
    about: [from.place.id, to.place.id].sort(),
    detail: level,
    question: isChoice ? words.distanceChoice(ends) : words.distance(ends),
    answer: isChoice
      ? choiceOf(drafts)
      : {
          form: 'number',
          value: Math.round(km),
          tolerance: Math.round(km * TOLERANCE),
          circle: null,
          unit: 'km',
        },
    explanation: [explain(stretch, kit)],
    marks: [from.place.id, to.place.id].sort(),
  });
};

/** In which direction the shortest way sets out: a point of the compass, or degrees. */
export const bearing: Maker = (kit, level, random) => {
  const stretch = stretchOf(kit, random);
  if (stretch === null || level === 'easy') return null;
  const { from, to } = stretch;
  if (Math.abs(from.at[1] ?? 90) > HIGHEST_LATITUDE) return null;
  const degrees = bearingBetween(from.at, to.at);
  const step = 360 / POINTS;
  const point = Math.round(degrees / step) % POINTS;
  const off = Math.abs(degrees - Math.round(degrees / step) * step);
  const isChoice = level === 'standard';
  // Halfway between two points of the compass both would be right.
  if (isChoice && off > TOLERANCE_DEGREES) return null;
  const words = kit.words;
  const { directions } = kit.messages.ui.details;
  const ends = endsWords(from.place.id, to.place.id, kit);
  const drafts = [0, 2, 4, 6]
    .map((turn) => (point + turn) % POINTS)
    .toSorted((a, b) => a - b)
    .map((at) => ({ text: directions[at] ?? '', isRight: at === point }));
  return taskOf(kit, {
    kind: 'bearing',
    level,
    about: [from.place.id, to.place.id],
    detail: level,
    question: isChoice ? words.bearingChoice(ends) : words.bearing(ends),
    answer: isChoice
      ? choiceOf(drafts)
      : {
          form: 'number',
          value: Math.round(degrees) % 360,
          tolerance: TOLERANCE_DEGREES,
          circle: 360,
          unit: '°',
        },
    explanation: [explain(stretch, kit)],
    marks: [from.place.id, to.place.id].sort(),
  });
};

/** Two places that a flow or a claim joins, or any two; each known to its city or better. */
function stretchOf(kit: Kit, random: Random): Stretch | null {
  const joined = joinedPlaces(kit);
  const pair = joined.length > 0 && random.below(2) === 0 ? random.pick(joined) : anyTwo(kit, random);
  if (pair === undefined) return null;
  const [from, to] = random.below(2) === 0 ? pair : [pair[1], pair[0]];
  const km = distanceBetween(from.at, to.at);
  return km < SHORTEST_KM || km > LONGEST_KM ? null : { from, to, km };
}

/** Towns, as everybody knows where one begins; all places only where there are hardly any. */
function townsOf({ places }: Kit): readonly PlaceAt[] {
  const towns = places.filter(({ place }) => TOWNS.includes(place.properties.type ?? 'other'));
  return towns.length > 2 ? towns : places;
}

function joinedPlaces(kit: Kit): readonly (readonly [PlaceAt, PlaceAt])[] {
  const known = new Map(townsOf(kit).map((place) => [place.place.id, place]));
  const ends = kit.marks.flatMap(({ properties }) => [
    ...(properties.kind === 'flow' ? [properties] : []),
    ...properties.claims,
  ]);
  return ends.flatMap((way) => {
    const [from, to] = [known.get(way.from ?? ''), known.get(way.to ?? '')];
    return from && to && from !== to ? [[from, to] as const] : [];
  });
}

function anyTwo(kit: Kit, random: Random): readonly [PlaceAt, PlaceAt] | undefined {
  const towns = townsOf(kit);
  const [from, to] = [random.pick(towns), random.pick(towns)];
  return from && to && from !== to ? [from, to] : undefined;
}

function explain({ from, to, km }: Stretch, kit: Kit) {
  const { ui } = kit.messages;
  const degrees = bearingBetween(from.at, to.at);
  const direction = ui.details.directions[Math.round(degrees / (360 / POINTS)) % POINTS] ?? '';
  const ends = endsWords(from.place.id, to.place.id, kit);
  return { text: kit.words.measured(ends, formatRounded(km, kit.lang), direction) };
}
