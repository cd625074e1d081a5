import { asserts, claimsBy, phaseOf, subjectOf } from './claims.ts';
import type { Claim, FlowFeature, TimeWindow } from './types.ts';

/**
 * Whether everybody who speaks for a flow (by the end of the window) calls it no more than possible: it is told,
 * but not drawn.
 */
export function isPossibleOnly(flow: FlowFeature, time: TimeWindow | null = null): boolean {
  const claims = assertions(flow, time);
  return claims.length > 0 && claims.every((claim) => phaseOf(claim) === 'possible');
}

/**
 * Whether everybody who speaks for a flow (by the end of the window) calls it no more than announced or planned: it
 * is drawn open, with the word, never as delivered.
 */
export function isAnnouncedOnly(flow: FlowFeature, time: TimeWindow | null = null): boolean {
  const claims = assertions(flow, time);
  const ahead = ['announced', 'planned', 'possible'];
  return (
    claims.length > 0 &&
    claims.every((claim) => ahead.includes(phaseOf(claim))) &&
    !isPossibleOnly(flow, time)
  );
}

/** Who denies or doubts gives no phase of his own, and what follows from a flow says nothing on it. */
function assertions(flow: FlowFeature, time: TimeWindow | null): readonly Claim[] {
  return claimsBy(flow, time).filter((claim) => asserts(claim) && subjectOf(claim) !== 'effect');
}
