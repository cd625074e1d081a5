import { asserts, dayOfClaim, saidBy } from './claims.ts';
import { indexDispatch } from './dispatch-index.ts';
import type { ClaimedFeature, Dispatch, TimeWindow } from './types.ts';

/**
 * Of a long list what a reader needs first, as indexes into the claims: the last word of each side (the root
 * along `partOf`), and whoever denies or questions.
 */
export function firstClaims(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  time: TimeWindow | null,
): ReadonlySet<number> {
  const { root } = indexDispatch(dispatch);
  const first = new Set<number>();
  const newest = new Map<string, { readonly day: string; readonly index: number }>();
  feature.properties.claims.forEach((claim, index) => {
    if (!saidBy(claim, time?.end ?? null)) return;
    if (!asserts(claim)) first.add(index);
    const day = dayOfClaim(claim) ?? '';
    const known = newest.get(root(claim.by));
    if (!known || known.day <= day) newest.set(root(claim.by), { day, index });
  });
  for (const { index } of newest.values()) first.add(index);
  return first;
}
