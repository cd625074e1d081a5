import { expect, test } from 'vitest';
import { markdownTable, replaceMarked } from '../../bench/shared/markdown.ts';
import { random } from '../../bench/shared/random.ts';
import { median, ratio, short } from '../../bench/shared/statistics.ts';

test('the median is the middle one, or between the two middle ones', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeUndefined();
});

test('a ratio is there only where both figures are', () => {
  expect(ratio(6, 3)).toBe(2);
  expect(ratio(undefined, 3)).toBeUndefined();
  expect(ratio(6, undefined)).toBeUndefined();
  expect(ratio(6, 0)).toBeUndefined();
});

test.each([
  [0.123, '0.12'],
  [9.999, '10'],
  [12.34, '12.3'],
  [123.4, '123'],
  [12_345.6, '12,346'],
  [0, '0'],
  [undefined, '–'],
])('%s is written %s', (value, text) => {
  expect(short(value)).toBe(text);
});

test('the same seed gives the same numbers, from 0 to below 1', () => {
  const take = (seed: number) => {
    const next = random(seed);
    return Array.from({ length: 1000 }, () => next());
  };
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
  expect(Math.min(...take(7))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...take(7))).toBeLessThan(1);
});

test('a table in Markdown', () => {
  expect(markdownTable(['a', 'b'], [['1', 'x|y']])).toBe('| a | b |\n|---|---|\n| 1 | x\\|y |');
});

test('what stands between markers is replaced, the rest stays', () => {
  const text = 'before\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nafter';
  expect(replaceMarked(text, 'bench:x', 'new')).toBe(
    'before\n<!-- bench:x -->\nnew\n<!-- /bench:x -->\nafter',
  );
  expect(() => replaceMarked(text, 'bench:y', 'new')).toThrow('no markers');
});
