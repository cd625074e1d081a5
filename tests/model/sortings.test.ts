import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFlow } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { partOfDispatch } from '../../src/model/part-of-dispatch.ts';
import { groupOfFlow, groupOfPlace, sortedByBoth, sortingOf } from '../../src/model/sortings.ts';
import type { Dispatch, Sorting } from '../../src/model/types.ts';
import { ROOT } from '../helpers/source-files.ts';

const FILE: {
  readonly features: readonly { readonly id: string }[];
  readonly actors: Record<string, unknown>;
} = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/minimal.geojson'), 'utf8'));
const SORTING = {
  id: 'by-income',
  by: 'ministry',
  names: { en: 'By income' },
  groups: [
    { id: 'rich', names: { en: 'Rich' }, members: ['there'], claim: 'flow/0' },
    { id: 'poor', names: { en: 'Poor' }, members: ['here'] },
  ],
};
const read = (sortings: unknown, more: object = {}) => {
  const { dispatch, issues } = parseDispatch({ ...FILE, ...more, sortings });
  if (dispatch === null) throw new Error('the fixture was refused');
  return {
    dispatch,
    sortings: dispatch.sortings,
    issues: issues.map(({ rule, path, severity }) => `${severity} ${rule} at ${path}`),
  };
};
const group = (members: readonly string[], more: object = {}) => ({
  ...SORTING,
  groups: [{ id: 'rich', names: { en: 'Rich' }, members, ...more }],
});

describe('sortings of a file', () => {
  test('that are sound are kept as they are', () => {
    const { sortings, issues } = read([SORTING]);
    expect(issues).toEqual([]);
    expect(sortings).toEqual([SORTING]);
  });

  test('a file without any has none, and no sorting but a list is read', () => {
    expect(parseDispatch(FILE).dispatch).not.toHaveProperty('sortings');
    expect(read({}).sortings).toBeUndefined();
  });

  test.each([
    ['no object', 'rich', 'error type at sortings/0'],
    ['no speaker', { ...SORTING, by: undefined }, 'error missing at sortings/by-income/by'],
    ['an unknown speaker', { ...SORTING, by: 'nobody' }, 'error unknown-actor at sortings/by-income/by'],
    ['no groups', { ...SORTING, groups: [] }, 'error empty at sortings/by-income/groups'],
    [
      'a group without members',
      group([], { members: undefined }),
      'error missing at sortings/by-income/groups/0/members',
    ],
    [
      'an unknown member',
      group(['nowhere']),
      'error sorting-member at sortings/by-income/groups/rich/members/0',
    ],
    [
      'a member twice',
      group(['here', 'here']),
      'error sorting-twice at sortings/by-income/groups/rich/members/1',
    ],
    [
      'a group twice',
      { ...SORTING, groups: [SORTING.groups[0], { ...SORTING.groups[1], id: 'rich' }] },
      'error unique-id at sortings/by-income/groups/rich',
    ],
    [
      'no such claim',
      group(['here'], { claim: 'flow/9' }),
      'error sorting-claim at sortings/by-income/groups/rich/claim',
    ],
  ])('with %s are left out, alone, and named', (_, wrong, said) => {
    const { sortings, issues } = read([wrong, { ...SORTING, id: 'other' }]);
    expect(issues).toContain(said);
    expect(sortings?.map(({ id }) => id)).toEqual(['other']);
  });

  test('are proved by the words of their own speaker alone', () => {
    const actors = { ...FILE.actors, stranger: { name: 'Stranger', kind: 'media' } };
    const { sortings, issues } = read([{ ...SORTING, by: 'stranger' }], { actors });
    expect(issues).toEqual(['error sorting-speaker at sortings/by-income/groups/rich/claim']);
    expect(sortings).toEqual([]);
  });
});

/** The group of each flow by its id. */
const groupsOfFlows = (dispatch: Dispatch, sorting: Sorting) =>
  Object.fromEntries(
    dispatch.features.filter(isFlow).map((flow) => [flow.id, groupOfFlow(sorting, flow)?.id]),
  );

describe('a flow', () => {
  test('follows the place it goes to', () => {
    const { dispatch } = read([SORTING]);
    const [sorting = SORTING] = dispatch.sortings ?? [];
    expect(groupsOfFlows(dispatch, sorting)).toEqual({ flow: 'rich', other: undefined });
    expect(groupOfPlace(sorting, 'there')?.id).toBe('rich');
    expect(groupOfPlace(sorting, 'here')?.id).toBe('poor');
  });

  test('goes where a group names it itself', () => {
    const own = { ...SORTING, groups: [SORTING.groups[0], { ...SORTING.groups[1], members: ['flow'] }] };
    const { dispatch } = read([own]);
    const sorting = sortingOf(dispatch, 'by-income');
    expect(sorting && groupsOfFlows(dispatch, sorting)).toEqual({ flow: 'poor', other: undefined });
  });

  test('of whose end the speaker says nothing stays unsorted', () => {
    const { dispatch } = read([group(['here'])]);
    const sorting = sortingOf(dispatch, 'by-income');
    expect(sorting && groupsOfFlows(dispatch, sorting)).toEqual({ flow: undefined, other: undefined });
  });

  test('has a group with each of two speakers', () => {
    const other = { ...group(['there']), id: 'other' };
    const { dispatch } = read([SORTING, other]);
    const [one, two] = dispatch.sortings ?? [];
    const both = one && two && sortedByBoth(dispatch, one, two);
    expect([...(both ?? [])].map(([id, groups]) => [id, groups.map((each) => each.id)])).toEqual([
      ['flow', ['rich', 'rich']],
    ]);
  });
});

test('a part of a dispatch sorts nothing', () => {
  const { dispatch } = read([SORTING]);
  expect(partOfDispatch(dispatch, new Set())).not.toHaveProperty('sortings');
});
