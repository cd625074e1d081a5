import { asserts, dayOfClaim, phaseOf, saidBy, subjectOf } from './claims.ts';
import { indexDispatch } from './dispatch-index.ts';
import { claimsWithSeveral, type Figure, figuresOf } from './figures.ts';
import { standingClaims } from './status.ts';
import {
  CLAIM_SUBJECTS,
  type Claim,
  type ClaimedFeature,
  type ClaimSubject,
  type Dispatch,
  type TimeWindow,
} from './types.ts';

/** Speakers who say the opposite of each other on one thing; claims by their index in the file. */
export interface StanceContradiction {
  readonly on: ClaimSubject;
  readonly affirming: readonly number[];
  /** Who denies or questions. */
  readonly denying: readonly number[];
}

/** Two totals in one unit that cannot both be so. */
export interface TotalContradiction {
  readonly lower: Figure;
  readonly higher: Figure;
}

export interface Contradictions {
  readonly stances: readonly StanceContradiction[];
  readonly totals: readonly TotalContradiction[];
}

/** Totals of days further apart than this may both be right: more may have come in between. */
const COMPARABLE_DAYS = 92;
/** Said "about" or "nearly": so much either way is still the same number. */
const TOLERANCE = 0.1;
/** A file may name thousands of speakers; a reader compares no more than these. */
const MOST_COMPARED = 40;
const MOST_PAIRS = 12;

/**
 * Where speakers contradict each other on a flow or event by the end of the window, set side by side and not
 * judged. What a speaker has taken back, or said anew, no longer contradicts anybody.
 */
export function contradictionsOf(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  time: TimeWindow | null,
): Contradictions {
  const { claims } = feature.properties;
  const told = claims.filter((claim) => saidBy(claim, time?.end ?? null));
  const standing = new Set(standingClaims(told));
  const indexes = claims.flatMap((claim, index) => (standing.has(claim) ? [index] : []));
  return {
    stances: CLAIM_SUBJECTS.flatMap((on) => stanceOn(on, indexes, claims)),
    totals: totalsOf(feature, dispatch, time),
  };
}

function stanceOn(
  on: ClaimSubject,
  indexes: readonly number[],
  claims: readonly Claim[],
): readonly StanceContradiction[] {
  const that = (holds: (claim: Claim) => boolean) =>
    indexes.filter((index) => {
      const claim = claims[index];
      return claim !== undefined && holds(claim);
    });
  const denying = lastOfEach(
    that((claim) => !asserts(claim) && subjectOf(claim) === on),
    claims,
  );
  const deniers = new Set(denying.map((index) => claims[index]?.by));
  // Who denies the one and grants the other contradicts others, not himself.
  const affirming = lastOfEach(
    that((claim) => asserts(claim) && speaksOf(on, claim) && !deniers.has(claim.by)),
    claims,
  );
  return denying.length > 0 && affirming.length > 0 ? [{ on, affirming, denying }] : [];
}

/** Each speaker once, with the claim of the latest day, or of one day the one further down. */
function lastOfEach(indexes: readonly number[], claims: readonly Claim[]): readonly number[] {
  const last = new Map<string, { readonly day: string; readonly index: number }>();
  for (const index of indexes) {
    const claim = claims[index];
    if (!claim) continue;
    const day = dayOfClaim(claim) ?? '';
    const known = last.get(claim.by);
    if (!known || known.day <= day) last.set(claim.by, { day, index });
  }
  return [...last.values()].map(({ index }) => index).sort((a, b) => a - b);
}

/** Who gives an amount or a route takes for granted that the thing is so. */
function speaksOf(on: ClaimSubject, claim: Claim): boolean {
  const subject = subjectOf(claim);
  // Who only holds it to be possible contradicts nobody.
  if (phaseOf(claim) === 'possible') return false;
  if (on === 'existence') return subject !== 'effect';
  if (on === 'amount') return subject === on || (subject !== 'effect' && (claim.amounts ?? []).length > 0);
  if (on === 'route') return subject === on || claim.from !== undefined || claim.to !== undefined;
  return subject === on;
}

function totalsOf(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  time: TimeWindow | null,
): readonly TotalContradiction[] {
  const { root } = indexDispatch(dispatch);
  const { claims } = feature.properties;
  const rootAt = ({ claim }: Figure) => root(claims[claim]?.by ?? '');
  const pairs: TotalContradiction[] = [];
  for (const group of figuresOf(feature, dispatch, time).groups) {
    const several = claimsWithSeveral(group);
    const last = group.figures
      .filter(({ isNewest, amount, claim }) => isNewest && amount.scope === 'total' && !several.has(claim))
      .slice(-MOST_COMPARED)
      .sort((a, b) => reach(a).low - reach(b).low);
    for (const [at, lower] of last.entries()) {
      for (const higher of last.slice(at + 1)) {
        if (pairs.length === MOST_PAIRS) return pairs;
        // Two numbers of one side stand side by side because that side says so.
        if (rootAt(lower) === rootAt(higher) || !isComparable(claims[lower.claim], claims[higher.claim]))
          continue;
        if (reach(lower).high < reach(higher).low) pairs.push({ lower, higher });
      }
    }
  }
  return pairs;
}

/** The numbers a figure allows for, limit word and all. */
function reach({ low, high, amount }: Figure): { readonly low: number; readonly high: number } {
  const [from, to] = [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  switch (amount.qualifier) {
    case 'about':
      return { low: from * (1 - TOLERANCE), high: to * (1 + TOLERANCE) };
    case 'nearly':
      return { low: from * (1 - TOLERANCE), high: to };
    case 'over':
    case 'at-least':
      return { low: from, high: Number.POSITIVE_INFINITY };
    case 'under':
    case 'up-to':
      return { low: low === high ? 0 : from, high: to };
    default:
      return { low: from, high: to };
  }
}

function isComparable(a: Claim | undefined, b: Claim | undefined): boolean {
  const [first, second] = [a && dayOfClaim(a), b && dayOfClaim(b)];
  if (!first || !second) return false;
  return Math.abs(Date.parse(first) - Date.parse(second)) <= COMPARABLE_DAYS * 86_400_000;
}
