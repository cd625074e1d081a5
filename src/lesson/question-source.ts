import { formatList, isolated } from '../language/format.ts';
import { type CritiqueMessages, critiqueMessagesFor } from '../language/sources-critique.ts';
import { sourcesOf } from '../model/claims.ts';
import { contradictionsOf } from '../model/contradictions.ts';
import { describeClaim } from '../model/describe.ts';
import { isClaimed } from '../model/dispatch-index.ts';
import { partiesOf, suggestStatus } from '../model/status.ts';
import type { Claim, ClaimedFeature, Dispatch, TimeWindow } from '../model/types.ts';
import { agreeingWith } from './agreeing.ts';
import { type ClaimAt, type Kit, kitOf } from './kit.ts';
import { openQuestions } from './open-questions.ts';
import { localText, refsOf, speakerName, speakerWord, told } from './parts.ts';
import { perspectiveOf } from './perspective.ts';
import type { ClaimRef, Wording } from './types.ts';

/** A sentence that answers a question, or says that the file does not. */
export interface SourceAnswer extends Wording {
  /** True where the file has no answer: a question that stays open. */
  readonly isUnsaid?: boolean;
}

/** One question put to a source, and what the file answers. */
export interface SourceQuestion {
  readonly heading: string;
  /** Sentences; never empty. */
  readonly answers: readonly SourceAnswer[];
  /** The claims that answer it. */
  readonly proof: readonly ClaimRef[];
}

/** The questions of source criticism, in the order in which they are put. */
export interface SourceQuestions {
  readonly who: SourceQuestion;
  readonly interest: SourceQuestion;
  readonly knowing: SourceQuestion;
  readonly against: SourceQuestion;
  readonly agreeing: SourceQuestion;
  readonly confirming: SourceQuestion;
  /** What no file can answer: for a class to talk about, the most telling first. */
  readonly open: SourceQuestion;
}

/**
 * What a file says to the questions a reader puts to a source: who says it, in what role and with what interest, how
 * they could know, who contradicts, who agrees, and what would confirm it. Nothing is judged that the file does not
 * say; what it does not say is said to be so. By the end of the window; null where there is no such claim.
 */
export function questionSource(
  dispatch: Dispatch,
  { feature: featureId, index }: ClaimRef,
  lang: string,
  time: TimeWindow | null = null,
): SourceQuestions | null {
  const kit = kitOf(dispatch, lang, undefined);
  const feature = kit.index.feature(featureId);
  if (!feature || !isClaimed(feature)) return null;
  const claim = feature.properties.claims[index];
  if (claim === undefined) return null;
  const at: ClaimAt = { feature, index, claim };
  const words = kit.words.source;
  const critique = critiqueMessagesFor(lang);
  const own = refsOf([at]);
  const against = opponents(at, kit, time);
  const agreeing = agreeingWith(at, kit, critique, time);
  const question = (heading: string, answers: readonly SourceAnswer[], proof: readonly ClaimRef[] = []) => ({
    heading,
    answers,
    proof,
  });
  return {
    who: question(words.who, told(at, kit).slice(0, 1), own),
    interest: question(words.interest, interestOf(at, kit, critique)),
    knowing: question(words.knowing, knowingOf(at, kit, critique), own),
    against: question(
      words.against,
      against.length === 0
        ? plain([words.nobody])
        : against.map((one) => ({
            text: describeClaim(one.claim, dispatch, lang, feature).sentence.text,
          })),
      refsOf(against),
    ),
    agreeing: question(critique.agreeing, agreeing.answers, refsOf(agreeing.claims)),
    confirming: question(words.confirming, plain([confirmingOf(feature, kit, critique)])),
    open: question(
      critique.open.heading,
      plain(openQuestions(at, kit, critique, { isContradicted: against.length > 0 })),
      own,
    ),
  };
}

function plain(texts: readonly string[]): readonly Wording[] {
  return texts.map((text) => ({ text }));
}

/** What is missing by the rules; where the editor takes one side's word for an admission, that of the other side. */
function confirmingOf(feature: ClaimedFeature, kit: Kit, { admission }: CritiqueMessages): string {
  const { statuses, reason } = suggestStatus(feature, kit.dispatch);
  const isAdmission = statuses[0] !== 'confirmed' && statuses.includes('confirmed');
  if (isAdmission && feature.properties.status === 'confirmed') return admission;
  return kit.words.source.missing[reason];
}

/** What the speaker is, whose part it is, and whether it takes part in what it speaks of; its aims, if the file tells. */
function interestOf(
  { claim, feature }: ClaimAt,
  kit: Kit,
  { unsaid }: CritiqueMessages,
): readonly SourceAnswer[] {
  const { index, messages } = kit;
  const words = kit.words.source;
  const actor = index.actor(claim.by);
  const root = index.root(claim.by);
  const isParty = partiesOf(feature, kit.dispatch).includes(root);
  const perspective = localText(perspectiveOf(claim) ?? perspectiveOf(actor), kit);
  return [
    ...plain([
      ...(actor === undefined
        ? []
        : [words.kind(isolated(speakerName(claim.by, kit)), messages.words.actorKind[actor.kind])]),
      ...(root === claim.by ? [] : [words.partOf(speakerWord(claim.by, kit), speakerWord(root, kit))]),
      isParty ? words.party(speakerWord(root, kit)) : words.noParty,
    ]),
    perspective ?? { text: unsaid.interest, isUnsaid: true },
  ];
}

/** Estimated, announced, handed on, quoted or not, seen as a copy; what the editor notes, and what is not known. */
function knowingOf({ claim }: ClaimAt, kit: Kit, { unsaid }: CritiqueMessages): readonly SourceAnswer[] {
  const words = kit.words.source;
  const carriers = (claim.carriedBy ?? []).map((id) => speakerWord(id, kit));
  const phase = claim.phase ?? 'done';
  const isAhead = phase !== 'done' && phase !== 'ongoing';
  const note = localText(claim.note, kit);
  const isEstimate = claim.stance === 'estimates';
  return [
    ...plain([
      ...(isEstimate ? [words.estimate] : []),
      ...(isAhead ? [words.announced] : []),
      ...(carriers.length === 0 ? [] : [words.carried(formatList(carriers, kit.lang))]),
      claim.quote === undefined ? words.notQuoted : words.quoted,
      ...copiesOf(claim, kit).map((via) => words.copy(isolated(via))),
    ]),
    ...(note === undefined || note.text.trim() === '' ? [] : [note]),
    ...(claim.said === undefined ? [{ text: words.undated, isUnsaid: true }] : []),
    ...(isEstimate || isAhead ? [] : [{ text: unsaid.basis, isUnsaid: true }]),
  ];
}

function copiesOf(claim: Claim, { index }: Kit): readonly string[] {
  const seen = sourcesOf(claim).flatMap((id) => index.source(id)?.seenVia ?? []);
  return [...new Set(seen)];
}

/** Claims on the other side of what this one says, or with another total. */
function opponents(at: ClaimAt, kit: Kit, time: TimeWindow | null): readonly ClaimAt[] {
  const { stances, totals } = contradictionsOf(at.feature, kit.dispatch, time);
  const { root } = kit.index;
  const isOwn = (index: number) => root(claimIn(at.feature, index)?.by ?? '') === root(at.claim.by);
  const indexes = [
    ...stances.flatMap(({ affirming, denying }) => {
      if (affirming.some(isOwn)) return denying;
      return denying.some(isOwn) ? affirming : [];
    }),
    ...totals.flatMap(({ lower, higher }) => {
      if (lower.claim === at.index) return [higher.claim];
      return higher.claim === at.index ? [lower.claim] : [];
    }),
  ];
  return [...new Set(indexes)]
    .filter((index) => !isOwn(index))
    .flatMap((index) => {
      const claim = claimIn(at.feature, index);
      return claim ? [{ feature: at.feature, index, claim }] : [];
    });
}

function claimIn(feature: ClaimedFeature, index: number): Claim | undefined {
  return feature.properties.claims[index];
}
