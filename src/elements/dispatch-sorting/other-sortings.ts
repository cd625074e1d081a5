import { indexDispatch } from '../../model/dispatch-index.ts';
import { countedGroup, sortedByBoth } from '../../model/sortings.ts';
import type { Dispatch, Filter, Sorting } from '../../model/types.ts';
import { type GroupClaim, heardClaim } from './sorted-rows.ts';

/** What another speaker makes of the same flows. */
export interface OtherSorting {
  readonly sorting: Sorting;
  readonly claim: GroupClaim | null;
  /** Feature ids of the places that receive what both speakers count, by id. */
  readonly both: readonly string[];
}

/** The other sortings of a dispatch, each beside one. */
export function otherSortings(dispatch: Dispatch, one: Sorting, filter: Filter): readonly OtherSorting[] {
  const others = (dispatch.sortings ?? []).filter((sorting) => sorting !== one);
  return others.map((sorting) => {
    const counted = countedGroup(sorting);
    return {
      sorting,
      claim: counted ? heardClaim(counted, dispatch, filter) : null,
      both: countedByBoth(dispatch, one, sorting),
    };
  });
}

function countedByBoth(dispatch: Dispatch, one: Sorting, other: Sorting): readonly string[] {
  const index = indexDispatch(dispatch);
  const counted = [countedGroup(one), countedGroup(other)] as const;
  const flows = [...sortedByBoth(dispatch, one, other)]
    .filter(([, groups]) => groups[0] === counted[0] && groups[1] === counted[1])
    .map(([id]) => id);
  const receiving = new Set(
    [...index.flows.values()].flatMap(({ id, properties }) => (flows.includes(id) ? [properties.to] : [])),
  );
  return index.features.map(({ id }) => id).filter((id) => receiving.has(id));
}
