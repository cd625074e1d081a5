import { isMeasurable } from '../geo/measure.ts';
import type { ZonesNear } from '../geo/time-zone.ts';
import { allMessagesFor, interfaceLanguage, LANGUAGES } from '../language/catalogue.ts';
import { type LessonMessages, lessonMessagesFor } from '../language/lesson.ts';
import type { Messages } from '../language/messages.ts';
import { saidBy } from '../model/claims.ts';
import { shortName } from '../model/describe-claim.ts';
import { type DispatchIndex, indexDispatch, isClaimed } from '../model/dispatch-index.ts';
import { pointOf } from '../model/located.ts';
import { type Named, nameOf } from '../model/name-of.ts';
import { defaultTime, selectFeatures } from '../model/select.ts';
import type { Claim, ClaimedFeature, Dispatch, PlaceFeature, Position, TimeWindow } from '../model/types.ts';
import type { ClaimRef } from './types.ts';

/** One claim of the file, and where it stands. */
export interface ClaimAt {
  readonly feature: ClaimedFeature;
  /** In the file's list. */
  readonly index: number;
  readonly claim: Claim;
}

export interface PlaceAt {
  readonly place: PlaceFeature;
  readonly at: Position;
}

/** A dispatch as the makers of tasks look at it. */
export interface Kit {
  readonly dispatch: Dispatch;
  readonly index: DispatchIndex;
  /** The language wanted, in which names are looked up. */
  readonly wanted: string;
  /** The language of the interface, in which sentences are made. */
  readonly lang: string;
  readonly messages: Messages;
  /** The words of lessons, which stand apart from all others. */
  readonly words: LessonMessages;
  readonly zones: ZonesNear | undefined;
  /** The window the file opens with. */
  readonly time: TimeWindow | null;
  /**
   * Languages in which a text may come to be read. What could tell the key is looked for in all of them, so that
   * the choice of what is asked is the same in every language.
   */
  readonly langs: readonly string[];
  /** Flows and events of the window the file opens with. */
  readonly marks: readonly ClaimedFeature[];
  /** What had been said of these by the end of that window. */
  readonly told: readonly ClaimAt[];
  /** Places known to their city or better, each under a name no other has. */
  readonly places: readonly PlaceAt[];
  /** Everything that an actor or anyone of the same root says or passes on, in the whole file. */
  spokenBy(root: string): readonly ClaimAt[];
  /** All who say something in `told`, in that order. */
  readonly speakers: readonly string[];
}

/** Longer names do not fit a task. */
const LONGEST_NAME = 120;

const kits = new WeakMap<Dispatch, Map<string, Kit>>();

/** The kit of a dispatch in a language; what it takes to make it is done once. */
export function kitOf(dispatch: Dispatch, wanted: string, zones: ZonesNear | undefined): Kit {
  const known = kits.get(dispatch) ?? new Map<string, Kit>();
  kits.set(dispatch, known);
  // Until the messages of a language are there, those of another may be used.
  const messages = allMessagesFor(wanted);
  const last = known.get(wanted);
  const kit = last?.messages === messages ? last : makeKit(dispatch, wanted, messages);
  known.set(wanted, kit);
  return { ...kit, zones };
}

function makeKit(dispatch: Dispatch, wanted: string, messages: Messages): Kit {
  const index = indexDispatch(dispatch);
  const time = defaultTime(dispatch);
  const langs = [...new Set([...LANGUAGES, ...Object.keys(dispatch.title), dispatch.lang])].slice(0, 12);
  const { flows, events } = selectFeatures(dispatch, { time, filter: {} });
  const shown = new Set([...flows, ...events].map(({ id }) => id));
  const usable = (named: Named) => isNamed(named, { dispatch, langs });
  const endsOf = (properties: ClaimedFeature['properties']) => {
    const ends = properties.kind === 'flow' ? [properties.from, properties.to] : [];
    return ends.flatMap((id) => index.places.get(id)?.properties ?? []);
  };
  const marks = index.features
    .filter(isClaimed)
    .filter(({ id, properties }) => shown.has(id) && usable(properties) && endsOf(properties).every(usable));
  const all = index.features.filter(isClaimed).flatMap(claimsAt);
  const marked = new Set(marks.map(({ id }) => id));
  const isOwnName = ownNames(dispatch, index, langs);
  const told = all.filter(
    ({ feature, claim }) =>
      marked.has(feature.id) &&
      isOwnName(claim.by) &&
      saidBy(claim, time?.end ?? null) &&
      usable(index.actor(claim.by) ?? NAMELESS),
  );
  const spoken = new Map<string, ClaimAt[]>();
  for (const at of all) {
    const roots = new Set([at.claim.by, ...(at.claim.carriedBy ?? [])].map(index.root));
    for (const root of roots) push(spoken, root, at);
  }
  return {
    dispatch,
    index,
    wanted,
    lang: interfaceLanguage(wanted),
    messages,
    words: lessonMessagesFor(wanted),
    zones: undefined,
    time,
    langs,
    marks,
    told,
    places: placesOf(dispatch, langs),
    spokenBy: (root) => spoken.get(root) ?? [],
    speakers: [...new Set(told.map(({ claim }) => claim.by))],
  };
}

const NAMELESS: Named = { name: '' };

/** What a thing is called, once in each of some languages. */
export function namesOf(named: Named, langs: readonly string[], documentLang: string): readonly string[] {
  return langs.map((lang) => nameOf(named, lang, documentLang).text);
}

export function refOf({ feature, index }: ClaimAt): ClaimRef {
  return { feature: feature.id, index };
}

/** All claims of a mark. */
export function claimsAt(feature: ClaimedFeature): readonly ClaimAt[] {
  return feature.properties.claims.map((claim, index) => ({ feature, index, claim }));
}

/** Whether a thing has a name in every language, and none too long for a task. */
export function isNamed(named: Named, { dispatch, langs }: Pick<Kit, 'dispatch' | 'langs'>): boolean {
  return isUsable(namesOf(named, langs, dispatch.lang));
}

function isUsable(names: readonly string[]): boolean {
  return names.every((name) => name.trim() !== '' && name.length <= LONGEST_NAME);
}

function placesOf(dispatch: Dispatch, langs: readonly string[]): readonly PlaceAt[] {
  const all = [...indexDispatch(dispatch).places.values()];
  const taken = new Map<string, number>();
  const keysOf = (place: PlaceFeature) => {
    const names = namesOf(place.properties, langs, dispatch.lang);
    return new Set(names.map((name, at) => `${langs[at]} ${name.trim().toLowerCase()}`));
  };
  for (const place of all) for (const key of keysOf(place)) taken.set(key, (taken.get(key) ?? 0) + 1);
  return all.flatMap((place) => {
    const at = pointOf(place);
    const isOwn = [...keysOf(place)].every((key) => taken.get(key) === 1);
    return at !== undefined && isMeasurable(place) && isOwn && isNamed(place.properties, { dispatch, langs })
      ? [{ place, at }]
      : [];
  });
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Whether the name by which an actor goes in sentences is that of its side alone, in every language. */
function ownNames(
  dispatch: Dispatch,
  index: DispatchIndex,
  langs: readonly string[],
): (id: string) => boolean {
  const namesFor = (id: string) => {
    const names = namesOf(index.actor(id) ?? NAMELESS, langs, dispatch.lang);
    return names.map((name, at) => `${langs[at]} ${shortName(name).trim().toLowerCase()}`);
  };
  const sides = new Map<string, Set<string>>();
  for (const id of Object.keys(dispatch.actors)) {
    for (const name of namesFor(id)) sides.set(name, (sides.get(name) ?? new Set()).add(index.root(id)));
  }
  return (id) => namesFor(id).every((name) => sides.get(name)?.size === 1);
}
