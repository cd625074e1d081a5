import type { Task } from '../../lesson/types.ts';
import { sourcesOf } from '../../model/claims.ts';
import { type DispatchIndex, isClaimed } from '../../model/dispatch-index.ts';

/** Ids of the sources of what proves a task, each once, in the order of the proofs. */
export function proofSources({ proof }: Pick<Task, 'proof'>, index: DispatchIndex): readonly string[] {
  const ids = proof.flatMap(({ feature, index: at }) => {
    const mark = index.feature(feature);
    const claim = mark && isClaimed(mark) ? mark.properties.claims[at] : undefined;
    return claim ? sourcesOf(claim) : [];
  });
  return [...new Set(ids)];
}
