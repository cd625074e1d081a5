import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/model/in-order.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { dispatchOf, place, sample } from './sample.ts';

/** Ids as they are shown of flows that begin then, with a place. */
function shown(starts: Readonly<Record<string, string | undefined>>): readonly string[] {
  const [flow] = dispatchOf(parseDispatch(sample([{}]))).features.slice(2);
  const flows = Object.entries(starts).map(([id, start]) => ({
    ...flow,
    id,
    properties: { ...flow?.properties, start },
  }));
  const features = [place('b', [20, 55]), place('a', [10, 50]), ...flows];
  return inOrder(dispatchOf(parseDispatch(sample([], { features }))).features).map(({ id }) => id);
}

describe('inOrder', () => {
  test('the earliest first, the rougher of two dates before the finer, whatever has no date last', () => {
    expect(shown({ f: undefined, day: '2024-10-08', year: '2024', later: '2025', month: '2024-10' })).toEqual(
      [...['year', 'month', 'day', 'later'], ...['a', 'b', 'f']],
    );
  });

  test('of one date by id, by code units and not by a language', () => {
    expect(shown({ z: '2024', Z: '2024', f2: '2024', f10: '2024' })).toEqual([
      ...['Z', 'f10', 'f2', 'z'],
      ...['a', 'b'],
    ]);
  });

  test('leaves the list that it is given as it is', () => {
    const { features } = dispatchOf(parseDispatch(sample([{}])));
    const ids = features.map(({ id }) => id);
    inOrder(features);
    expect(features.map(({ id }) => id)).toEqual(ids);
  });
});
