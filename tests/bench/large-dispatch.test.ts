import { expect, test } from 'vitest';
import { largeDispatch } from '../../bench/load/large-dispatch.ts';
import { readDispatch } from '../../src/model/read.ts';

test('the large dispatch is sound, as large as was asked, and the same each time', () => {
  const text = largeDispatch(200_000);
  expect(text).toBe(largeDispatch(200_000));
  expect(text.length).toBeGreaterThanOrEqual(200_000);
  expect(text.length).toBeLessThan(202_000);
  const { dispatch, issues } = readDispatch(text);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const kinds = new Set(dispatch?.features.map(({ properties }) => properties.kind));
  expect([...kinds].sort()).toEqual(['event', 'flow', 'place']);
});
