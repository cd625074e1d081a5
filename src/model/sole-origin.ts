import { asserts, claimsBy, isUnderWay, sourcesOf, subjectOf } from './claims.ts';
import { indexDispatch } from './dispatch-index.ts';
import { standingClaims } from './status.ts';
import type { ClaimedFeature, Dispatch, TimeWindow } from './types.ts';

/** What all that is said for a flow or event goes back to. */
export type SoleOrigin =
  | { readonly kind: 'side'; readonly actor: string; readonly isOneSpeaker: boolean }
  | { readonly kind: 'source'; readonly source: string };

/**
 * Whether everything that says a flow or event is so comes from one side (one root along `partOf`), or was read in
 * one source only; null where there are several of both, or nobody says so. With a time window, by its end.
 */
export function soleOrigin(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  time: TimeWindow | null,
): SoleOrigin | null {
  const told = standingClaims(claimsBy(feature, time)).filter(
    (claim) => asserts(claim) && subjectOf(claim) !== 'effect',
  );
  const happened = told.filter(isUnderWay);
  const claims = happened.length > 0 ? happened : told;
  const { root } = indexDispatch(dispatch);
  const speakers = new Set(claims.map(({ by }) => by));
  const [side, otherSide] = new Set([...speakers].map(root));
  if (side === undefined) return null;
  if (otherSide === undefined) return { kind: 'side', actor: side, isOneSpeaker: speakers.size === 1 };
  const [source, otherSource] = new Set(claims.flatMap(sourcesOf));
  return source !== undefined && otherSource === undefined ? { kind: 'source', source } : null;
}
