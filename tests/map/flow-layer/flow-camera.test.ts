import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sphereOfMercator } from '../../../src/map/flow-layer/camera-maths.ts';
import type { FlowCamera } from '../../../src/map/flow-layer/camera-types.ts';
import { sameCamera } from '../../../src/map/flow-layer/flow-camera.ts';
import { multiply3Vector, multiply4Point, planeInverse } from '../../../src/map/flow-layer/plane-maths.ts';
import { cameraAt, type Position } from './cameras.ts';
import { inverse4 } from './inverse.ts';

const share = fc.double({ min: -1, max: 1, noNaN: true });
const position = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  zoom: fc.double({ min: 0, max: 16, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Where the ray through a point of clip space meets the sphere, on this side; null beside it. */
function seenOnGlobe({ matrix }: FlowCamera, x: number, y: number): readonly number[] | null {
  const inverse = inverse4(matrix);
  if (inverse === null) throw new Error('no inverse');
  const [near, far] = [-1, 1].map((z) => {
    const [px, py, pz, w] = multiply4Point(inverse, [x, y, z]);
    return [px / w, py / w, pz / w];
  });
  const [a, b] = [near ?? [], far ?? []];
  const along = a.map((value, at) => (b[at] ?? 0) - value);
  const sum = (u: readonly number[], v: readonly number[]): number =>
    u.reduce((total, value, at) => total + value * (v[at] ?? 0), 0);
  const [qa, qb, qc] = [sum(along, along), 2 * sum(a, along), sum(a, a) - 1];
  const root = qb * qb - 4 * qa * qc;
  if (root < 0) return null;
  const t = (-qb - Math.sqrt(root)) / (2 * qa);
  return a.map((value, at) => value + t * (along[at] ?? 0));
}

const isInCap = ({ cap }: FlowCamera, [x = 0, y = 0, z = 0]: readonly number[]): boolean =>
  x * cap[0] + y * cap[1] + z * cap[2] >= cap[3] - 1e-12;

describe('the visible cap', () => {
  test('holds all that the globe shows', () => {
    fc.assert(
      fc.property(position, share, share, (at, x, y) => {
        const camera = cameraAt({ ...at, zoom: at.zoom * 0.7 }, 'globe');
        const seen = seenOnGlobe(camera, x, y);
        expect(seen === null || isInCap(camera, seen)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('holds all that the flat map shows', () => {
    fc.assert(
      fc.property(position, share, share, (at, x, y) => {
        const camera = cameraAt(at, 'flat');
        const inverse = planeInverse(camera.matrix);
        if (inverse === null) throw new Error('no inverse');
        const [px, py, w] = multiply3Vector(inverse, [x, y, 1]);
        expect(isInCap(camera, sphereOfMercator(px / w, py / w))).toBe(true);
        expect(px / w).toBeGreaterThanOrEqual(camera.xRange[0]);
        expect(px / w).toBeLessThanOrEqual(camera.xRange[1]);
      }),
      { numRuns: 400 },
    );
  });

  test('is small where the view is near, and the limb where the globe is seen whole', () => {
    const near = cameraAt({ lng: 30, lat: 50, zoom: 8 }, 'globe');
    expect(near.cap[3]).toBeGreaterThan(Math.cos(0.02));
    const far = cameraAt({ lng: 30, lat: 0, zoom: 0 }, 'globe');
    expect(far.cap[3]).toBeGreaterThan(0);
    expect(far.cap[3]).toBeLessThan(0.3);
    expect(cameraAt({ lng: 0, lat: 0, zoom: 0 }, 'flat').cap[3]).toBe(-2);
  });

  test('holds both pictures while the globe goes over into the map', () => {
    const at: Position = { lng: 30, lat: 60, zoom: 11 };
    const [globe, both] = [cameraAt(at, 'globe'), cameraAt(at, 'globe', 0.5)];
    expect(both.cap[3]).toBeLessThanOrEqual(globe.cap[3]);
    expect(both.cap[3]).toBeGreaterThan(0.9999);
  });
});

describe('the camera', () => {
  test('counts the copies of the world in view', () => {
    expect(cameraAt({ lng: 0, lat: 0, zoom: 5 }, 'flat').copies).toEqual([0, 0]);
    expect(cameraAt({ lng: 179.9, lat: 0, zoom: 3 }, 'flat').copies).toEqual([0, 1]);
    const [first, last] = cameraAt({ lng: 0, lat: 0, zoom: 0, width: 1200 }, 'flat').copies;
    expect([first, last]).toEqual([-1, 1]);
    expect(cameraAt({ lng: 179.9, lat: 0, zoom: 3 }, 'globe').copies).toEqual([0, 0]);
  });

  test('knows px per radian', () => {
    expect(cameraAt({ lng: 0, lat: 60, zoom: 1 }, 'flat').pxPerRad).toBeCloseTo(512 / Math.PI, 9);
    expect(cameraAt({ lng: 0, lat: 60, zoom: 1 }, 'globe').pxPerRad).toBeCloseTo(1024 / Math.PI, 9);
  });

  test('is the same only at the same place, size and projection', () => {
    const at: Position = { lng: 10, lat: 20, zoom: 3 };
    expect(sameCamera(cameraAt(at, 'flat'), cameraAt(at, 'flat'))).toBe(true);
    expect(sameCamera(cameraAt(at, 'flat'), cameraAt({ ...at, bearing: 1e-6 }, 'flat'))).toBe(false);
    expect(sameCamera(cameraAt(at, 'flat'), cameraAt(at, 'globe'))).toBe(false);
    expect(sameCamera(cameraAt(at, 'flat'), cameraAt({ ...at, width: 401 }, 'flat'))).toBe(false);
    expect(sameCamera(cameraAt(at, 'globe', 0.5), cameraAt(at, 'globe', 0.6))).toBe(false);
  });
});
