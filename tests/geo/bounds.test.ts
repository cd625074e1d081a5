import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOfLines, centreOf, padBounds, widthOf } from '../../src/geo/bounds.ts';
import { geodesicPath } from '../../src/geo/geodesic-path.ts';
import { ANCHORAGE, MOSCOW, PYONGYANG } from '../helpers/positions.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -90, max: 90, noNaN: true });

function holds([west, south, east, north]: Bounds, [x = 0, y = 0]: readonly number[]): boolean {
  const inside = west <= east ? x >= west - 1e-9 && x <= east + 1e-9 : x >= west - 1e-9 || x <= east + 1e-9;
  // ±180 are the same meridian.
  return (inside || Math.abs(x) === 180) && y >= south && y <= north;
}

describe('the box around lines', () => {
  test('goes the short way across 180°', () => {
    expect(boundsOfLines([[PYONGYANG], [ANCHORAGE]])).toEqual([
      PYONGYANG[0],
      PYONGYANG[1],
      ANCHORAGE[0],
      ANCHORAGE[1],
    ]);
    expect(boundsOfLines([[[10, 1]], [[-20, 2]]])).toEqual([-20, 1, 10, 2]);
  });

  test('a line counts with all it crosses, not only its vertices', () => {
    expect(
      boundsOfLines([
        [
          [0, 0],
          [170, 0],
          [-100, 0],
        ],
      ]),
    ).toEqual([0, 0, -100, 0]);
    const [west, , east] = boundsOfLines([geodesicPath(PYONGYANG, ANCHORAGE)]) ?? [];
    expect([west, east]).toEqual([PYONGYANG[0], expect.closeTo(-149.9, 9)]);
  });

  test('of a point is the point, also on 180°', () => {
    expect(boundsOfLines([[MOSCOW]])).toEqual([MOSCOW[0], MOSCOW[1], MOSCOW[0], MOSCOW[1]]);
    expect(widthOf(boundsOfLines([[[180, 1]], [[-180, 2]]]) ?? [0, 0, 99, 0])).toBe(0);
  });

  test('of nothing is nothing; of lines all round is the world', () => {
    expect(boundsOfLines([])).toBeUndefined();
    expect(boundsOfLines([[]])).toBeUndefined();
    expect(
      boundsOfLines([
        [
          [0, 0],
          [170, 0],
          [340, 0],
          [361, 5],
        ],
      ]),
    ).toEqual([-180, 0, 180, 5]);
    expect(
      boundsOfLines([
        [
          [-10, 0],
          [120, 0],
        ],
        [
          [110, 0],
          [240, 0],
        ],
        [
          [230, 0],
          [355, 0],
        ],
      ]),
    ).toEqual([-180, 0, 180, 0]);
  });

  test('holds every vertex and leaves out the widest gap', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(longitude, latitude), { minLength: 1, maxLength: 12 }), (points) => {
        const box = boundsOfLines(points.map((point) => [point]));
        if (box === undefined) throw new Error('no box');
        for (const point of points) expect(holds(box, point)).toBe(true);
        const sorted = points.map(([x]) => x).sort((a, b) => a - b);
        const gaps = sorted.map((x, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + 360) - x);
        expect(widthOf(box)).toBeCloseTo(360 - Math.max(...gaps), 6);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('boxes', () => {
  test('get air, across 180° too, and never more than the world', () => {
    expect(padBounds([170, 0, 178, 20], 0.25)).toEqual([168, -5, 180, 25]);
    expect(padBounds([170, 0, 180, 20], 0.5)).toEqual([165, -10, -175, 30]);
    expect(padBounds([10, 20, 10, 20], 0.1, 2)).toEqual([8, 18, 12, 22]);
    expect(padBounds([-170, -80, 170, 80], 0.5)).toEqual([-180, -90, 180, 90]);
  });

  test('have a middle', () => {
    expect(centreOf([170, 0, -170, 10])).toEqual([180, 5]);
    expect(centreOf([26, 33, -129, 72])).toEqual([128.5, 52.5]);
  });
});
