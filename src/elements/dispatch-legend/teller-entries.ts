import { saidBy } from '../../model/claims.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { selectFeatures } from '../../model/select.ts';
import type { Dispatch, TimeWindow } from '../../model/types.ts';

/** Someone whose word the world can be shown by. */
export interface TellerEntry {
  /** Actor id; a root along `partOf`. */
  readonly id: string;
  /** Of how many flows and events they speak in the time shown. */
  readonly marks: number;
}

/** Roots of all who speak in a time window, whoever made most statements first. */
export function tellerEntries(dispatch: Dispatch, time: TimeWindow | null): readonly TellerEntry[] {
  const { flows, events } = selectFeatures(dispatch, { time, filter: {} });
  const { roots } = indexDispatch(dispatch);
  const counts = new Map<string, { claims: number; marks: number }>();
  for (const { properties } of [...flows, ...events]) {
    const seen = new Set<string>();
    for (const claim of properties.claims) {
      if (!saidBy(claim, time?.end ?? null)) continue;
      for (const root of roots(claim.by)) {
        const { claims, marks } = counts.get(root) ?? { claims: 0, marks: 0 };
        counts.set(root, { claims: claims + 1, marks: marks + Number(!seen.has(root)) });
        seen.add(root);
      }
    }
  }
  return [...counts].sort(([, a], [, b]) => b.claims - a.claims).map(([id, { marks }]) => ({ id, marks }));
}
