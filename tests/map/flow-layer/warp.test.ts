import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiply3Vector, multiply4Point } from '../../../src/map/flow-layer/plane-maths.ts';
import { canWarp, flatWarp, isFar, isLike } from '../../../src/map/flow-layer/warp.ts';
import { cameraAt, type Position } from './cameras.ts';

const position = fc.record({
  lng: fc.double({ min: -170, max: 170, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  zoom: fc.double({ min: 1, max: 14, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** A step of the camera, in views and zooms. */
const step = fc.record({
  x: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
  y: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
  zoom: fc.double({ min: -1, max: 1, noNaN: true }),
  pitch: fc.double({ min: -20, max: 20, noNaN: true }),
  bearing: fc.double({ min: -40, max: 40, noNaN: true }),
});

test('a picture of the flat map moves exactly', () => {
  fc.assert(
    fc.property(position, step, step, (at, by, point) => {
      const degrees = 360 / 2 ** at.zoom;
      const old = cameraAt(at, 'flat');
      const now = cameraAt(
        {
          lng: at.lng + by.x * degrees,
          lat: Math.max(-80, Math.min(80, at.lat + by.y * degrees)),
          zoom: at.zoom + by.zoom,
          pitch: Math.max(0, Math.min(60, at.pitch + by.pitch)),
          bearing: at.bearing + by.bearing,
        },
        'flat',
      );
      const warp = flatWarp(old, now);
      if (warp === null) throw new Error('no warp');
      const ground = [
        0.5 + (at.lng + point.x * degrees) / 360,
        0.5 -
          Math.log(Math.tan(Math.PI / 4 + (at.lat * Math.PI) / 360)) / (2 * Math.PI) +
          point.y / 2 ** at.zoom,
        0,
      ] as const;
      const [x, y, , w] = multiply4Point(now.matrix, ground);
      const [oldX, oldY, , oldW] = multiply4Point(old.matrix, ground);
      fc.pre(w > 0 && oldW > 0);
      const found = multiply3Vector(warp.homography, [x, y, w]);
      // In px of a view of 400 × 300.
      expect(Math.abs(found[0] / found[2] - oldX / oldW) * 200).toBeLessThan(1e-3);
      expect(Math.abs(found[1] / found[2] - oldY / oldW) * 150).toBeLessThan(1e-3);
      expect(found[2]).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('the way round the world is the short one', () => {
  const at: Position = { lng: 179.9, lat: 10, zoom: 4 };
  const warp = flatWarp(cameraAt(at, 'flat'), cameraAt({ ...at, lng: -179.9 }, 'flat'));
  const [x = 9, y = 9, w = 1] = multiply3Vector(warp?.homography ?? new Float64Array(9), [0, 0, 1]);
  expect(Math.abs(x / w)).toBeLessThan(0.1);
  expect(Math.abs(y / w)).toBeLessThan(1e-9);
});

test('pictures can be moved within a projection, never within its change', () => {
  const at: Position = { lng: 10, lat: 20, zoom: 3 };
  const there: Position = { ...at, lng: 12 };
  expect(canWarp(cameraAt(at, 'flat'), cameraAt(there, 'flat'))).toBe(true);
  expect(canWarp(cameraAt(at, 'globe'), cameraAt(there, 'globe'))).toBe(true);
  expect(canWarp(cameraAt(at, 'flat'), cameraAt(there, 'globe'))).toBe(false);
  expect(canWarp(cameraAt(at, 'globe', 0.5), cameraAt(there, 'globe', 0.5))).toBe(false);
  expect(canWarp(cameraAt(at, 'globe', 0.5), cameraAt(at, 'globe', 0.5))).toBe(true);
});

test.each(['flat', 'globe'] as const)(
  'a picture is left behind by a long way, not by a short one (%s)',
  (kind) => {
    const at: Position = { lng: 10, lat: 20, zoom: 4 };
    const old = cameraAt(at, kind);
    expect(isFar(old, cameraAt({ ...at, lng: 11 }, kind))).toBe(false);
    expect(isFar(old, cameraAt({ ...at, lng: 30 }, kind))).toBe(true);
    expect(isFar(old, cameraAt({ ...at, zoom: 5 }, kind))).toBe(true);
    expect(isLike(old, cameraAt({ ...at, zoom: 5 }, kind))).toBe(true);
    expect(isLike(old, cameraAt({ ...at, zoom: 6 }, kind))).toBe(false);
  },
);
