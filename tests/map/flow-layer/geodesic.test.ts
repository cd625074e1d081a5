import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { flatPath } from '../../../src/geo/flat-path.ts';
import { geodesicPath } from '../../../src/geo/geodesic-path.ts';
import { bendAt, bendOf, bendSine, mercatorYOfSine } from '../../../src/map/flow-layer/bent-flows.ts';
import { GreatCircle } from '../../../src/map/flow-layer/great-circle.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { ANCHORAGE, MOSCOW } from '../../helpers/positions.ts';

const RUNS = { seed: 20260517, numRuns: 100 };
const KM = 6371.0088;
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);

function circleBetween(from: readonly number[], to: readonly number[]): GreatCircle {
  const { places } = packFlows({
    places: { lng: [from[0] ?? 0, to[0] ?? 0], lat: [from[1] ?? 0, to[1] ?? 0] },
    from: [],
    to: [],
  });
  return new GreatCircle().set(places, 0, 1);
}

/** p(t) of the shader. */
function pointAt({ ax, ay, az, qx, qy, qz }: GreatCircle, t: number) {
  const [cos, sin] = [Math.cos(t), Math.sin(t)];
  return [ax * cos + qx * sin, ay * cos + qy * sin, az * cos + qz * sin] as const;
}

function bendBetween(from: readonly number[], to: readonly number[]) {
  const circle = circleBetween(from, to);
  const end = Math.sin(((to[1] ?? 0) * Math.PI) / 180);
  return bendSine(circle.ay, circle.qy, circle.angle, end);
}

describe('the arc of the shader', () => {
  test('is as long as the geodesic of the ellipsoid to within 0.6 %', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const exact = (Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN) / 1000;
        fc.pre(exact > 1 && exact < 19_500);
        expect(Math.abs((circleBetween(from, to).angle * KM) / exact - 1)).toBeLessThan(0.006);
      }),
      RUNS,
    );
  });

  test('starts and ends at its places and stays on the sphere', () => {
    fc.assert(
      fc.property(position, position, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const circle = circleBetween(from, to);
        fc.pre(circle.angle > 1e-5 && circle.angle < 3.1);
        const end = pointAt(circle, circle.angle);
        const phi = ((to[1] ?? 0) * Math.PI) / 180;
        expect(end[1]).toBeCloseTo(Math.sin(phi), 6);
        expect(Math.hypot(...pointAt(circle, share * circle.angle))).toBeCloseTo(1, 5);
      }),
      RUNS,
    );
  });

  test('Moscow to Anchorage passes north of 85°', () => {
    const circle = circleBetween(MOSCOW, ANCHORAGE);
    const most = Math.max(
      ...Array.from({ length: 101 }, (_, i) => pointAt(circle, (i / 100) * circle.angle)[1]),
    );
    expect((Math.asin(most) * 180) / Math.PI).toBeGreaterThan(85);
  });

  test('exact antipodes go by the north pole', () => {
    const circle = circleBetween([0, 0], [180, 0]);
    expect(circle.angle).toBeCloseTo(Math.PI, 6);
    expect(pointAt(circle, Math.PI / 2)[1]).toBeCloseTo(1, 6);
  });

  test('the same place twice has no length', () => {
    expect(circleBetween([5, 5], [5, 5]).angle).toBe(0);
    expect(circleBetween([180, 10], [-180, 10]).angle).toBe(0);
  });
});

describe('the bend of the flat map', () => {
  test('is that of the scene: bent alike, and the same curve', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const geodesic = geodesicPath(from, to);
        const length = circleBetween(from, to).angle;
        fc.pre(length > 0.01 && length < 3.1);
        fc.pre(Math.max(Math.abs(from[1]), Math.abs(to[1])) < 85);
        const path = flatPath(geodesic);
        const sine = bendBetween(from, to);
        const [x0 = 0] = geodesic[0] ?? [];
        const [x1 = 0] = geodesic.at(-1) ?? [];
        // At the threshold the two may differ, since one has vertices and one the curve.
        const highest = Math.max(...geodesic.map(([, latitude = 0]) => Math.abs(latitude)));
        fc.pre(Math.abs(highest - 72) > 0.1 && Math.abs(Math.abs(x1 - x0) - 180) > 0.01);
        const ends = Math.max(Math.abs(from[1]), Math.abs(to[1]));
        fc.pre(Math.abs(highest - ends) > 0.1 || highest < 71);
        expect(sine !== 0).toBe(path !== undefined);
        if (path === undefined) return;
        const y = (latitude: number) => mercatorYOfSine(Math.sin((latitude * Math.PI) / 180));
        const bend = bendOf(x0, y(from[1]), x1, y(to[1]), sine > 0);
        const errors = path.map(([lng = 0, latitude = 0], index) => {
          const [x, height] = bendAt(bend, index / (path.length - 1));
          return Math.max(Math.abs(x - lng), Math.abs(height - y(latitude)));
        });
        expect(Math.max(...errors)).toBeLessThan(1e-6);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});
