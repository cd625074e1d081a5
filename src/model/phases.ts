import { asserts, phaseOf, subjectOf } from './claims.ts';
import type { Claim, FlowFeature } from './types.ts';

/** Whether everybody who speaks for a flow calls it no more than possible: it is told, but not drawn. */
export function isPossibleOnly(flow: FlowFeature): boolean {
  const claims = assertions(flow);
  return claims.length > 0 && claims.every((claim) => phaseOf(claim) === 'possible');
}

/**
 * Whether everybody who speaks for a flow calls it no more than announced or planned: it is drawn open,
 * with the word, never as delivered.
 */
export function isAnnouncedOnly(flow: FlowFeature): boolean {
  const claims = assertions(flow);
  const ahead = ['announced', 'planned', 'possible'];
  return (
    claims.every((claim) => ahead.includes(phaseOf(claim))) && claims.length > 0 && !isPossibleOnly(flow)
  );
}

/** Who denies or doubts gives no phase of his own, and what follows from a flow says nothing on it. */
function assertions(flow: FlowFeature): readonly Claim[] {
  return flow.properties.claims.filter((claim) => asserts(claim) && subjectOf(claim) !== 'effect');
}
