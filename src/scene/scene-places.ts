import { anchorOf, isArea, ownPosition } from '../geo/ends.ts';
import type { FlowLine } from '../geo/flow-line.ts';
import { localLanguage } from '../language/local-language.ts';
import { type LocalText, lookupLanguage } from '../language/text.ts';
import { nameOf } from '../model/name-of.ts';
import type { PlaceFeature, PlaceType } from '../model/types.ts';
import type { MarkStates } from './mark-state.ts';
import type { SceneContext } from './scene-context.ts';
import type { PlaceSign, SceneEvent, ScenePlace } from './types.ts';

/** Of places of one use, the more telling come first. */
const TYPES: readonly PlaceType[] = [
  'capital',
  'city',
  'country',
  'region',
  'port',
  'base',
  'station',
  'site',
  'sea',
  'other',
];

/** Ranks of use: where flows end, what the file draws as an area, where events happened, and the rest. */
const END = 0;
const AREA = 1;
const SCENE_OF_EVENT = 2;
const UNUSED = 1e6;

/** What the drawn marks make of a place. */
interface Use {
  /** Lower the more they need it. */
  readonly rank: number;
  /** How often they name it. */
  readonly marks: number;
  /** Counted in the order in which marks are shown: of equals the one to which the story came first is named. */
  readonly turn: number;
}

const NO_USE: Use = { rank: UNUSED, marks: 0, turn: UNUSED };

/** All located places; the rank says which names come first where room is short. */
export function scenePlaces(
  context: SceneContext,
  lines: ReadonlyMap<string, FlowLine>,
  events: readonly SceneEvent[],
  states: MarkStates,
): ScenePlace[] {
  const { features, regional, sorted } = context;
  const uses = usesOf(context, lines, events);
  const located = features.places.flatMap((place) => {
    const position = ownPosition(place);
    const [use, state] = [uses.get(place.id) ?? NO_USE, states.ofPlace(place.id)];
    return position === undefined ? [] : [{ place, position, use, state }];
  });
  const ranked = located.toSorted(
    (a, b) =>
      Number(b.state === 'selected') - Number(a.state === 'selected') ||
      a.use.rank - b.use.rank ||
      TYPES.indexOf(typeOf(a.place)) - TYPES.indexOf(typeOf(b.place)) ||
      b.use.marks - a.use.marks ||
      a.use.turn - b.use.turn,
  );
  const ranks = new Map(ranked.map(({ place }, rank) => [place.id, rank]));
  return located.map(({ place, position, use, state }) => {
    const { geometry, properties } = place;
    const isDetail = use.rank === UNUSED && !regional && state === 'normal';
    return {
      id: place.id,
      name: placeName(place, context),
      type: typeOf(place),
      precision: properties.precision ?? 'unknown',
      sign: signOf(place),
      position,
      ...(geometry !== null && geometry.type !== 'Point' && { area: geometry }),
      ...(typeOf(place) === 'country' && properties.country !== undefined && { country: properties.country }),
      rank: ranks.get(place.id) ?? 0,
      state,
      ...(sorted?.isCounted(place.id) === true && { counted: true }),
      ...(isDetail && { detail: true }),
    };
  });
}

/**
 * ISO codes of the countries between which the story's flows run, or, in a story without flows, where its
 * events happen; filters don't change them. A region that the file draws itself needs no country.
 */
export function storyCountries({ index }: SceneContext): string[] {
  const flows = [...index.flows.values()];
  const used = new Set(
    flows.length > 0
      ? flows.flatMap(({ properties }) => [properties.from, properties.to])
      : [...index.events.values()].flatMap(({ properties }) => properties.at ?? []),
  );
  const codes = [...index.places.values()].flatMap((place) => {
    if (!used.has(place.id) || (typeOf(place) === 'region' && isDrawnArea(place))) return [];
    return place.properties.country ?? [];
  });
  return [...new Set(codes)];
}

function usesOf(
  { index, features }: SceneContext,
  lines: ReadonlyMap<string, FlowLine>,
  events: readonly SceneEvent[],
): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const note = (id: string | undefined, least: number) => {
    if (id === undefined) return;
    const { rank, marks, turn } = uses.get(id) ?? { ...NO_USE, turn: uses.size };
    uses.set(id, { rank: Math.min(least, rank), marks: marks + 1, turn });
  };
  const noteWithAnchor = (id: string, use: number) => {
    note(id, use);
    const place = index.places.get(id);
    note(place && anchorOf(index.places, place)?.id, use);
  };
  for (const { from, to } of lines.values()) for (const { place } of [from, to]) noteWithAnchor(place, END);
  for (const place of features.places.filter(isDrawnArea)) noteWithAnchor(place.id, AREA);
  for (const { place, rank } of events) note(place, SCENE_OF_EVENT + rank);
  return uses;
}

/** In the language of the place where that is wanted and the file has it, else in the reader's. */
function placeName({ properties }: PlaceFeature, { lang, dispatch, localNames }: SceneContext): LocalText {
  const { country, names } = properties;
  const local = localNames && country !== undefined ? localLanguage(country) : undefined;
  const hasLocal = local !== undefined && lookupLanguage(local, Object.keys(names ?? {})) !== undefined;
  return nameOf(properties, hasLocal ? local : lang, dispatch.lang);
}

function isDrawnArea({ geometry }: PlaceFeature): boolean {
  return geometry !== null && geometry.type !== 'Point';
}

function typeOf({ properties }: PlaceFeature): PlaceType {
  return properties.type ?? 'other';
}

/** A country or region has no pin, its name is enough. */
function signOf(place: PlaceFeature): PlaceSign {
  if (isArea(place)) return 'none';
  const { type, precision } = place.properties;
  if (type === 'capital') return 'capital';
  return type === 'city' || (type === undefined && precision === 'city') ? 'city' : 'site';
}
