import { distanceBetween } from '../../geo/measure.ts';
import { describeFeature, describeTime } from '../../model/describe.ts';
import { placeName } from '../../model/describe-claim.ts';
import { isEvent } from '../../model/dispatch-index.ts';
import type { Precision } from '../../model/types.ts';
import type { Kit, PlaceAt } from '../kit.ts';
import { type Maker, markName, placeWord, taskOf, wording } from '../parts.ts';
import type { KnownPlace, Level } from '../types.ts';

/** How far off a point on a map of the world may be, km; by how well the file knows the place. */
const TOLERANCE_KM: Partial<Readonly<Record<Precision, number>>> = { exact: 100, site: 120, city: 150 };
/** A point that is too far from its place to be of it, but not worse than a shaky hand. */
const USUAL_KM = 150;
/** So many neighbours are named in an answer. */
const MOST_OTHERS = 60;
const MOST_EVENTS = 2;

/** A place to be pointed at on a map without names: capitals, then towns, then what is smaller. */
export const findPlace: Maker = (kit, level, random) => {
  const wanted = random.pick(kit.places.filter((place) => levelOf(place) === level));
  if (wanted === undefined) return null;
  const { place, at } = wanted;
  const others = kit.places
    .filter((other) => other.place.id !== place.id)
    .map((other) => ({ other, km: distanceBetween(at, other.at) }))
    // Two names for one spot could not be told apart.
    .filter(({ km }) => km > 1)
    .sort((a, b) => a.km - b.km || (a.other.place.id < b.other.place.id ? -1 : 1))
    .slice(0, MOST_OTHERS)
    .map(({ other }) => knownPlace(other, kit));
  const name = wording(placeName(place.id, kit.dispatch, kit.wanted), kit);
  return taskOf(kit, {
    kind: 'find-place',
    level,
    about: [place.id],
    question: kit.words.find(placeWord(place.id, kit)),
    answer: {
      form: 'point',
      place: place.id,
      name,
      target: at,
      toleranceKm: TOLERANCE_KM[place.properties.precision ?? 'unknown'] ?? USUAL_KM,
      others,
    },
    explanation: [
      { text: describeFeature(place, kit.dispatch, kit.wanted).text },
      ...happenedAt(place.id, kit).map((text) => ({ text })),
    ],
    marks: [place.id, ...others.map((other) => other.place)].sort(),
    named: false,
  });
};

/** What the story has of a place: its confirmed events, the first ones. */
function happenedAt(place: string, kit: Kit): readonly string[] {
  const { labelled } = kit.words;
  return kit.marks
    .filter(isEvent)
    .filter(({ properties }) => properties.at === place && properties.status === 'confirmed')
    .slice(0, MOST_EVENTS)
    .map((event) => labelled(describeTime(event, kit.wanted), markName(event, kit)));
}

function knownPlace({ place, at }: PlaceAt, kit: Kit): KnownPlace {
  return { place: place.id, name: wording(placeName(place.id, kit.dispatch, kit.wanted), kit), at };
}

function levelOf({ place }: PlaceAt): Level {
  const { type } = place.properties;
  if (type === 'capital') return 'easy';
  return type === 'city' ? 'standard' : 'advanced';
}
