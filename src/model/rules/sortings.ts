import { indexDispatch, isClaimed, isEvent } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import type { Dispatch, Issue, Sorting, SortingGroup } from '../types.ts';
import { nearest } from './nearest.ts';
import { claimAddress } from './tasks.ts';

/** The sortings without an error, and what is wrong with the others. */
export interface CheckedSortings {
  /** Missing where the file has none. */
  readonly sortings?: readonly Sorting[];
  readonly issues: readonly Issue[];
}

/**
 * A sorting has a speaker of the file, sorts places and flows of it, each into one group, and shows where the speaker
 * says so; one that does not is left out and named: half a sorting would tell another story than the speaker does.
 */
export function checkSortings(dispatch: Dispatch): CheckedSortings {
  if (dispatch.sortings === undefined) return { issues: [] };
  const checked = dispatch.sortings.map((sorting) => ({
    sorting,
    issues: [
      ...speakerOf(sorting, dispatch),
      ...groupsOf(sorting),
      ...membersOf(sorting, dispatch),
      ...claimsOf(sorting, dispatch),
    ],
  }));
  return {
    sortings: checked.flatMap(({ sorting, issues }) => (issues.length > 0 ? [] : [sorting])),
    issues: checked.flatMap(({ issues }) => issues),
  };
}

function speakerOf({ id, by }: Sorting, { actors }: Dispatch): readonly Issue[] {
  if (Object.hasOwn(actors, by)) return [];
  return [
    issue('unknown-actor', 'error', ['sortings', id, 'by'], by, nearest(by, Object.keys(actors)).join(', ')),
  ];
}

function groupsOf({ id, groups }: Sorting): readonly Issue[] {
  const ids = groups.map((group) => group.id);
  const twice = ids.filter((group, position) => ids.indexOf(group) !== position);
  return twice.map((group) => issue('unique-id', 'error', ['sortings', id, 'groups', group], group, ''));
}

function membersOf(sorting: Sorting, dispatch: Dispatch): readonly Issue[] {
  const { feature } = indexDispatch(dispatch);
  const taken = new Set<string>();
  return sorting.groups.flatMap((group) =>
    group.members.flatMap((id, position) => {
      const path = ['sortings', sorting.id, 'groups', group.id, 'members', position];
      const member = feature(id);
      if (member === undefined || isEvent(member)) return [issue('sorting-member', 'error', path, id, '')];
      if (taken.has(id)) return [issue('sorting-twice', 'error', path, id, '')];
      taken.add(id);
      return [];
    }),
  );
}

function claimsOf(sorting: Sorting, dispatch: Dispatch): readonly Issue[] {
  return sorting.groups.flatMap((group) => claimOf(sorting, group, dispatch));
}

/** The claim is one of the file, and its speaker is the one who sorts, or part of it. */
function claimOf({ id, by }: Sorting, group: SortingGroup, dispatch: Dispatch): readonly Issue[] {
  if (group.claim === undefined) return [];
  const path = ['sortings', id, 'groups', group.id, 'claim'];
  const { feature, chain } = indexDispatch(dispatch);
  const address = claimAddress(group.claim);
  const told = address === null ? undefined : feature(address.feature);
  const claim = told && isClaimed(told) && address ? told.properties.claims[address.index] : undefined;
  if (claim === undefined) return [issue('sorting-claim', 'error', path, group.claim, '')];
  return chain(claim.by).includes(by) ? [] : [issue('sorting-speaker', 'error', path, claim.by, by)];
}
