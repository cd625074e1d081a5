import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorLatitude, mercatorY } from '../../src/geo/mercator.ts';
import { sphereGrid } from '../../src/geo/sphere-grid.ts';
import { arcBetween, toPosition, toVector } from '../../src/geo/unit-vector.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test('a grid finds the oldest thing within reach, as a look at all of them would', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 1, maxLength: 60 }),
      position,
      fc.constantFrom(2, 10, 40),
      (all, at, reach) => {
        const vectors = all.map(toVector);
        const here = toVector(at);
        const isNear = (index: number) => arcBetween(vectors[index] ?? here, here) <= reach;
        const grid = sphereGrid<number>(reach);
        for (const [index, vector] of vectors.entries()) grid.add(vector, index);
        const expected = vectors.findIndex((_, index) => isNear(index));
        expect(grid.oldestNear(here, isNear)?.item ?? -1).toBe(expected);
        expect(grid.oldestNear(here, isNear)?.age ?? -1).toBe(expected);
      },
    ),
    { seed: 13, numRuns: 300 },
  );
});

test('vectors and positions are each other’s inverse', () => {
  fc.assert(
    fc.property(position, (at) => {
      const back = toPosition(toVector(at));
      expect(arcBetween(toVector(back), toVector(at))).toBeLessThan(1e-9);
      expect(back[1]).toBeCloseTo(at[1], 9);
    }),
    { seed: 14, numRuns: 200 },
  );
});

test('arcs are exact for the tiniest and for half the world', () => {
  expect(arcBetween(toVector([10, 20]), toVector([10, 20]))).toBe(0);
  expect(arcBetween(toVector([10, 0]), toVector([10.0000001, 0]))).toBeCloseTo(1e-7, 13);
  expect(arcBetween(toVector([10, 20]), toVector([-170, -20]))).toBeCloseTo(180, 6);
});

test('Mercator and back; its top is where the square map ends', () => {
  for (const latitude of [-85, -72, -1, 0, 39.02, 72, 85]) {
    expect(mercatorLatitude(mercatorY(latitude))).toBeCloseTo(latitude, 9);
  }
  expect(mercatorY(85.0511287798066)).toBeCloseTo(180, 6);
});
