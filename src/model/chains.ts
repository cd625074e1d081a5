import type { LocalText } from '../language/text.ts';
import { isClaimShown } from './claim-rows.ts';
import { sourcesOf } from './claims.ts';
import { actorName, shortName } from './describe-claim.ts';
import { indexDispatch } from './dispatch-index.ts';
import { selectFeatures } from './select.ts';
import type { Claim, ClaimedFeature, Dispatch, Selection } from './types.ts';

/** What somebody does with the words: says them first, passes them on, publishes them, or copies what was published. */
export type HopKind = 'speaker' | 'carrier' | 'publisher' | 'copy';

/** One of those through whose hands the words went. */
export interface Hop {
  readonly kind: HopKind;
  /** The same for the same actor or the same name, whatever they do. */
  readonly key: string;
  /** Actor id, where the file knows who it is. */
  readonly actor: string | null;
  /** The name the source gives; of an actor `hopName` knows the one in the reader's language. */
  readonly name: LocalText;
}

/** One claim as it was read in one source. */
export interface Reading {
  /** `<feature-id>/<index>`: the value of `data-claim`. */
  readonly id: string;
  readonly feature: ClaimedFeature;
  readonly claim: Claim;
  readonly source: string;
}

/** A way from a speaker to the reader, who is not named, and all that came by it. */
export interface Way {
  readonly key: string;
  /** The speaker first; the last is whom the reader read. */
  readonly hops: readonly Hop[];
  readonly readings: readonly Reading[];
}

/** A flow or event and how its claims reached the reader. */
export interface MarkChain {
  readonly feature: ClaimedFeature;
  readonly ways: readonly Way[];
  /** Roots along `partOf` of those who speak, whoever made most claims first. */
  readonly origins: readonly Origin[];
  readonly claims: number;
}

export interface Origin {
  /** Actor id. */
  readonly id: string;
  readonly claims: number;
}

export interface ChainFigures {
  readonly claims: number;
  readonly marks: number;
  /** How many claims came over no station, over one, over two …; of several ways of a claim the shortest counts. */
  readonly stations: readonly number[];
  /** How many marks have one origin only. */
  readonly soleOrigin: number;
  /** Whoever made most claims first. */
  readonly origins: readonly Origin[];
  /** Those between speakers and reader, whoever passed on most claims first. */
  readonly passers: readonly Passer[];
}

export interface Passer {
  readonly hop: Hop;
  readonly claims: number;
}

/** The ways of every flow and event that passes a time window and a filter. */
export function markChains(
  dispatch: Dispatch,
  selection: Pick<Selection, 'time' | 'filter'>,
): readonly MarkChain[] {
  const { flows, events } = selectFeatures(dispatch, selection);
  return [...flows, ...events].map((feature) => markChain(feature, dispatch, selection));
}

/** The ways of one flow or event: what the file says of them, and nothing that is only likely. */
export function markChain(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  selection: Pick<Selection, 'time' | 'filter'>,
): MarkChain {
  const ways = new Map<string, { readonly hops: readonly Hop[]; readonly readings: Reading[] }>();
  const origins = new Map<string, number>();
  let claims = 0;
  const { roots } = indexDispatch(dispatch);
  feature.properties.claims.forEach((claim, index) => {
    if (!isClaimShown(claim, dispatch, selection)) return;
    claims += 1;
    for (const root of roots(claim.by)) origins.set(root, (origins.get(root) ?? 0) + 1);
    for (const source of sourcesOf(claim)) {
      const hops = hopsOf(claim, source, dispatch);
      const key = hops.map((hop) => hop.key).join(' → ');
      const way = ways.get(key) ?? { hops, readings: [] };
      way.readings.push({ id: `${feature.id}/${index}`, feature, claim, source });
      ways.set(key, way);
    }
  });
  return {
    feature,
    ways: [...ways].map(([key, way]) => ({ key, ...way })),
    origins: mostFirst(origins),
    claims,
  };
}

/** What all ways come to. */
export function chainFigures(chains: readonly MarkChain[]): ChainFigures {
  const shortest = new Map<string, number>();
  const origins = new Map<string, number>();
  const passers = new Map<string, { readonly hop: Hop; readonly claims: Set<string> }>();
  for (const { ways, origins: own } of chains) {
    for (const { id, claims } of own) origins.set(id, (origins.get(id) ?? 0) + claims);
    for (const { hops, readings } of ways) {
      for (const { id } of readings) {
        shortest.set(id, Math.min(hops.length - 1, shortest.get(id) ?? Number.POSITIVE_INFINITY));
        for (const hop of hops.slice(1)) {
          const passer = passers.get(hop.key) ?? { hop, claims: new Set() };
          passer.claims.add(id);
          passers.set(hop.key, passer);
        }
      }
    }
  }
  const longest = [...shortest.values()].reduce((most, count) => Math.max(most, count), 0);
  const stations = Array.from({ length: longest + 1 }, () => 0);
  for (const count of shortest.values()) stations[count] = (stations[count] ?? 0) + 1;
  return {
    claims: shortest.size,
    marks: chains.length,
    stations,
    soleOrigin: chains.filter((chain) => chain.origins.length === 1).length,
    origins: mostFirst(origins),
    passers: [...passers.values()]
      .map(({ hop, claims }) => ({ hop, claims: claims.size }))
      .sort((a, b) => b.claims - a.claims),
  };
}

/** The longest of a mark's ways, the first of several. */
export function longestWay({ ways }: Pick<MarkChain, 'ways'>): Way | undefined {
  return ways.reduce<Way | undefined>(
    (best, way) => (best === undefined || way.hops.length > best.hops.length ? way : best),
    undefined,
  );
}

/** How somebody on the way is called: an actor by its name without additions, a publisher as the source says. */
export function hopName({ actor, name }: Hop, dispatch: Dispatch, lang: string): LocalText {
  if (actor === null) return name;
  const { text, lang: spoken } = actorName(actor, dispatch, lang);
  return { text: shortName(text), lang: spoken };
}

/**
 * Speaker, carriers in order, publisher, and who showed a copy. Who stands on the way already (a news agency that
 * publishes what it carries, a speaker's own page) is no further station: there the words come out.
 */
function hopsOf(claim: Claim, sourceId: string, dispatch: Dispatch): readonly Hop[] {
  const actorHop = (kind: HopKind, actor: string): Hop => {
    const name = actorName(actor, dispatch, dispatch.lang);
    return { kind, key: `actor ${actor}`, actor, name };
  };
  const passing = [
    actorHop('speaker', claim.by),
    ...(claim.carriedBy ?? []).map((id) => actorHop('carrier', id)),
  ];
  const way = passing.filter((hop, index) => passing.findIndex(({ key }) => key === hop.key) === index);
  const source = indexDispatch(dispatch).source(sourceId);
  const lang = source?.lang ?? dispatch.lang;
  const publisher = namedHop('publisher', source?.publisher ?? source?.title ?? sourceId, lang, dispatch);
  const known = way.findIndex(({ key }) => key === publisher.key);
  const [speaker, ...carriers] = way;
  const published =
    known < 0 || speaker === undefined
      ? [...way, publisher]
      : [speaker, ...carriers.slice(0, known)].map((hop, index) =>
          index > 0 && index === known ? { ...hop, kind: 'publisher' as const } : hop,
        );
  if (source?.seenVia === undefined) return published;
  const copy = namedHop('copy', source.seenVia, lang, dispatch);
  return published.some(({ key }) => key === copy.key) ? published : [...published, copy];
}

const actorsByName = new WeakMap<Dispatch, ReadonlyMap<string, string>>();

/** Somebody known by name only; an actor of the file where one is called just so. */
function namedHop(kind: HopKind, text: string, lang: string, dispatch: Dispatch): Hop {
  const names = actorsByName.get(dispatch) ?? nameTable(dispatch);
  actorsByName.set(dispatch, names);
  const actor = names.get(plain(text)) ?? null;
  return {
    kind,
    key: actor === null ? `name ${plain(text)}` : `actor ${actor}`,
    actor,
    name: { text, lang },
  };
}

function nameTable(dispatch: Dispatch): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [id, { name, names = {} }] of Object.entries(dispatch.actors)) {
    for (const text of [name, ...Object.values(names)]) {
      for (const key of [plain(text), plain(shortName(text))]) if (!table.has(key)) table.set(key, id);
    }
  }
  return table;
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly Origin[] {
  return [...counts].map(([id, claims]) => ({ id, claims })).sort((a, b) => b.claims - a.claims);
}
