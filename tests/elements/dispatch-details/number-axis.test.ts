import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor, percentOn } from '../../../src/elements/dispatch-details/number-axis.ts';

test.each([
  [
    [28_000, 16_000],
    [0, 10_000, 20_000, 30_000],
  ],
  [[4], [0, 1, 2, 3, 4]],
  [[600], [0, 200, 400, 600]],
  [[0], [0, 0.25, 0.5, 0.75, 1]],
  [[], [0, 0.25, 0.5, 0.75, 1]],
])('the axis for %j ends on a round number', (numbers, ticks) => {
  expect(axisFor(numbers).ticks).toEqual(ticks);
});

test('every number finds room, in no more than four even steps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
      (numbers) => {
        const { end, ticks } = axisFor(numbers);
        expect(Number.isFinite(end)).toBe(true);
        expect(Math.min(Math.max(...numbers), 1e300)).toBeLessThanOrEqual(end * (1 + 1e-9));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks[0]).toBe(0);
        expect((ticks.at(-1) ?? 0) / end).toBeCloseTo(1);
      },
    ),
  );
});

test('a number stands where it belongs, and what lies beyond the axis at its end', () => {
  const axis = axisFor([30]);
  expect([-5, 0, 15, 30, 99].map((number) => percentOn(axis, number))).toEqual([0, 0, 50, 100, 100]);
});
