import { formatList } from '../language/format.ts';
import { sourcesOf } from '../model/claims.ts';
import { contradictionsOf } from '../model/contradictions.ts';
import { describeClaim } from '../model/describe.ts';
import { isClaimed } from '../model/dispatch-index.ts';
import { partiesOf, suggestStatus } from '../model/status.ts';
import type { Claim, ClaimedFeature, Dispatch, TimeWindow } from '../model/types.ts';
import { type ClaimAt, type Kit, kitOf } from './kit.ts';
import { localText, refsOf, speakerName, speakerWord, told } from './parts.ts';
import type { ClaimRef, Wording } from './types.ts';

/** One question put to a source, and what the file answers. */
export interface SourceQuestion {
  readonly heading: string;
  /** Sentences; never empty. */
  readonly answers: readonly Wording[];
  /** The claims that answer it. */
  readonly proof: readonly ClaimRef[];
}

/** The questions of source criticism, in the order in which they are put. */
export interface SourceQuestions {
  readonly who: SourceQuestion;
  readonly interest: SourceQuestion;
  readonly knowing: SourceQuestion;
  readonly against: SourceQuestion;
  readonly confirming: SourceQuestion;
}

/**
 * What a file says to the questions a reader puts to a source: who says it, in what role and with what interest, how
 * they could know, who contradicts, and what would confirm it. Nothing is judged that the file does not say. By the end
 * of the window; null where there is no such claim.
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
  const own = refsOf([at]);
  const against = opponents(at, kit, time);
  const question = (heading: string, texts: readonly Wording[], proof: readonly ClaimRef[] = []) => ({
    heading,
    answers: texts,
    proof,
  });
  return {
    who: question(words.who, told(at, kit).slice(0, 1), own),
    interest: question(words.interest, plain(interestOf(at, kit))),
    knowing: question(words.knowing, knowingOf(at, kit), own),
    against: question(
      words.against,
      against.length === 0
        ? plain([words.nobody])
        : against.map((one) => ({
            text: describeClaim(one.claim, dispatch, lang, feature).sentence.text,
          })),
      refsOf(against),
    ),
    confirming: question(words.confirming, plain([words.missing[suggestStatus(feature, dispatch).reason]])),
  };
}

function plain(texts: readonly string[]): readonly Wording[] {
  return texts.map((text) => ({ text }));
}

/** What the speaker is, whose part it is, and whether it takes part in what it speaks of. */
function interestOf({ claim, feature }: ClaimAt, kit: Kit): readonly string[] {
  const { index, messages } = kit;
  const words = kit.words.source;
  const kind = index.actor(claim.by)?.kind;
  const root = index.root(claim.by);
  const isParty = partiesOf(feature, kit.dispatch).includes(root);
  return [
    ...(kind === undefined ? [] : [words.kind(speakerName(claim.by, kit), messages.words.actorKind[kind])]),
    ...(root === claim.by ? [] : [words.partOf(speakerWord(claim.by, kit), speakerWord(root, kit))]),
    isParty ? words.party(speakerWord(root, kit)) : words.noParty,
  ];
}

/** Estimated, announced, handed on, quoted or not, seen as a copy; and what the editor notes. */
function knowingOf({ claim }: ClaimAt, kit: Kit): readonly Wording[] {
  const words = kit.words.source;
  const carriers = (claim.carriedBy ?? []).map((id) => speakerWord(id, kit));
  const phase = claim.phase ?? 'done';
  const isAhead = phase !== 'done' && phase !== 'ongoing';
  const note = localText(claim.note, kit);
  return [
    ...plain([
      ...(claim.stance === 'estimates' ? [words.estimate] : []),
      ...(isAhead ? [words.announced] : []),
      ...(carriers.length === 0 ? [] : [words.carried(formatList(carriers, kit.lang))]),
      claim.quote === undefined ? words.notQuoted : words.quoted,
      ...copiesOf(claim, kit).map((via) => words.copy(via)),
      ...(claim.said === undefined ? [words.undated] : []),
    ]),
    ...(note === undefined || note.text.trim() === '' ? [] : [note]),
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
