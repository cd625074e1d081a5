import { asserts, isUnderWay, subjectOf } from '../../model/claims.ts';
import { describeAmount } from '../../model/describe.ts';
import { isLocated } from '../../model/located.ts';
import type { ClaimedFeature, Stance } from '../../model/types.ts';
import { type ClaimAt, claimsAt, type Kit } from '../kit.ts';
import {
  choiceOf,
  endsWords,
  isPluralSpeaker,
  type Maker,
  markLabel,
  markName,
  refsOf,
  speakerWord,
  taskOf,
  told,
} from '../parts.ts';
import type { Random } from '../random.ts';
import {
  areDistinct,
  areKindred,
  isMentionedWith,
  mentions,
  neverSaid,
  soleAmount,
  stemsOfActor,
} from '../sure.ts';
import type { Level, Wording } from '../types.ts';
import { oneWay } from '../ways.ts';

type Key = 'yes' | 'no' | 'none';

/** A sentence that may stand in the story, and what is true of it. */
interface Sentence {
  readonly key: Key;
  readonly feature: ClaimedFeature;
  readonly statement: string;
  /** What tells it from other sentences on the same mark. */
  readonly detail: string;
  readonly proof: readonly ClaimAt[];
  readonly explanation: readonly Wording[];
}

type SentenceMaker = (kit: Kit, random: Random) => Sentence | null;

/**
 * Whether the story says so: yes; no, where it says otherwise for sure; or nothing at all. Every sentence is of the
 * kind «X says …»: a thing in dispute is never put as plainly so.
 */
export const stated: Maker = (kit, level, random) => {
  const makers = MAKERS[level];
  const key = random.pick(level === 'easy' ? ['yes', 'no'] : ['yes', 'no', 'none']) ?? 'yes';
  const make = random.pick(makers.filter((one) => one.key === key))?.make;
  const sentence = make?.(kit, random) ?? null;
  if (sentence === null) return null;
  const { answers, stated: ask } = kit.words;
  const keys: readonly Key[] = ['yes', 'no', 'none'];
  return taskOf(kit, {
    kind: 'stated',
    level,
    about: [sentence.feature.id],
    detail: sentence.detail,
    question: ask(sentence.statement),
    answer: choiceOf(keys.map((one) => ({ text: answers[one], isRight: one === sentence.key }))),
    explanation: sentence.explanation,
    proof: refsOf(sentence.proof),
    marks: [sentence.feature.id],
  });
};

/** Says so, as it stands there. */
const saysSo: SentenceMaker = (kit, random) => {
  const at = pickClaim(kit, random, isAssertion);
  return at && isShown(at, kit)
    ? sentence('yes', at, kit, stanceSentence(at, at.claim.stance, kit), [at])
    : null;
};

/** Denies it, as it stands there. */
const deniesSo: SentenceMaker = (kit, random) => {
  const at = pickClaim(kit, random, isDenial);
  return at && isShown(at, kit) ? sentence('yes', at, kit, stanceSentence(at, 'denies', kit), [at]) : null;
};

/** The number as it stands there. */
const givesNumber: SentenceMaker = (kit, random) => {
  const at = pickClaim(kit, random, isAssertion);
  return at && soleAmount(at) ? sentence('yes', at, kit, numberSentence(at, at, kit), [at]) : null;
};

/** The other way round. */
const turnedRound: SentenceMaker = (kit, random) => {
  const at = pickClaim(kit, random, isAssertion);
  const way = at && oneWay(at.feature, kit);
  if (!at || !way) return null;
  const label = `${markName(at.feature, kit)} ${endsWords(way.to.id, way.from.id, kit)}`;
  return sentence('no', at, kit, stanceSentence(at, at.claim.stance, kit), [at], label, 'round');
};

/** Who denies it is said to say so. */
const saysAfterAll: SentenceMaker = (kit, random) => {
  const at = pickClaim(kit, random, isDenial);
  if (!at || !isShown(at, kit) || spokeOtherwise(at, kit)) return null;
  return sentence('no', at, kit, stanceSentence(at, 'states', kit), [at], undefined, 'turned');
};

/** Who says so is said to deny it. */
const deniesAfterAll: SentenceMaker = (kit, random) => {
  const at = pickClaim(kit, random, isAssertion);
  if (!at || !isShown(at, kit) || spokeOtherwise(at, kit)) return null;
  return sentence('no', at, kit, stanceSentence(at, 'denies', kit), [at], undefined, 'turned');
};

/** The number of another. */
const othersNumber: SentenceMaker = (kit, random) => {
  const at = pickClaim(kit, random, isAssertion);
  const amount = at && soleAmount(at);
  if (!at || !amount) return null;
  const others = kit.told.filter((other) => other.feature.id === at.feature.id && isAssertion(other));
  const fit = others.filter((other) => {
    const theirs = soleAmount(other);
    const isOf = theirs?.unit === amount.unit && theirs.scope === amount.scope;
    return isOf && neverSaid(at.claim.by, { kind: 'amount', at: other, amount: theirs }, kit);
  });
  const other = random.pick(fit);
  if (!other) return null;
  const detail = `number ${other.index}`;
  return sentence('no', at, kit, numberSentence(at, other, kit), [at, other], undefined, detail);
};

/** Somebody of whom the file has no word on it. */
const silence: SentenceMaker = (kit, random) => {
  const mark = random.pick(kit.marks);
  if (!mark || !isNameable(mark, kit)) return null;
  const speaker = random
    .shuffle(kit.speakers)
    .slice(0, 12)
    .find((id) => isSilent(id, mark, kit));
  const [first] = claimsAt(mark).filter(isAssertion);
  if (speaker === undefined || !first) return null;
  const { words } = kit;
  const label = markLabel(mark, kit);
  return {
    key: 'none',
    feature: mark,
    statement: words.about(label, speakerSentence(speaker, 'states', kit)),
    detail: `silent ${speaker}`,
    proof: claimsAt(mark),
    explanation: [{ text: words.silent(speakerWord(speaker, kit), markName(mark, kit)) }],
  };
};

const YES = [
  { key: 'yes', make: saysSo },
  { key: 'yes', make: deniesSo },
] as const;
const NO = [
  { key: 'no', make: turnedRound },
  { key: 'no', make: saysAfterAll },
  { key: 'no', make: deniesAfterAll },
] as const;
const NUMBERS = [
  { key: 'yes', make: givesNumber },
  { key: 'no', make: othersNumber },
] as const;
const NONE = [{ key: 'none', make: silence }] as const;

const MAKERS: Readonly<Record<Level, readonly { readonly key: Key; readonly make: SentenceMaker }[]>> = {
  easy: [...YES, ...NO],
  standard: [...YES, ...NO, ...NUMBERS, ...NONE],
  advanced: [...NUMBERS, ...NONE],
};

function sentence(
  key: Key,
  at: ClaimAt,
  kit: Kit,
  words: string,
  proof: readonly ClaimAt[],
  label = markLabel(at.feature, kit),
  detail = 'plain',
): Sentence {
  return {
    key,
    feature: at.feature,
    statement: kit.words.about(label, words),
    detail: `${at.index} ${detail} ${soleAmount(at) ? 'n' : ''}`,
    proof,
    explanation: proof.flatMap((one) => told(one, kit)),
  };
}

function isAssertion({ claim }: ClaimAt): boolean {
  return asserts(claim) && isUnderWay(claim) && subjectOf(claim) !== 'effect' && subjectOf(claim) !== 'route';
}

function isDenial({ claim }: ClaimAt): boolean {
  return claim.stance === 'denies' && subjectOf(claim) === 'existence';
}

function pickClaim(kit: Kit, random: Random, fits: (at: ClaimAt) => boolean): ClaimAt | undefined {
  return random.pick(kit.told.filter((at) => fits(at) && isNameable(at.feature, kit)));
}

/** A flow whose ends have names and a place on the map; any event. */
function isNameable(mark: ClaimedFeature, { dispatch }: Kit): boolean {
  return mark.properties.kind === 'event' || isLocated(dispatch, mark);
}

/** An event that is somebody's word by its very name tells who says so. */
function isShown({ feature, claim }: ClaimAt, kit: Kit): boolean {
  if (feature.properties.kind === 'flow') return true;
  const { name, names = {} } = feature.properties;
  return !mentions([name, ...Object.values(names)], stemsOfActor(claim.by, kit));
}

/** "Open Source Centre estimates it." */
function stanceSentence({ claim }: ClaimAt, stance: Stance, kit: Kit): string {
  return speakerSentence(claim.by, stance, kit);
}

function speakerSentence(speaker: string, stance: Stance, kit: Kit): string {
  const { sentences } = kit.messages;
  const isPlural = isPluralSpeaker(speaker, kit);
  const { verb, what } = sentences.claim({ stance, subject: 'existence', isCountable: false, isPlural });
  return sentences.claimSentence(speakerWord(speaker, kit), verb, what, '');
}

/** The speaker of one claim with the number of another. */
function numberSentence(speaking: ClaimAt, numbering: ClaimAt, kit: Kit): string {
  const { sentences } = kit.messages;
  const amount = soleAmount(numbering);
  const { by, stance } = speaking.claim;
  const { verb, what } = sentences.claim({
    stance,
    subject: subjectOf(speaking.claim),
    ...(amount && { amounts: describeAmount(amount, kit.dispatch, kit.wanted).text }),
    isCountable: true,
    isPlural: isPluralSpeaker(by, kit),
  });
  return sentences.claimSentence(speakerWord(by, kit), verb, what, '');
}

/** Whether the same side takes another stand on the same thing anywhere in the file. */
function spokeOtherwise(at: ClaimAt, kit: Kit): boolean {
  const spoken = kit.spokenBy(kit.index.root(at.claim.by));
  return spoken.some(
    (other) => asserts(other.claim) !== asserts(at.claim) && areKindred(other.feature, at.feature, kit),
  );
}

function isSilent(speaker: string, mark: ClaimedFeature, kit: Kit): boolean {
  const { index } = kit;
  if (index.actor(speaker)?.kind === 'state') return false;
  const spoken = kit.spokenBy(index.root(speaker));
  if (spoken.some(({ feature }) => areKindred(feature, mark, kit))) return false;
  if (!mark.properties.claims.every(({ by }) => areDistinct(speaker, by, kit))) return false;
  return !isMentionedWith(speaker, mark, kit);
}
