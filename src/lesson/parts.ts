import { isolated } from '../language/format.ts';
import { pickText } from '../language/text.ts';
import { dayOfClaim } from '../model/claims.ts';
import { describeAmount, describeClaim, howDoWeKnow } from '../model/describe.ts';
import { actorName, placeName, shortName } from '../model/describe-claim.ts';
import { isFlow } from '../model/dispatch-index.ts';
import { nameOf } from '../model/name-of.ts';
import type { ClaimedFeature } from '../model/types.ts';
import { type ClaimAt, type Kit, namesOf, refOf } from './kit.ts';
import { hashText, type Random } from './random.ts';
import type { Statement } from './sure.ts';
import type { Answer, ClaimRef, Level, Option, Task, TaskKind, Wording } from './types.ts';

/** Tries to make one task of a level; null where chance led to nothing that may be asked. */
export type Maker = (kit: Kit, level: Level, random: Random) => Task | null;

interface TaskParts {
  readonly kind: TaskKind;
  readonly level: Level;
  /** What the id is made of, besides the kind: ids of marks or places. */
  readonly about: readonly string[];
  /** What else tells this question from others about the same; it is not to be read from the id. */
  readonly detail?: string;
  readonly question: string;
  readonly answer: Answer;
  readonly explanation: readonly Wording[];
  readonly proof?: readonly ClaimRef[];
  readonly marks?: readonly string[];
  readonly named?: boolean;
}

export function taskOf(kit: Kit, parts: TaskParts): Task {
  const { kind, level, about, detail, question, answer, explanation, proof = [], marks = [] } = parts;
  const code = detail === undefined ? '' : `:${hashText(detail).toString(36)}`;
  return {
    id: `${kind}:${about.join('+')}${code}`,
    kind,
    level,
    lang: kit.lang,
    question: { text: question },
    marks: [...new Set(marks)],
    named: parts.named ?? true,
    answer,
    explanation,
    proof: uniqueRefs(proof),
  };
}

/** An option before it has a place in the list, and so an id. */
export interface Draft {
  readonly text: string;
  readonly lang?: string;
  readonly isRight: boolean;
  readonly wrongBecause?: string;
  readonly proof?: readonly ClaimRef[];
}

/** Options in the order given; their ids are letters of that order, which tell nothing. */
export function lettered(drafts: readonly Omit<Draft, 'isRight'>[]): readonly Option[] {
  return drafts.map(({ text, lang, wrongBecause, proof }, index) => ({
    id: letterOf(index),
    text,
    ...(lang !== undefined && { lang }),
    ...(wrongBecause !== undefined && { wrongBecause }),
    ...(proof !== undefined && proof.length > 0 && { proof }),
  }));
}

export function choiceOf(drafts: readonly Draft[], several = false): Answer {
  const key = drafts.flatMap(({ isRight }, index) => (isRight ? [letterOf(index)] : []));
  return { form: 'choice', options: lettered(drafts), key, several };
}

function letterOf(index: number): string {
  return String.fromCharCode(97 + (index % 26));
}

/** A text in the language of the task carries none of its own. */
export function wording({ text, lang }: { readonly text: string; readonly lang: string }, kit: Kit): Wording {
  return lang === kit.lang ? { text } : { text, lang };
}

/** The name as it stands in a sentence. */
export function markName({ properties }: ClaimedFeature, kit: Kit): string {
  return isolated(nameOf(properties, kit.wanted, kit.dispatch.lang).text);
}

/** In every language, the name of a mark with those of its ends. */
export function markLabels(feature: ClaimedFeature, kit: Kit): readonly string[] {
  const names = markNames(feature, kit);
  if (!isFlow(feature)) return names;
  const ends = [feature.properties.from, feature.properties.to].map((id) => kit.index.places.get(id));
  return names.map((name, at) => {
    const lang = kit.langs[at] ?? kit.lang;
    const places = ends.map((place) => (place ? nameOf(place.properties, lang, kit.dispatch.lang).text : ''));
    return [name, ...places].join(' ');
  });
}

export function markNames({ properties }: ClaimedFeature, { langs, dispatch }: Kit): readonly string[] {
  return namesOf(properties, langs, dispatch.lang);
}

export function placeWord(id: string, kit: Kit): string {
  return isolated(placeName(id, kit.dispatch, kit.wanted).text);
}

/** "from North Korea to Russia" */
export function endsWords(from: string, to: string, kit: Kit): string {
  return kit.messages.sentences.ends(placeWord(from, kit), [], placeWord(to, kit));
}

/** A mark with its ends, unless its name tells where it goes: "Munitions from North Korea to Russia". */
export function markLabel(feature: ClaimedFeature, kit: Kit): string {
  const name = markName(feature, kit);
  if (!isFlow(feature)) return name;
  const { from, to } = feature.properties;
  if (holdsWords(name, placeName(to, kit.dispatch, kit.wanted).text)) return name;
  return `${name} ${endsWords(from, to, kit)}`;
}

/** Whether a text holds others as whole words, whatever their case. */
function holdsWords(text: string, words: string): boolean {
  const ofBoth = [text, words].map(
    (one) =>
      ` ${one
        .toLocaleLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
  );
  return ofBoth[0]?.includes(ofBoth[1] ?? '') ?? false;
}

export function speakerName(id: string, kit: Kit): string {
  return actorName(id, kit.dispatch, kit.wanted).text;
}

/** The name as it stands in a sentence. */
export function speakerWord(id: string, kit: Kit): string {
  return isolated(shortName(speakerName(id, kit)));
}

export function isPluralSpeaker(id: string, kit: Kit): boolean {
  return kit.messages.sentences.isPlural(speakerWord(id, kit));
}

/** Of what, and what a claim says of it, speaker first; and the note beside it. */
export function told({ claim, feature }: ClaimAt, kit: Kit): readonly Wording[] {
  const { sentence, note } = describeClaim(claim, kit.dispatch, kit.wanted, feature);
  const text = kit.words.about(markName(feature, kit), sentence.text);
  return [{ text }, ...(note && note.text.trim() !== '' ? [wording(note, kit)] : [])];
}

/** The same without date, carriers and note: "Open Source Centre estimates nearly 16,000 containers." */
export function bareSentence({ claim, feature }: ClaimAt, kit: Kit): string {
  const { verb, what } = describeClaim(claim, kit.dispatch, kit.wanted, feature);
  return kit.messages.sentences.claimSentence(speakerWord(claim.by, kit), verb, what, '');
}

/** "Munitions: disputed. …", and who says so. */
export function statusSentence(feature: ClaimedFeature, kit: Kit): string {
  const { messages, dispatch, wanted } = kit;
  const known = howDoWeKnow(feature, dispatch, wanted, kit.time).text;
  const status = messages.words.status[feature.properties.status];
  return kit.words.statusOf(markName(feature, kit), status, known);
}

/** What is matched with a speaker, or asked for. */
export function statementWords(
  { kind, at, amount }: Statement,
  kit: Kit,
): { readonly asked: string; readonly said: Wording } {
  const { who, said, quoted } = kit.words;
  const what = markName(at.feature, kit);
  if (kind === 'quote') {
    const { exact = '', lang = kit.lang } = at.claim.quote ?? {};
    const words = quoted(isolated(exact));
    return { asked: who.quote(words), said: wording({ text: said.quote(words), lang }, kit) };
  }
  if (kind !== 'amount')
    return { asked: who[kind](what, isFlow(at.feature)), said: { text: said[kind](what) } };
  const number = amount ? describeAmount(amount, kit.dispatch, kit.wanted).text : '';
  return { asked: who.amount(what, number), said: { text: said.amount(what, number) } };
}

/** All texts, in every language, from which a statement's speaker could be read. */
export function textsOfStatement({ at, amount, kind }: Statement, kit: Kit): readonly string[] {
  if (kind === 'quote') return [at.claim.quote?.exact ?? ''];
  return [...markNames(at.feature, kit), ...Object.values(amount?.of ?? {})];
}

/** Whether the right text is so much longer than all others that its length tells. */
export function isTelling(right: readonly string[], wrong: readonly (readonly string[])[]): boolean {
  return right.some((text, index) => {
    const longest = Math.max(...wrong.map((texts) => texts[index]?.length ?? 0));
    return text.length > longest * 1.3 + 2;
  });
}

/** Whether no two of some texts are read as the same in some language. */
export function areDifferent(lists: readonly (readonly string[])[]): boolean {
  const [first = []] = lists;
  return first.every((_, index) => {
    const texts = lists.map((texts) => (texts[index] ?? '').trim().toLowerCase());
    return new Set(texts).size === texts.length;
  });
}

export function actorNames(id: string, { index, langs, dispatch }: Kit): readonly string[] {
  const actor = index.actor(id);
  return actor === undefined ? langs.map(() => id) : namesOf(actor, langs, dispatch.lang);
}

export function refsOf(claims: readonly ClaimAt[]): readonly ClaimRef[] {
  return claims.map(refOf);
}

/** Days between two statements; undefined where the day of one is not known. */
export function daysBetween(a: ClaimAt, b: ClaimAt): number | undefined {
  if (a.claim.said === undefined || b.claim.said === undefined) return undefined;
  const [first, second] = [dayOfClaim(a.claim), dayOfClaim(b.claim)];
  if (first === null || second === null) return undefined;
  return Math.round(Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000);
}

export function localText(map: Readonly<Record<string, string>> | undefined, kit: Kit): Wording | undefined {
  const picked = pickText(map, kit.wanted, kit.dispatch.lang);
  return picked && wording(picked, kit);
}

function uniqueRefs(refs: readonly ClaimRef[]): readonly ClaimRef[] {
  return [...new Map(refs.map((ref) => [`${ref.feature}/${ref.index}`, ref])).values()];
}
