import { describe, expect, test } from 'vitest';
import { otherSortings } from '../../../src/elements/dispatch-sorting/other-sortings.ts';
import { type SortedRows, sortedRows } from '../../../src/elements/dispatch-sorting/sorted-rows.ts';
import { parseDispatch } from '../../../src/model/parse.ts';
import { selectFeatures } from '../../../src/model/select.ts';
import { tellBy } from '../../../src/model/tell-by.ts';
import type { Filter, Sorting, TimeWindow } from '../../../src/model/types.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';
import { found } from '../../helpers/reading-fixture.ts';
import { sortedFixture } from '../../helpers/sorted-fixture.ts';

const { dispatch, issues } = parseDispatch(sortedFixture());
const file = found(dispatch ?? undefined);
const [bySide, byKind] = file.sortings ?? [];
const ALL: { readonly time: TimeWindow | null; readonly filter: Filter } = { time: null, filter: {} };
const rowsOf = (sorting: Sorting | undefined, { time, filter } = ALL) =>
  sortedRows(found(sorting), { file, told: file, time, filter });
const idsIn = ({ groups, rest }: SortedRows) =>
  [...groups.flatMap(({ rows }) => rows), ...rest].flatMap(({ bars }) => bars.map(({ flow }) => flow.id));

describe('the rows of a sorting', () => {
  test('of a sound file, by group and place, the longest bar first, in the unit of the earliest flow', () => {
    expect(issues.filter(({ path }) => path.startsWith('sortings'))).toEqual([]);
    const { groups, rest, unit, longest } = rowsOf(bySide);
    const places = groups.map(({ rows }) => rows.map(({ place }) => place));
    expect(places).toEqual([['capital-east', 'southfield', 'east'], []]);
    expect(rest.map(({ place }) => place)).toEqual(['capital-north']);
    expect(groups.map(({ isCounted }) => isCounted)).toEqual([true, false]);
    expect([unit, longest]).toEqual(['containers', 28_000]);
  });

  test('a bar is what the map draws, in one unit; what is measured otherwise has none', () => {
    const [inland] = rowsOf(bySide).groups;
    const bars = found(inland).rows.flatMap(({ bars: inRow }) =>
      inRow.map(({ flow, low, high }) => [flow.id, low, high]),
    );
    expect(bars).toEqual([
      ['flow-munitions', 16_000, 28_000],
      ['flow-troops', 0, 0],
      // Of what is only announced nothing came.
      ['flow-workers', 0, 0],
    ]);
  });

  test('a share is there with its claim, and gone where the reader hears others', () => {
    const claims = (filter: Filter) =>
      rowsOf(bySide, { time: null, filter }).groups.map(({ claim }) => claim?.address ?? null);
    expect(claims({})).toEqual(['flow-troops/4', null]);
    expect(claims({ by: ['institute'] })).toEqual(['flow-troops/4', null]);
    expect(claims({ by: ['palace'] })).toEqual([null, null]);
    expect(claims({ toldBy: 'north' })).toEqual([null, null]);
  });

  test('the other speaker’s share and what both count', () => {
    const [other, ...more] = otherSortings(file, found(bySide), {});
    expect(more).toEqual([]);
    expect(other?.sorting).toBe(byKind);
    expect(other?.claim?.address).toBe('flow-munitions/3');
    expect(other?.both).toEqual(['capital-east', 'southfield']);
  });
});

describe('whichever sorting of the second story is shown', () => {
  const grain = readDispatch('geodata/dispatches/grain-2022.geojson');
  const sortings = grain.sortings ?? [];

  test.each(sortings.map(({ id }) => id))('%s: every flow of the picture stands in it once', (id) => {
    const sorting = found(sortings.find((one) => one.id === id));
    const tellers = [undefined, 'russia', 'un'];
    for (const toldBy of tellers) {
      const filter = toldBy === undefined ? {} : { toldBy };
      const told = toldBy === undefined ? grain : tellBy(grain, toldBy);
      const rows = sortedRows(sorting, { file: grain, told, time: null, filter });
      const flows = selectFeatures(told, { time: null, filter }).flows.map((flow) => flow.id);
      expect(idsIn(rows).toSorted()).toEqual(flows.toSorted());
    }
  });
});
