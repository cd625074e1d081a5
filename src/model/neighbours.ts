import { indexDispatch, isEvent, isFlow } from './dispatch-index.ts';
import { selectFeatures } from './select.ts';
import type { Dispatch, DispatchFeature, Selection } from './types.ts';

/** Where a mark stands among those of its kind. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** Counted from 1; null where the mark itself does not pass the time window or the filter. */
  readonly position: number | null;
  readonly count: number;
}

/** The marks of the same kind that pass time and filter, before and after one of them as they are shown. */
export function neighboursOf(
  feature: DispatchFeature,
  dispatch: Dispatch,
  selection: Pick<Selection, 'time' | 'filter'>,
): Neighbours {
  const { flows, events, places } = selectFeatures(dispatch, selection);
  const marks: readonly DispatchFeature[] = isFlow(feature) ? flows : isEvent(feature) ? events : places;
  const at = marks.indexOf(feature);
  if (at >= 0) {
    return {
      previous: marks[at - 1]?.id ?? null,
      next: marks[at + 1]?.id ?? null,
      position: at + 1,
      count: marks.length,
    };
  }
  const order = new Map(indexDispatch(dispatch).features.map(({ id }, index) => [id, index]));
  const own = order.get(feature.id) ?? 0;
  const before = marks.filter(({ id }) => (order.get(id) ?? 0) < own);
  return {
    previous: before.at(-1)?.id ?? null,
    next: marks[before.length]?.id ?? null,
    position: null,
    count: marks.length,
  };
}
