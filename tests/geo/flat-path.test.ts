import { describe, expect, test } from 'vitest';
import { flatPath } from '../../src/geo/flat-path.ts';
import { geodesicPath } from '../../src/geo/geodesic-path.ts';
import { mercatorY } from '../../src/geo/mercator.ts';
import { ANCHORAGE, MOSCOW, PYONGYANG } from '../helpers/positions.ts';

const latitudes = (path: readonly (readonly number[])[]) => path.map(([, latitude = 0]) => latitude);

describe('the way on the flat map', () => {
  test('stays the great circle where that keeps below 72°', () => {
    expect(flatPath(geodesicPath(PYONGYANG, MOSCOW))).toBeUndefined();
    expect(flatPath(geodesicPath([0, 71], [1, 71]))).toBeUndefined();
  });

  test('is bent over the pole, from end to end, its top at 72°', () => {
    const geodesic = geodesicPath(MOSCOW, ANCHORAGE);
    const path = flatPath(geodesic) ?? [];
    expect(path[0]).toEqual(geodesic[0]);
    expect(path.at(-1)).toEqual(geodesic.at(-1));
    expect(Math.max(...latitudes(path))).toBeLessThanOrEqual(72);
    expect(Math.max(...latitudes(path))).toBeGreaterThan(71.9);
  });

  test('is a parabola in Mercator: equal steps have equal second differences on each side of the top', () => {
    const path = flatPath(geodesicPath([-60, 60], [60, 60])) ?? [];
    const heights = latitudes(path).map(mercatorY);
    const bends = heights
      .slice(2)
      .map((y, index) => y - 2 * (heights[index + 1] ?? 0) + (heights[index] ?? 0));
    for (const bend of bends) expect(bend).toBeCloseTo(bends[0] ?? 0, 9);
    expect(bends[0]).toBeLessThan(0);
  });

  test('mirrors in the south', () => {
    const north = flatPath(geodesicPath([10, 60], [150, 50])) ?? [];
    const south = flatPath(geodesicPath([10, -60], [150, -50])) ?? [];
    expect(latitudes(south)).toEqual(latitudes(north).map((latitude) => expect.closeTo(-latitude, 9)));
  });

  test('tops at an end that lies beyond 72° itself', () => {
    const path = flatPath(geodesicPath([15, 78], [-150, 61])) ?? [];
    expect(Math.max(...latitudes(path))).toBeCloseTo(78, 9);
    expect(path.flat().every(Number.isFinite)).toBe(true);
  });
});
