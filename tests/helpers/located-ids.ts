import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { isLocated } from '../../src/model/located.ts';
import type { Dispatch } from '../../src/model/types.ts';

/** Ids of all located features, as marks are shown: by date, then by id. */
export function locatedIds(dispatch: Dispatch): readonly string[] {
  return indexDispatch(dispatch)
    .features.filter((feature) => isLocated(dispatch, feature))
    .map(({ id }) => id);
}
