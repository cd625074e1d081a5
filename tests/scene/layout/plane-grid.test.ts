import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../src/scene/layout/plane.ts';
import { PlaneGrid } from '../../../src/scene/layout/plane-grid.ts';

test('finds everything within reach, and nothing twice', () => {
  const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
  const point = fc.record({ x: coordinate, y: coordinate });
  fc.assert(
    fc.property(
      fc.array(point),
      point,
      fc.double({ min: 1, max: 200, noNaN: true }),
      (points, middle, reach) => {
        const grid = new PlaneGrid<(typeof points)[number]>(reach);
        for (const one of points) grid.add(one, one);
        const found = grid.near(middle);
        expect(found).toEqual(expect.arrayContaining(points.filter((one) => distance(one, middle) <= reach)));
        expect(found.length).toBe(new Set(found).size);
      },
    ),
  );
});
