import { distanceBetween } from '../geo/measure.ts';
import { LANGUAGES } from '../language/catalogue.ts';
import { asserts, phaseOf, sourcesOf, subjectOf } from '../model/claims.ts';
import { isFlow } from '../model/dispatch-index.ts';
import { foldText, wordsOf } from '../model/fold-text.ts';
import type { Named } from '../model/name-of.ts';
import type { Amount, ClaimedFeature, PlaceFeature } from '../model/types.ts';
import { type ClaimAt, type Kit, namesOf } from './kit.ts';
import { remembered } from './remembered.ts';

/*
 * What is wrong for sure. A file says who speaks and what was said; it does not say who did not. So a wrong answer is
 * offered only where nothing in the file could make it right: no claim of the speaker or of anyone of the same side,
 * no passing on, no mention in a note, no likeness of names.
 */

/** Numbers nearer than this to each other are taken for the same. */
const NEAR = 0.1;
/** So many letters of a word tell of whom it speaks: «Ukraine», «ukrainisch». */
const STEM = 4;
/** Longer words do not fit an option. */
const LONGEST_WORDS = 160;
/** Places nearer than this cannot be told apart on a map of the world. */
const APART_KM = 300;

/** What somebody says, as it may be asked for. */
export interface Statement {
  readonly kind: 'amount' | 'denies' | 'questions' | 'announces' | 'says' | 'quote';
  readonly at: ClaimAt;
  /** With kind `amount`. */
  readonly amount?: Amount;
}

/** What a claim can be asked for: its quotation, its figure, or that it is so or not so. */
export function statementOf(at: ClaimAt): Statement | null {
  const { claim } = at;
  const phase = phaseOf(claim);
  const isUnderWay = phase === 'done' || phase === 'ongoing';
  // In a language that only one speaker would use, the words would tell whose they are.
  if (claim.quote !== undefined) {
    const { exact, lang } = claim.quote;
    const isFit = exact.length <= LONGEST_WORDS && LANGUAGES.some((one) => lang.startsWith(one));
    return isFit ? { kind: 'quote', at } : null;
  }
  if (!asserts(claim)) {
    if (subjectOf(claim) !== 'existence') return null;
    return { kind: claim.stance === 'denies' ? 'denies' : 'questions', at };
  }
  if (subjectOf(claim) === 'effect' || subjectOf(claim) === 'route') return null;
  const amount = soleAmount(at);
  if (amount !== undefined) return isUnderWay ? { kind: 'amount', at, amount } : null;
  if ((claim.amounts ?? []).length > 0 || subjectOf(claim) !== 'existence') return null;
  if (isUnderWay) return { kind: 'says', at };
  return phase === 'announced' || phase === 'planned' ? { kind: 'announces', at } : null;
}

/** The one amount of a claim: its only total, or its only amount at all; unless its words are too many for a task. */
export function soleAmount({ claim: { amounts = [] } }: ClaimAt): Amount | undefined {
  const isShort = ({ of = {}, unit }: Amount) =>
    [unit, ...Object.values(of)].every(({ length }) => length <= LONGEST_WORDS);
  if (!amounts.every(isShort)) return undefined;
  const totals = amounts.filter(({ scope }) => scope === 'total');
  if (totals.length === 1) return totals[0];
  return amounts.length === 1 ? amounts[0] : undefined;
}

export function isNear(a: Amount, b: Amount): boolean {
  const numbers = ({ value, min, max }: Amount) => [value, min, max].filter((number) => number !== undefined);
  return numbers(a).some((x) => numbers(b).some((y) => Math.abs(x - y) <= NEAR * Math.max(x, y)));
}

/** Whether nothing in the file lets a speaker, or anyone of the same side, have said this. */
export function neverSaid(speaker: string, statement: Statement, kit: Kit): boolean {
  const { at } = statement;
  if (!areDistinct(speaker, at.claim.by, kit)) return false;
  if (isNamedBeside(speaker, at, kit)) return false;
  const spoken = kit.spokenBy(kit.index.root(speaker));
  switch (statement.kind) {
    case 'quote':
      return !spoken.some(({ claim }) => claim.quote?.exact === at.claim.quote?.exact);
    case 'amount': {
      const { amount } = statement;
      if (amount === undefined) return false;
      return !spoken.some(({ claim: { amounts = [] } }) => amounts.some((other) => isNear(amount, other)));
    }
    case 'denies':
    case 'questions':
      return !spoken.some((other) => !asserts(other.claim) && areKindred(other.feature, at.feature, kit));
    default:
      return (
        !spoken.some((other) => areKindred(other.feature, at.feature, kit)) &&
        !isMentionedWith(speaker, at.feature, kit)
      );
  }
}

/** Whether two actors speak for different sides, as far as the file can tell. */
export function areDistinct(a: string, b: string, kit: Kit): boolean {
  const [rootA, rootB] = [kit.index.root(a), kit.index.root(b)];
  if (rootA === rootB) return false;
  const [sideA, sideB] = [sideOf(a, kit), sideOf(b, kit)];
  if (sideA === 'state' && sideB === 'state') return true;
  if (sideA !== 'unknown' && sideB !== 'unknown') return !doShareNames(a, b, kit);
  return areOpposed(rootA, rootB, kit);
}

/** For whom an actor speaks: a state, nobody but itself, or somebody the file does not name. */
function sideOf(id: string, { index }: Kit): 'state' | 'own' | 'unknown' {
  if (index.actor(index.root(id))?.kind === 'state') return 'state';
  const kind = index.actor(id)?.kind;
  const isOwn = kind === 'media' || kind === 'think-tank' || kind === 'monitor' || kind === 'io';
  return isOwn ? 'own' : 'unknown';
}

const stands = remembered<{
  readonly asserted: ReadonlySet<string>;
  readonly doubted: ReadonlySet<string>;
}>();

/** Whether one says of some mark that it is so, and the other that it is not or may not be. */
function areOpposed(rootA: string, rootB: string, kit: Kit): boolean {
  const [a, b] = [rootA, rootB].map((root) => standOf(root, kit));
  if (!a || !b) return false;
  return [...a.asserted].some((id) => b.doubted.has(id)) || [...b.asserted].some((id) => a.doubted.has(id));
}

/** Ids of the marks of which a side says that they are so, and of those it denies or doubts. */
function standOf(root: string, kit: Kit) {
  return stands(kit, root, () => {
    const own = kit.spokenBy(root).filter(({ claim }) => kit.index.root(claim.by) === root);
    const onExistence = own.filter(({ claim }) => subjectOf(claim) === 'existence');
    const idsWhere = (isSo: boolean) =>
      new Set(onExistence.flatMap(({ claim, feature }) => (asserts(claim) === isSo ? [feature.id] : [])));
    return { asserted: idsWhere(true), doubted: idsWhere(false) };
  });
}

const wordsWith = remembered<ReadonlySet<string>>();

/** Whether a speaker is named in the notes and passages of the text that speak of a mark or its like. */
export function isMentionedWith(speaker: string, mark: ClaimedFeature, kit: Kit): boolean {
  const stems = wordsWith(kit, mark.id, () => new Set(textsAbout(mark, kit).flatMap(stemsIn)));
  return stemsOfActor(speaker, kit).some((stem) => stems.has(stem));
}

function textsAbout(mark: ClaimedFeature, kit: Kit): readonly string[] {
  const kindred = [...kit.index.flows.values(), ...kit.index.events.values()].filter((other) =>
    areKindred(mark, other, kit),
  );
  const ids = new Set(kindred.map(({ id }) => id));
  const passages = Object.values(kit.dispatch.text ?? {}).flatMap((text) =>
    text.split(/\n\s*\n/).filter((paragraph) => [...ids].some((id) => paragraph.includes(`(#${id})`))),
  );
  const told = kindred.flatMap(({ properties }) => [
    properties.name,
    ...Object.values(properties.names ?? {}),
    ...properties.claims.flatMap(({ note = {} }) => Object.values(note)),
  ]);
  const { summary: plain = {}, summaries: { easy = {}, advanced = {} } = {} } = kit.dispatch;
  const summary = [plain, easy, advanced].flatMap((texts) => Object.values(texts));
  return [...told, ...passages, ...summary];
}

function doShareNames(a: string, b: string, kit: Kit): boolean {
  const own = new Set(stemsOfActor(a, kit));
  return stemsOfActor(b, kit).some((stem) => own.has(stem));
}

const wordsBeside = remembered<ReadonlySet<string>>();

/** Whether a claim's note or source names a speaker. */
function isNamedBeside(speaker: string, { claim, feature, index }: ClaimAt, kit: Kit): boolean {
  const stems = wordsBeside(kit, `${feature.id}/${index}`, () => {
    const sources = sourcesOf(claim).flatMap((id) => {
      const source = kit.index.source(id);
      return [source?.publisher, source?.seenVia, ...(source?.author ?? [])];
    });
    const texts = [...Object.values(claim.note ?? {}), ...sources.flatMap((text) => text ?? [])];
    return new Set(texts.flatMap(stemsIn));
  });
  return stemsOfActor(speaker, kit).some((stem) => stems.has(stem));
}

const kindred = remembered<boolean>();

/** Whether two marks speak of the same: one and the same, the same goods, or names that share a word. */
export function areKindred(a: ClaimedFeature, b: ClaimedFeature, kit: Kit): boolean {
  return a.id === b.id || kindred(kit, `${a.id} ${b.id}`, () => findKindred(a, b, kit));
}

function findKindred(a: ClaimedFeature, b: ClaimedFeature, kit: Kit): boolean {
  if (isFlow(a) && isFlow(b) && a.properties.goods === b.properties.goods) return true;
  const own = stemsOfMark(a, kit);
  return [...stemsOfMark(b, kit)].some((stem) => own.has(stem));
}

const markStems = remembered<ReadonlySet<string>>();

function stemsOfMark(feature: ClaimedFeature, kit: Kit): ReadonlySet<string> {
  return markStems(kit, feature.id, () => new Set(stemsOf(wordsAbout(feature, kit), kit)));
}

function wordsAbout(feature: ClaimedFeature, kit: Kit): readonly Named[] {
  const goods = isFlow(feature) ? kit.index.goods(feature.properties.goods) : undefined;
  return goods === undefined ? [feature.properties] : [feature.properties, goods];
}

const actorStems = remembered<readonly string[]>();

/** Beginnings of the words in the names of an actor and those it is part of, and of their capital. */
export function stemsOfActor(id: string, kit: Kit): readonly string[] {
  return actorStems(kit, `actor ${id}`, () => findStems(kit.index.chain(id), kit));
}

/** The same of everyone on the side of an actor: what names one of them gives the speaker away. */
export function stemsOfSide(id: string, kit: Kit): readonly string[] {
  const root = kit.index.root(id);
  return actorStems(kit, `side ${root}`, () => {
    const side = Object.keys(kit.dispatch.actors).filter((actor) => kit.index.root(actor) === root);
    return findStems(side, kit);
  });
}

function findStems(actors: readonly string[], kit: Kit): readonly string[] {
  const { index } = kit;
  const chain = actors.flatMap((actor) => index.actor(actor) ?? []);
  const countries = new Set(chain.flatMap(({ iso }) => iso ?? []));
  const capitals = [...index.places.values()]
    .filter(({ properties }) => properties.type === 'capital' && countries.has(properties.country ?? ''))
    .map(({ properties }) => properties);
  return stemsOf([...chain, ...capitals], kit);
}

export function stemsOf(named: readonly Named[], { dispatch, langs }: Kit): readonly string[] {
  const names = named.flatMap((one) => namesOf(one, langs, dispatch.lang));
  return [...new Set(names.flatMap(stemsIn))];
}

/** Whether some texts contain a word that begins with one of some stems. */
export function mentions(texts: readonly string[], stems: readonly string[]): boolean {
  const words = new Set(texts.flatMap(stemsIn));
  return stems.some((stem) => words.has(stem));
}

/** Short words tell nothing, unless they are signs of another script or abbreviations: KCNA, HUR, USA. */
function stemsIn(text: string): readonly string[] {
  const acronyms = new Set((text.match(/\b\p{Lu}[\p{Lu}\p{N}]+\b/gu) ?? []).map(foldText));
  return wordsOf(foldText(text)).flatMap((word) => {
    if (acronyms.has(word)) return [word.slice(0, STEM)];
    const isLatin = /^[\p{Script=Latin}\p{N}]+$/u.test(word);
    return word.length >= STEM || !isLatin ? [word.slice(0, STEM)] : [];
  });
}

/** Whether two places are surely not the same, nor one in the other. */
export function areApart(a: PlaceFeature, b: PlaceFeature, kit: Kit): boolean {
  if (a.id === b.id) return false;
  const [countryA, countryB] = [a.properties.country, b.properties.country];
  if (countryA === undefined || countryB === undefined || countryA === countryB) return false;
  if (a.properties.anchor === b.id || b.properties.anchor === a.id) return false;
  return distanceOf(a, b, kit) >= APART_KM;
}

function distanceOf(a: PlaceFeature, b: PlaceFeature, { index }: Kit): number {
  const points = [a, b].map((place) => {
    const { anchor } = place.properties;
    const shown = place.geometry?.type === 'Point' ? place : index.places.get(anchor ?? '');
    return shown?.geometry?.type === 'Point' ? shown.geometry.coordinates : undefined;
  });
  const [from, to] = points;
  return from && to ? distanceBetween(from, to) : 0;
}
