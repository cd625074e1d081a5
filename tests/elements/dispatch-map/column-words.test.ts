import { describe, expect, test } from 'vitest';
import { COLUMN_GROUPS, columnFilter } from '../../../src/elements/dispatch-map/column-filter.ts';
import {
  columnSentence,
  largestColumns,
  nearestColumns,
} from '../../../src/elements/dispatch-map/column-words.ts';
import { messagesFor } from '../../../src/language/catalogue.ts';
import { themeFor } from '../../../src/scene/theme.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const columns = {
  places: { lng: [0, 1, 2], lat: [0, 1, 2] },
  from: [0, 1, 2, 0],
  to: [1, 2, 0, 2],
  amount: [1200, Number.NaN, 5, 7000.5],
};
const named = { columns, names: ['Berlin', 'Hamburg', 'Wien'] };

describe('a flow of columns in words', () => {
  test('has both names and the number as the language writes it', () => {
    expect(columnSentence(named, 0, 'en', messagesFor('en'))).toBe('Berlin → Hamburg: 1,200');
    expect(columnSentence(named, 3, 'de', messagesFor('de'))).toBe('Berlin → Wien: 7.000,5');
  });

  test('says where there is no number, and where a place has no name', () => {
    expect(columnSentence(named, 1, 'en', messagesFor('en'))).toBe('Hamburg → Wien: no number');
    expect(columnSentence(named, 1, 'de', messagesFor('de'))).toBe('Hamburg → Wien: ohne Zahl');
    expect(columnSentence({ columns, names: ['Berlin'] }, 0, 'en', messagesFor('en'))).toBe(
      'Berlin → ?: 1,200',
    );
  });

  test('keeps names apart that run from right to left, or the arrow would point the wrong way', () => {
    const sentence = columnSentence({ columns, names: ['חיפה', 'عكا'] }, 0, 'en', messagesFor('en'));
    expect(sentence).toBe('\u2068חיפה\u2069 → \u2068عكا\u2069: 1,200');
  });
});

describe('the first of many', () => {
  test('are the nearest, of equally near ones the largest', () => {
    const picks = [1, 2, 0, 3].map((index) => ({ index, distance: index === 3 ? 2 : 0 }));
    expect(nearestColumns(picks, columns, 12)).toEqual([0, 2, 1, 3]);
    expect(nearestColumns(picks, columns, 1)).toEqual([0]);
    expect(nearestColumns([], columns, 12)).toEqual([]);
  });

  test('or the largest of all that have a number', () => {
    expect(largestColumns(columns, 12)).toEqual([3, 0, 2]);
    expect(largestColumns(columns, 2)).toEqual([3, 0]);
    expect(largestColumns({ ...columns, amount: [] }, 2)).toEqual([]);
  });
});

describe('the reader’s choices', () => {
  const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
  const [arms] = Object.entries(dispatch.goods).flatMap(([id, { category }]) =>
    category === 'arms' ? [id] : [],
  );

  test('let everything through where there are none', () => {
    expect(columnFilter({ time: null, filter: {}, dispatch })).toEqual({});
    expect(
      columnFilter({ time: null, filter: { goods: [], status: [], by: ['x'] }, dispatch: null }),
    ).toEqual({});
  });

  test('become a span in milliseconds, both days included', () => {
    const time = { start: '1970-01-01', end: '1970-01-02' };
    expect(columnFilter({ time, filter: {}, dispatch })).toEqual({
      time: { start: 0, end: 2 * 86_400_000 - 1 },
    });
  });

  test('become groups, by goods or category, and statuses', () => {
    const goods = [arms ?? '', 'energy', 'other', 'no such goods'];
    expect(columnFilter({ time: null, filter: { goods, status: ['denied'] }, dispatch })).toEqual({
      groups: [1, 3, 6],
      statuses: ['denied'],
    });
  });

  test('know the groups as the palette has them', () => {
    expect(COLUMN_GROUPS).toEqual(Object.keys(themeFor('light', 'desk').palette.goods));
  });
});
