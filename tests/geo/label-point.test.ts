import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { describe, expect, test } from 'vitest';
import { labelPoint } from '../../src/geo/label-point.ts';
import { isPlace } from '../../src/model/dispatch-index.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

describe('the point for the name of an area', () => {
  test('lies in the middle of a square', () => {
    expect(
      labelPoint({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [0, 4],
            [0, 0],
          ],
        ],
      }),
    ).toEqual([2, 2]);
  });

  test('lies inside a horseshoe, not in its mouth', () => {
    const ring = [
      [0, 0],
      [9, 0],
      [9, 9],
      [8, 9],
      [8, 1],
      [1, 1],
      [1, 9],
      [0, 9],
      [0, 0],
    ];
    const point = labelPoint({ type: 'Polygon', coordinates: [ring] }) ?? [];
    expect(booleanPointInPolygon(point, { type: 'Polygon', coordinates: [ring] })).toBe(true);
  });

  test('keeps out of holes', () => {
    const area = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
        [
          [2, 2],
          [2, 8],
          [8, 8],
          [8, 2],
          [2, 2],
        ],
      ],
    };
    expect(booleanPointInPolygon(labelPoint(area) ?? [], area)).toBe(true);
  });

  test('takes the largest of several, wide degrees of the north counting less', () => {
    const south = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const north = [
      [0, 75],
      [14, 75],
      [14, 85],
      [0, 85],
      [0, 75],
    ];
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [[north], [south]] })).toEqual([5, 5]);
  });

  test('lies in −180 … 180 for a ring that jumps', () => {
    const ring = [
      [176, 0],
      [-176, 0],
      [-176, 2],
      [176, 2],
      [176, 0],
    ];
    const [longitude = 0] = labelPoint({ type: 'Polygon', coordinates: [ring] }) ?? [];
    expect(Math.abs(longitude)).toBe(180);
  });

  test('of nothing is nothing', () => {
    expect(labelPoint({ type: 'Polygon', coordinates: [] })).toBeUndefined();
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [] })).toBeUndefined();
  });

  test('lies inside every area of the first story', () => {
    const places = readDispatch('geodata/dispatches/north-korea-russia.geojson').features.filter(isPlace);
    const areas = places.flatMap(({ geometry }) =>
      geometry === null || geometry.type === 'Point' ? [] : [geometry],
    );
    expect(areas.length).toBeGreaterThan(1);
    for (const area of areas) expect(booleanPointInPolygon(labelPoint(area) ?? [], area)).toBe(true);
  });
});
