import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BatchBudget } from '../../../src/map/flow-layer/batch-budget.ts';

/** Draws batches on a machine with a speed in vertices per ms. */
function run(budget: BatchBudget, speed: number, batches: number): void {
  for (let batch = 0; batch < batches; batch += 1) {
    const vertices = budget.vertices();
    budget.learn(vertices, vertices / speed);
  }
}

test('it finds a batch that is out in time, on slow and on fast machines', () => {
  fc.assert(
    fc.property(fc.double({ min: 300, max: 100_000, noNaN: true }), (speed) => {
      const budget = new BatchBudget(24);
      run(budget, speed, 60);
      const ms = budget.vertices() / speed;
      expect(ms).toBeLessThan(24 * 1.6);
      expect(ms).toBeGreaterThan(24 * 0.4);
    }),
  );
});

test('it shrinks at once and grows gently', () => {
  const budget = new BatchBudget(20);
  const before = budget.vertices();
  budget.learn(before, 60);
  const shrunk = budget.vertices();
  expect(shrunk).toBeLessThan(before / 2);
  budget.learn(shrunk, 1);
  expect(budget.vertices()).toBeLessThan(shrunk * 2);
  expect(budget.vertices()).toBeGreaterThan(shrunk);
});

test('one very slow batch does not end everything, and small ones say nothing', () => {
  const budget = new BatchBudget(20);
  const before = budget.vertices();
  budget.learn(before, 60_000);
  expect(budget.vertices()).toBeGreaterThan(before / 4);
  const now = budget.vertices();
  budget.learn(10, 1);
  budget.learn(0, 500);
  expect(budget.vertices()).toBe(now);
});

test('a share of the time has a share of the vertices', () => {
  const budget = new BatchBudget(20);
  run(budget, 10_000, 40);
  expect(budget.vertices(5)).toBeCloseTo(budget.vertices() / 4, -1);
});
