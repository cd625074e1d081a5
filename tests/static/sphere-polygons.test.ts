import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { polygonsOf, windForSphere } from '../../src/static/sphere-polygons.ts';

const square = (size: number): Position[] => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
  [0, 0],
];

describe('windForSphere', () => {
  test('makes a small area small, whichever way its ring was wound', () => {
    for (const ring of [square(10), square(10).toReversed()]) {
      expect(geoArea(windForSphere({ type: 'Polygon', coordinates: [ring] }))).toBeCloseTo(0.0304, 3);
    }
  });

  test('takes a hole out of it, whichever way that was wound', () => {
    const hole = square(5).map(([x = 0, y = 0]) => [x + 2, y + 2]);
    for (const inner of [hole, hole.toReversed()]) {
      const area = geoArea(windForSphere({ type: 'Polygon', coordinates: [square(10), inner] }));
      expect(area).toBeLessThan(0.024);
      expect(area).toBeGreaterThan(0.022);
    }
  });
});

test('polygonsOf gives each part its own circle', () => {
  const far = square(2).map(([x = 0, y = 0]) => [x + 100, y + 50]);
  const parts = polygonsOf({ type: 'MultiPolygon', coordinates: [[square(2)], [far]] });
  expect(parts.map(({ extent }) => extent.center)).toEqual([
    [1, 1],
    [101, 51],
  ]);
  const corner = Math.SQRT2 * (Math.PI / 180);
  expect(parts[0]?.extent.radius).toBeGreaterThan(corner * 0.999);
  expect(parts[0]?.extent.radius).toBeLessThan(corner * 1.2);
});
