import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtAntimeridian, shiftNear, unwrap } from '../../src/geo/antimeridian.ts';
import { geodesicPath } from '../../src/geo/geodesic-path.ts';

describe('cutting a line', () => {
  test('as in RFC 7946, section 3.1.9', () => {
    expect(
      cutAtAntimeridian([
        [170, 45],
        [-170, 45],
      ]),
    ).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 45],
          [180, 45],
        ],
        [
          [-180, 45],
          [-170, 45],
        ],
      ],
    });
  });

  test('interpolates the latitude', () => {
    expect(
      cutAtAntimeridian([
        [170, 10],
        [200, 40],
      ]).coordinates,
    ).toEqual([
      [
        [170, 10],
        [180, 20],
      ],
      [
        [-180, 20],
        [-160, 40],
      ],
    ]);
  });

  test('westward, and back again', () => {
    expect(
      cutAtAntimeridian([
        [-170, 0],
        [170, 0],
        [-170, 0],
      ]).coordinates,
    ).toEqual([
      [
        [-170, 0],
        [-180, 0],
      ],
      [
        [180, 0],
        [170, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-170, 0],
      ],
    ]);
  });

  test('at a vertex that lies on 180° adds no other', () => {
    expect(
      cutAtAntimeridian([
        [170, 0],
        [180, 5],
        [190, 10],
      ]).coordinates,
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ]);
  });

  test('leaves a line alone that does not cross, wherever its turn of the world', () => {
    expect(
      cutAtAntimeridian([
        [10, 0],
        [20, 5],
      ]).coordinates,
    ).toEqual([
      [
        [10, 0],
        [20, 5],
      ],
    ]);
    expect(
      cutAtAntimeridian([
        [370, 0],
        [380, 5],
      ]).coordinates,
    ).toEqual([
      [
        [10, 0],
        [20, 5],
      ],
    ]);
    expect(
      cutAtAntimeridian([
        [170, 0],
        [180, 5],
      ]).coordinates,
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
    ]);
    expect(cutAtAntimeridian([]).coordinates).toEqual([]);
  });

  test('leaves no piece across and loses no vertex', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, (from, to) => {
        const path = geodesicPath(from, to);
        const parts = cutAtAntimeridian(path).coordinates;
        expect(parts.flat().length).toBeGreaterThanOrEqual(path.length);
        for (const part of parts) {
          const longitudes = part.map(([longitude = 0]) => longitude);
          expect(Math.min(...longitudes)).toBeGreaterThanOrEqual(-180 - 1e-9);
          expect(Math.max(...longitudes)).toBeLessThanOrEqual(180 + 1e-9);
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('unwrapping', () => {
  test('a line runs on, keeping heights and its first longitude', () => {
    expect(
      unwrap([
        [170, 1, 5],
        [-170, 2, 6],
        [-160, 3],
      ]),
    ).toEqual([
      [170, 1, 5],
      [190, 2, 6],
      [200, 3],
    ]);
    expect(
      unwrap([
        [-170, 0],
        [170, 0],
      ]),
    ).toEqual([
      [-170, 0],
      [-190, 0],
    ]);
  });

  test('a line is moved next to a longitude as a whole', () => {
    expect(
      shiftNear(
        [
          [-170, 0],
          [-150, 1],
        ],
        120,
      ),
    ).toEqual([
      [190, 0],
      [210, 1],
    ]);
    expect(
      shiftNear(
        [
          [10, 0],
          [20, 1],
        ],
        0,
      ),
    ).toEqual([
      [10, 0],
      [20, 1],
    ]);
  });
});
