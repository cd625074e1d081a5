import { claimsBy } from '../model/claims.ts';
import type { FlowFeature, TimeWindow } from '../model/types.ts';

/**
 * A flow with the claims made by the end of a time only: what was announced in June is drawn as announced
 * until the reader widens the time to September, when somebody said that it had come.
 */
export function asSaidBy(flow: FlowFeature, time: TimeWindow | null): FlowFeature {
  if (time === null) return flow;
  return { ...flow, properties: { ...flow.properties, claims: claimsBy(flow, time) } };
}
