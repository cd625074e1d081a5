import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { bearingBetween, distanceBetween, distanceBetweenPlaces } from '../../src/geo/measure.ts';
import type { PlaceFeature, Precision } from '../../src/model/types.ts';
import { MOSCOW, PYONGYANG } from '../helpers/positions.ts';

function place(position: number[] | null, precision?: Precision): PlaceFeature {
  return {
    type: 'Feature',
    id: 'place',
    geometry: position && { type: 'Point', coordinates: position },
    properties: { kind: 'place', name: 'Place', ...(precision && { precision }) },
  };
}

describe('distance and bearing', () => {
  test('stay within 0.6 % and half a degree of the ellipsoid', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, (from, to) => {
        const { s12 = 0, azi1 = 0 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
        fc.pre(s12 > 1000 && s12 < 15_000_000);
        expect(Math.abs((distanceBetween(from, to) * 1000) / s12 - 1)).toBeLessThan(0.006);
        const turn = Math.abs(((bearingBetween(from, to) - azi1 + 540) % 360) - 180);
        expect(turn).toBeLessThan(0.5);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('nearly opposite points are half way round the earth apart', () => {
    const half = Math.PI * 6371.0088;
    // Turf gives NaN for the second pair: its haversine is rounded to a little over 1.
    expect(distanceBetween([0, 60], [180, -60])).toBeCloseTo(half, 3);
    expect(distanceBetween([0, 88.99999999999258], [179.9999725461653, -88.99999999999996])).toBeCloseTo(
      half,
      3,
    );
  });

  test('Pyongyang to Moscow: 6 400 km, setting out to the north-west', () => {
    expect(distanceBetween(PYONGYANG, MOSCOW)).toBeCloseTo(6406, -2);
    expect(bearingBetween(PYONGYANG, MOSCOW)).toBeGreaterThan(300);
    expect(bearingBetween(PYONGYANG, MOSCOW)).toBeLessThan(330);
  });
});

describe('a distance between places is given', () => {
  test.each<Precision>(['exact', 'site', 'city'])('where both are known to %s', (precision) => {
    expect(distanceBetweenPlaces(place(PYONGYANG, precision), place(MOSCOW, 'city'))).toBeGreaterThan(6000);
  });

  test.each<Precision | undefined>(['region', 'country', 'unknown', undefined])(
    'not where one is %s',
    (precision) => {
      expect(distanceBetweenPlaces(place(PYONGYANG, precision), place(MOSCOW, 'city'))).toBeUndefined();
      expect(distanceBetweenPlaces(place(MOSCOW, 'city'), place(PYONGYANG, precision))).toBeUndefined();
    },
  );

  test('not without a point', () => {
    expect(distanceBetweenPlaces(place(null, 'city'), place(MOSCOW, 'city'))).toBeUndefined();
  });
});
