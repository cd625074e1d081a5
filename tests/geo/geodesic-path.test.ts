import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { geodesicPath, joinLegs, legsThrough } from '../../src/geo/geodesic-path.ts';
import { distanceBetween } from '../../src/geo/measure.ts';
import { arcBetween, toPosition, toVector } from '../../src/geo/unit-vector.ts';
import { ANCHORAGE, MOSCOW, PYONGYANG } from '../helpers/positions.ts';

const SEED = { seed: 20250815, numRuns: 300 };
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);

/** km on the WGS84 ellipsoid, by Karney's algorithm. */
function ellipsoidal(
  [lonA = 0, latA = 0]: readonly number[],
  [lonB = 0, latB = 0]: readonly number[],
): number {
  return (Geodesic.WGS84.Inverse(latA, lonA, latB, lonB).s12 ?? Number.NaN) / 1000;
}

function lengthOf(path: readonly (readonly number[])[]): number {
  return path
    .slice(1)
    .reduce((sum, vertex, index) => sum + distanceBetween([...(path[index] ?? [])], [...vertex]), 0);
}

/** The middle of the great circle between two positions that are no antipodes. */
function middleOf(from: readonly number[], to: readonly number[]): number[] {
  const [[ax, ay, az], [bx, by, bz]] = [toVector([...from]), toVector([...to])];
  return toPosition([ax + bx, ay + by, az + bz]);
}

describe('a great circle', () => {
  test('is as long as the geodesic of the ellipsoid to within 0.6 %', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const exact = ellipsoidal(from, to);
        // Near antipodes the two shortest ways have nothing to do with each other.
        fc.pre(exact > 1 && exact < 19_500);
        expect(Math.abs(lengthOf(geodesicPath(from, to)) / exact - 1)).toBeLessThan(0.006);
      }),
      SEED,
    );
  });

  test('keeps within 0.6 % of the geodesic of the ellipsoid all the way', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const exact = ellipsoidal(from, to);
        // Shorter ones may be a single piece, without a vertex on the way.
        fc.pre(exact > 1000 && exact < 15_000);
        const line = Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0]);
        const path = geodesicPath(from, to);
        const whole = lengthOf(path);
        for (const end of path.keys()) {
          const share = lengthOf(path.slice(0, end + 1)) / whole;
          const { lat2 = Number.NaN, lon2 = Number.NaN } = line.Position(line.s13 * share);
          expect(distanceBetween(path[end] ?? [], [lon2, lat2])).toBeLessThan(0.006 * exact);
        }
      }),
      SEED,
    );
  });

  test('begins and ends at the given positions and never jumps', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const path = geodesicPath(from, to);
        expect(path[0]).toEqual(from);
        const [lastLongitude = Number.NaN, lastLatitude] = path.at(-1) ?? [];
        expect(lastLatitude).toBe(to[1]);
        expect(Math.abs(Math.sin(((lastLongitude - to[0]) * Math.PI) / 360))).toBeLessThan(1e-9);
        for (const [index, [longitude = 0]] of path.entries()) {
          expect(Math.abs(longitude - (path[index - 1]?.[0] ?? longitude))).toBeLessThanOrEqual(180 + 1e-9);
        }
      }),
      SEED,
    );
  });

  test('its pieces stay within the tolerance', () => {
    for (const tolerance of [0.1, 0.01]) {
      const path = geodesicPath(PYONGYANG, MOSCOW, { tolerance });
      for (const [index, [x = 0, y = 0]] of path.slice(1).entries()) {
        const [beforeX = 0, beforeY = 0] = path[index] ?? [];
        const straight = [(x + beforeX) / 2, (y + beforeY) / 2];
        const round = middleOf([beforeX, beforeY], [x, y]);
        expect(arcBetween(toVector(straight), toVector(round))).toBeLessThanOrEqual(tolerance);
      }
    }
    expect(geodesicPath(PYONGYANG, MOSCOW, { tolerance: 0.001 }).length).toBeGreaterThan(
      geodesicPath(PYONGYANG, MOSCOW, { tolerance: 0.1 }).length,
    );
    expect(geodesicPath(PYONGYANG, MOSCOW).length).toBeLessThan(100);
  });

  test('from Moscow to Anchorage climbs to 87.7° N', () => {
    const path = geodesicPath(MOSCOW, ANCHORAGE);
    const highest = Math.max(...path.map(([, latitude = 0]) => latitude));
    expect(highest).toBeGreaterThan(87.6);
    expect(highest).toBeLessThan(87.8);
    expect(path.length).toBeLessThan(200);
  });

  test('from Pyongyang to Anchorage runs on beyond 180°', () => {
    const path = geodesicPath(PYONGYANG, ANCHORAGE);
    expect(path.at(-1)?.[0]).toBeCloseTo(210.1, 9);
    expect(path.some(([longitude = 0]) => longitude > 180)).toBe(true);
  });

  test('straight over the pole turns once', () => {
    const path = geodesicPath([10, 80], [-170, 80]);
    expect(Math.max(...path.map(([, latitude = 0]) => latitude))).toBeGreaterThan(89.9);
    expect(Math.abs((path.at(-1)?.[0] ?? 0) - 10)).toBeCloseTo(180, 9);
    expect(
      path.every(([longitude, latitude]) => Number.isFinite(longitude) && Number.isFinite(latitude)),
    ).toBe(true);
  });

  test.each([
    [
      [0, 0],
      [180, 0],
    ],
    [
      [25, 40],
      [-155, -40],
    ],
    [
      [0, 90],
      [0, -90],
    ],
  ])('between the antipodes %j and %j is defined and half the world long', (from, to) => {
    const path = geodesicPath(from, to);
    expect(path.flat().every(Number.isFinite)).toBe(true);
    expect(lengthOf(path)).toBeCloseTo(Math.PI * 6371.0088, 0);
  });

  test('between antipodes goes by the north pole', () => {
    const path = geodesicPath([0, 0], [180, 0]);
    expect(Math.max(...path.map(([, latitude = 0]) => latitude))).toBeGreaterThan(89);
  });

  test('from a place to itself has two equal vertices', () => {
    expect(geodesicPath(MOSCOW, MOSCOW)).toEqual([MOSCOW, MOSCOW]);
  });
});

test('a way through places touches each of them, across 180° too', () => {
  const stops = [PYONGYANG, [170, 50], [-170, 55], ANCHORAGE];
  const path = joinLegs(legsThrough(stops));
  const longitudes = path.map(([longitude = 0]) => longitude);
  expect(longitudes).toContain(170);
  expect(longitudes).toContain(190);
  expect(longitudes.at(-1)).toBeCloseTo(210.1, 9);
});
