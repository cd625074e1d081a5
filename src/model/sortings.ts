import { indexDispatch } from './dispatch-index.ts';
import type { Dispatch, FlowFeature, Sorting, SortingGroup } from './types.ts';

/** The sorting of that id; `undefined` where the dispatch has none. */
export function sortingOf({ sortings = [] }: Dispatch, id: string): Sorting | undefined {
  return sortings.find((sorting) => sorting.id === id);
}

/**
 * The group in which a speaker puts a flow: the one that names it, else the one that names the place it goes to.
 * `undefined` where the speaker leaves it out: nobody is sorted by us.
 */
export function groupOfFlow(sorting: Sorting, flow: FlowFeature): SortingGroup | undefined {
  const groups = groupsByMember(sorting);
  return groups.get(flow.id) ?? groups.get(flow.properties.to);
}

/** The group that names a place. */
export function groupOfPlace(sorting: Sorting, placeId: string): SortingGroup | undefined {
  return groupsByMember(sorting).get(placeId);
}

/** The group that a speaker speaks of: the first with a claim, else the first. The others are what it leaves. */
export function countedGroup({ groups }: Sorting): SortingGroup | undefined {
  return groups.find(({ claim }) => claim !== undefined) ?? groups[0];
}

/** For each flow that two speakers sort, the group in which either puts it, by the id of the flow. */
export function sortedByBoth(
  dispatch: Dispatch,
  one: Sorting,
  other: Sorting,
): ReadonlyMap<string, readonly [SortingGroup, SortingGroup]> {
  const { flows } = indexDispatch(dispatch);
  return new Map(
    [...flows.values()].flatMap((flow) => {
      const [a, b] = [groupOfFlow(one, flow), groupOfFlow(other, flow)];
      return a === undefined || b === undefined ? [] : [[flow.id, [a, b]] as const];
    }),
  );
}

const known = new WeakMap<Sorting, ReadonlyMap<string, SortingGroup>>();

function groupsByMember(sorting: Sorting): ReadonlyMap<string, SortingGroup> {
  const kept = known.get(sorting);
  if (kept !== undefined) return kept;
  const groups = new Map(
    sorting.groups.flatMap((group) => group.members.map((member) => [member, group] as const)),
  );
  known.set(sorting, groups);
  return groups;
}
