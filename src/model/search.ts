import MiniSearch, { type SearchResult } from 'minisearch';
import type { LocalText } from '../language/text.ts';
import { indexDispatch, isClaimed } from './dispatch-index.ts';
import { foldText, foldUmlauts, wordsOf } from './fold-text.ts';
import { type Named, nameOf } from './name-of.ts';
import type { ClaimedFeature, Dispatch, DispatchFeature } from './types.ts';

export const ENTRY_KINDS = ['flow', 'event', 'place', 'actor', 'goods'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Whatever of a dispatch can be found by its name. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly named: Named;
}

export interface SearchHit {
  readonly entry: SearchEntry;
  /** The name that fits best. */
  readonly matched: LocalText;
  /** Whether it is found by its own name, or by the name of an actor that speaks of it. */
  readonly by: 'name' | 'speaker';
}

export interface SearchIndex {
  /** Flows, events, places, actors and goods, features as they are shown, the rest as in the file. */
  readonly entries: readonly SearchEntry[];
  /** What is called so, in any language, the best first; nothing for a query without words. Never throws. */
  find(query: string): readonly SearchHit[];
  /** Does what the first query has to wait for else: of thousands of names about half a second. */
  prepare(): void;
}

/** How a name fits, the best first; among equals words that are rare count for more. */
const FIT = { same: 0, begins: 1, words: 2, within: 3, roughly: 4 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

interface NameDocument {
  /** Index into the list of names. */
  readonly id: number;
  readonly words: string;
}

interface Name {
  readonly entry: number;
  readonly text: LocalText;
  /** As it is compared: one way, or with "oe" for "ö" as a second. */
  readonly folded: readonly string[];
}

interface Found {
  readonly name: Name;
  readonly fit: Fit;
  readonly score: number;
}

/** Longer queries are cut: no name is as long. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

const indexes = new WeakMap<Dispatch, SearchIndex>();

/** The names of a dispatch, ready to be searched; made once per dispatch, the words at the first query. */
export function searchIndex(dispatch: Dispatch): SearchIndex {
  const known = indexes.get(dispatch);
  if (known) return known;
  const index = makeIndex(dispatch);
  indexes.set(dispatch, index);
  return index;
}

/** The name of an entry in the reader's language. */
export function entryName({ named }: SearchEntry, dispatch: Dispatch, lang: string): LocalText {
  return nameOf(named, lang, dispatch.lang);
}

function makeIndex(dispatch: Dispatch): SearchIndex {
  const entries = entriesOf(dispatch);
  let finder: ((query: string) => readonly SearchHit[]) | undefined;
  const ready = () => {
    finder ??= makeFinder(dispatch, entries);
    return finder;
  };
  return { entries, find: (query) => ready()(query), prepare: () => void ready() };
}

function entriesOf(dispatch: Dispatch): readonly SearchEntry[] {
  const features = (kind: DispatchFeature['properties']['kind']) =>
    indexDispatch(dispatch)
      .features.filter(({ properties }) => properties.kind === kind)
      .map(({ id, properties }) => ({ kind, id, named: properties }));
  const records = (kind: 'actor' | 'goods', record: Readonly<Record<string, Named>>) =>
    Object.entries(record).map(([id, named]) => ({ kind, id, named }));
  return [
    ...features('flow'),
    ...features('event'),
    ...features('place'),
    ...records('actor', dispatch.actors),
    ...records('goods', dispatch.goods),
  ];
}

function makeFinder(
  dispatch: Dispatch,
  entries: readonly SearchEntry[],
): (query: string) => readonly SearchHit[] {
  const names = entries.flatMap((entry, index) => namesOf(entry, index, dispatch));
  const search = new MiniSearch<NameDocument>({
    fields: ['words'],
    tokenize: (folded) => [...wordsOf(folded)],
    // The words are folded already.
    processTerm: (word) => word,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      fuzzy: slips,
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  search.addAll(names.map(({ folded }, id) => ({ id, words: folded.join(' ') })));
  const spokenOf = speakersOf(dispatch, entries);

  return (query) => {
    const folded = foldText(query.slice(0, LONGEST_QUERY));
    const words = wordsOf(folded).slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const results = search.search(words.join(' '));
    const scored = new Map(results.map((result) => [Number(result.id), result]));
    const found = names.flatMap((name, id): Found[] => {
      const result = scored.get(id);
      const fit = fitOf(name, folded, words, result);
      return fit !== null ? [{ name, fit, score: result?.score ?? 0 }] : [];
    });
    return hitsOf(found, entries, spokenOf);
  };
}

/** Every name of an entry, each once. */
function namesOf({ named }: SearchEntry, entry: number, { lang }: Dispatch): readonly Name[] {
  const texts = new Map<string, LocalText>([[named.name, { text: named.name, lang }]]);
  // A name in the map says for sure which language it is in.
  for (const [tag, text] of Object.entries(named.names ?? {})) {
    if (!texts.has(text) || tag === lang) texts.set(text, { text, lang: tag });
  }
  return [...texts.values()].map((text) => {
    const spelt = foldUmlauts(text.text);
    const folded = foldText(text.text);
    return { entry, text, folded: spelt === null ? [folded] : [folded, spelt] };
  });
}

/** How many letters of a word may be wrong. */
function slips(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 9 ? 1 : 2;
}

function fitOf(
  { folded }: Name,
  query: string,
  words: readonly string[],
  result: SearchResult | undefined,
): Fit | null {
  if (folded.includes(query)) return FIT.same;
  if (folded.some((name) => name.startsWith(query))) return FIT.begins;
  if (result) {
    const isExact = words.every((word) => result.terms.some((term) => term.startsWith(word)));
    if (isExact) return FIT.words;
  }
  // One letter stands in nearly every name.
  if (query.length > 1 && folded.some((name) => name.includes(query))) return FIT.within;
  return result ? FIT.roughly : null;
}

/** One hit for each entry, by the name that fits best; behind them what a speaker found by name speaks of. */
function hitsOf(
  found: readonly Found[],
  entries: readonly SearchEntry[],
  spokenOf: (actor: string) => readonly SearchEntry[],
): readonly SearchHit[] {
  const best = new Map<number, Found>();
  for (const one of found) {
    const other = best.get(one.name.entry);
    if (!other || compareFound(one, other) < 0) best.set(one.name.entry, one);
  }
  const hits = [...best.values()].sort(compareFound).flatMap(({ name, fit }) => {
    const entry = entries[name.entry];
    return entry ? [{ entry, matched: name.text, by: 'name' as const, fit }] : [];
  });
  const known = new Set(hits.map(({ entry }) => entry));
  const told: SearchHit[] = [];
  for (const { entry: actor, matched, fit } of hits) {
    if (actor.kind !== 'actor' || fit > FIT.words) continue;
    for (const entry of spokenOf(actor.id)) {
      if (known.has(entry)) continue;
      known.add(entry);
      told.push({ entry, matched, by: 'speaker' });
    }
  }
  return [...hits.map(({ entry, matched, by }) => ({ entry, matched, by })), ...told];
}

function compareFound(a: Found, b: Found): number {
  return a.fit - b.fit || b.score - a.score || a.name.entry - b.name.entry;
}

/** The flows and events of which an actor, or one that is part of it, speaks. */
function speakersOf(
  dispatch: Dispatch,
  entries: readonly SearchEntry[],
): (actor: string) => readonly SearchEntry[] {
  const byId = new Map(
    entries.filter(({ kind }) => kind === 'flow' || kind === 'event').map((entry) => [entry.id, entry]),
  );
  const spoken = new Map<string, Set<SearchEntry>>();
  const { chain } = indexDispatch(dispatch);
  for (const feature of indexDispatch(dispatch).features.filter(isClaimed)) {
    const entry = byId.get(feature.id);
    if (!entry) continue;
    for (const actor of speakers(feature, chain)) {
      const known = spoken.get(actor) ?? new Set();
      spoken.set(actor, known.add(entry));
    }
  }
  return (actor) => [...(spoken.get(actor) ?? [])];
}

function speakers(
  { properties }: ClaimedFeature,
  chain: (actor: string) => readonly string[],
): ReadonlySet<string> {
  return new Set(properties.claims.flatMap(({ by }) => chain(by)));
}
