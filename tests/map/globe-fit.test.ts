import { expect, test } from 'vitest';
import { fitGlobe, type GlobeFrame } from '../../src/map/globe-fit.ts';
import { limbRadius } from '../../src/map/limb.ts';

const FRAME: GlobeFrame = { width: 960, height: 600, padding: 54, fieldOfView: 12, maxZoom: 6.5 };

function outline(camera: ReturnType<typeof fitGlobe>): number {
  return limbRadius({ center: [...camera.center], zoom: camera.zoom, height: 600, fieldOfView: 12 });
}

test('looks at the middle of what is framed, the short way across 180°', () => {
  expect(fitGlobe([170, -20, -170, 20], FRAME).center[0]).toBeCloseTo(-180, 5);
  expect(fitGlobe([170, -20, -170, 20], FRAME).center[1]).toBeCloseTo(0, 5);
  expect(fitGlobe([-10, -20, 30, 20], FRAME).center[0]).toBeCloseTo(10, 5);
});

test('a wide box is larger on the screen near its equator, so the camera moves there', () => {
  const [, latitude] = fitGlobe([0, 0, 120, 60], FRAME).center;
  expect(latitude).not.toBeCloseTo(30, 0);
  expect(latitude).toBeGreaterThan(0);
  expect(latitude).toBeLessThan(60);
});

test('a globe that is framed whole is seen whole', () => {
  const radius = outline(fitGlobe([-180, -80, 180, 80], FRAME));
  expect(radius).toBeLessThanOrEqual(300);
  expect(radius).toBeGreaterThan(240);
});

test('in a tall picture the sides of the box are not cut off for a larger globe', () => {
  const tall = { ...FRAME, width: 500, height: 1000 };
  expect(outline(fitGlobe([26, 33, -129, 72], tall))).toBeLessThan((0.8 * Math.hypot(500, 1000)) / 2);
});

test('the smaller the box, the nearer the camera, down to a limit', () => {
  const zooms = [60, 30, 10, 0.1].map((size) => fitGlobe([0, 0, size, size / 2], FRAME).zoom);
  expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
  expect(zooms.at(-1)).toBeCloseTo(6.5, 6);
});

test('what is framed lies inside of the padding', () => {
  const camera = fitGlobe([0, -10, 20, 10], FRAME);
  // Near the middle of the map a degree is as long as on a flat one: 512 · 2^zoom / 360 px.
  const degree = (512 * 2 ** camera.zoom) / 360;
  expect(20 * degree).toBeLessThan(600 - 2 * 54 + 12);
  expect(20 * degree).toBeGreaterThan(600 - 2 * 54 - 12);
});
