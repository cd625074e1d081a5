import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/scene/layout/spread.ts';

describe('spread', () => {
  test('leaves alone what is far enough apart', () => {
    expect(spread([0, 10, 30], [5, 5])).toEqual([0, 10, 30]);
  });

  test('moves two that are too near by the same amount, and by their weights', () => {
    expect(spread([0, 0], [10])).toEqual([-5, 5]);
    expect(spread([0, 0], [10], [3, 1])).toEqual([-2.5, 7.5]);
  });

  test('keeps the given order even where the wishes are the other way round', () => {
    const [first = 0, second = 0] = spread([10, 0], [4]);
    expect(second - first).toBeCloseTo(4);
    expect((first + second) / 2).toBeCloseTo(5);
  });

  test('keeps every gap, and no other placing that does is nearer to the wishes', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    const things = fc.array(
      fc.record({ wish: number, gap: fc.double({ min: 0, max: 20, noNaN: true }), nudge: number }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(things, (list) => {
        const wishes = list.map(({ wish }) => wish);
        const gaps = list.slice(1).map(({ gap }) => gap);
        const placed = spread(wishes, gaps);
        for (const [index, gap] of gaps.entries()) {
          expect((placed[index + 1] ?? 0) - (placed[index] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6);
        }
        // Any placing that keeps the gaps will do as a rival: one pushed apart from left to right.
        let edge = Number.NEGATIVE_INFINITY;
        const rival = list.map(({ wish, nudge }, index) => {
          edge = Math.max(edge + (index > 0 ? (gaps[index - 1] ?? 0) : 0), wish + nudge / 10);
          return edge;
        });
        const miss = (x: readonly number[]) =>
          x.reduce((sum, value, index) => sum + (value - (wishes[index] ?? 0)) ** 2, 0);
        expect(miss(placed)).toBeLessThanOrEqual(miss(rival) + 1e-6);
      }),
    );
  });
});
