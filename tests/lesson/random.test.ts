import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText, randomOf } from '../../src/lesson/random.ts';

const NUMBERS = Array.from({ length: 10 }, (_, index) => index);

test('the numbers of a seed are these, on every machine', () => {
  const random = randomOf('class 8b');
  expect(NUMBERS.map(() => random.below(100))).toMatchInlineSnapshot(`
    [
      23,
      1,
      8,
      24,
      88,
      88,
      56,
      23,
      3,
      24,
    ]
  `);
  expect(hashText('')).toMatchInlineSnapshot(`2872998923`);
  expect(randomOf('class 8b').shuffle(NUMBERS)).toMatchInlineSnapshot(`
    [
      6,
      3,
      7,
      9,
      4,
      5,
      1,
      8,
      0,
      2,
    ]
  `);
});

test('numbers are whole, below the count, and spread evenly', () => {
  const random = randomOf('even');
  const counts = NUMBERS.map(() => 0);
  for (let turn = 0; turn < 10_000; turn += 1) {
    const at = random.below(10);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  expect(counts.reduce((sum, count) => sum + count)).toBe(10_000);
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

test('a shuffle keeps everything and changes nothing that was given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      expect([...randomOf(seed).shuffle(list)].sort()).toEqual([...before].sort());
      expect(list).toEqual(before);
      expect(randomOf(seed).shuffle(list)).toEqual(randomOf(seed).shuffle(list));
    }),
  );
});

test('of nothing nothing is picked', () => {
  expect(randomOf('').pick([])).toBeUndefined();
  expect(randomOf('').draws([], 5)).toEqual([]);
});
