import { expect, test } from 'vitest';
import { summaryFor } from '../../src/lesson/summary-for.ts';
import { parseDispatch } from '../../src/model/parse.ts';

const summary = { en: 'plain', fr: 'simple' };

function read(members: Readonly<Record<string, unknown>>) {
  const file = {
    type: 'FeatureCollection',
    dispatch: '1',
    id: 'x',
    lang: 'en',
    title: { en: 'X' },
    actors: {},
    goods: {},
    sources: {},
    features: [],
    ...members,
  };
  const { dispatch, issues } = parseDispatch(file);
  if (!dispatch) throw new Error('no dispatch');
  return { dispatch, issues };
}

test('a level has its own summary, in each language it is written in', () => {
  const { dispatch, issues } = read({ summary, summaries: { easy: { en: 'easier' } } });
  expect(issues).toEqual([]);
  expect(summaryFor(dispatch, 'easy')).toEqual({ en: 'easier', fr: 'simple' });
  expect(summaryFor(dispatch, 'standard')).toEqual(summary);
  expect(summaryFor(dispatch, 'advanced')).toEqual(summary);
});

test('where a file has none there is none; one for a level alone is that level’s', () => {
  expect(summaryFor(read({}).dispatch, 'easy')).toBeUndefined();
  const { dispatch } = read({ summaries: { advanced: { en: 'more' } } });
  expect(summaryFor(dispatch, 'advanced')).toEqual({ en: 'more' });
  expect(summaryFor(dispatch, 'standard')).toBeUndefined();
});

test('summaries of the wrong shape are left out and named, the rest is read', () => {
  const { dispatch, issues } = read({ summary, summaries: { easy: { en: 5 } } });
  expect(summaryFor(dispatch, 'easy')).toEqual(summary);
  expect(issues.map(({ path, severity }) => [path, severity])).toEqual([['summaries/easy/en', 'error']]);
});

test('a file that is saved again keeps them', () => {
  const { dispatch } = read({ summary, summaries: { easy: { en: 'easier' }, expert: { en: 'kept too' } } });
  const again = parseDispatch(JSON.parse(JSON.stringify(dispatch)));
  expect(again.dispatch).toEqual(dispatch);
  expect(again.dispatch).toMatchObject({ summaries: { expert: { en: 'kept too' } } });
});
