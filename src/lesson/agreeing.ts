import { formatList } from '../language/format.ts';
import type { CritiqueMessages } from '../language/sources-critique.ts';
import { asserts, claimsBy, isUnderWay, phaseOf, sourcesOf, subjectOf } from '../model/claims.ts';
import { standingClaims } from '../model/status.ts';
import type { Claim, TimeWindow } from '../model/types.ts';
import { type ClaimAt, claimsAt, type Kit } from './kit.ts';
import { speakerWord } from './parts.ts';
import type { Wording } from './types.ts';

export interface Agreeing {
  /** Claims of other sides that say the same, the newest word of each speaker. */
  readonly claims: readonly ClaimAt[];
  readonly answers: readonly Wording[];
}

/** So many are named; the others are counted. */
const MOST_NAMES = 4;

/**
 * Who says so too: that the thing is so, that it is to come, or that it is not. Only speakers of another side count,
 * and of numbers nothing is said: two who give numbers agree no further than that it happened.
 */
export function agreeingWith(
  at: ClaimAt,
  kit: Kit,
  { agree, more }: CritiqueMessages,
  time: TimeWindow | null,
): Agreeing {
  const { claim, feature } = at;
  if (asserts(claim) && subjectOf(claim) === 'effect') {
    return { claims: [], answers: [{ text: agree.effect }] };
  }
  const standing = new Set(standingClaims(claimsBy(feature, time)));
  const { root } = kit.index;
  const claims = claimsAt(feature).filter(
    (other) =>
      standing.has(other.claim) && root(other.claim.by) !== root(claim.by) && isSameSide(claim, other.claim),
  );
  if (claims.length === 0) return { claims, answers: [{ text: agree.nobody }] };
  const names = (some: readonly ClaimAt[]) => {
    const all = [...new Set(some.map((one) => speakerWord(one.claim.by, kit)))];
    if (all.length <= MOST_NAMES + 1) return formatList(all, kit.lang);
    return `${all.slice(0, MOST_NAMES).join(', ')} ${more(all.length - MOST_NAMES)}`;
  };
  const sources = new Set(sourcesOf(claim));
  const shared = claims.filter((other) => sourcesOf(other.claim).some((id) => sources.has(id)));
  return {
    claims,
    answers: [
      { text: agree[sideOf(claim)](names(claims)) },
      ...(shared.length > 0 ? [{ text: agree.sameSource(names(shared)) }] : []),
    ],
  };
}

function sideOf(claim: Claim): 'happened' | 'ahead' | 'denies' {
  if (!asserts(claim)) return 'denies';
  return isUnderWay(claim) ? 'happened' : 'ahead';
}

function isSameSide(claim: Claim, other: Claim): boolean {
  if (sideOf(claim) !== sideOf(other)) return false;
  if (!asserts(claim)) return subjectOf(claim) === subjectOf(other);
  // Who calls it possible does not say that it comes.
  const isPossible = (one: Claim) => phaseOf(one) === 'possible';
  return subjectOf(other) !== 'effect' && isPossible(claim) === isPossible(other);
}
