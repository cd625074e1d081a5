import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../src/geo/measure.ts';
import { northArrow, northAt, scaleBar } from '../../src/static/map-furniture.ts';
import { viewOf } from '../../src/static/projection.ts';
import { sceneOf } from '../helpers/scene-builder.ts';

const FRAME = { width: 580, height: 300 } as const;
const BOUNDS = [26, 33, -129, 72] as const;
const scene = sceneOf({ bounds: BOUNDS });

describe.each(['mercator', 'equal-earth'] as const)('the scale bar, %s', (projection) => {
  const view = viewOf(scene, { projection, ...FRAME });
  const bar = scaleBar(view, projection, BOUNDS);

  test('is a round number of km, and true where it says so', () => {
    expect(bar?.km).toSatisfy((km: number) => [1, 2, 5].includes(km / 10 ** Math.floor(Math.log10(km))));
    expect(bar?.latitude).toBe(50);
    expect(bar?.length).toBeLessThanOrEqual(120);
    expect(bar?.length).toBeGreaterThan(40);
    // A short way along the parallel hardly differs from the great circle between its ends.
    for (const lon of [30, 100, 179, 220]) {
      const [x0 = 0] = view.project([lon, 50]) ?? [];
      const [x1 = 0] = view.project([lon + 1, 50]) ?? [];
      const px = x1 - x0;
      const km = distanceBetween([lon, 50], [lon + 1, 50]);
      expect(px / km).toBeCloseTo((bar?.length ?? 0) / (bar?.km ?? 1), 4);
    }
  });

  test('is true in every direction on the conformal map only', () => {
    const [x = 0, y0 = 0] = view.project([100, 50]) ?? [];
    const [, y1 = 0] = view.project([100, 50.5]) ?? [];
    const upwards = Math.abs(y1 - y0) / distanceBetween([100, 50], [100, 50.5]);
    const said = (bar?.length ?? 0) / (bar?.km ?? 1);
    expect(Number.isFinite(x)).toBe(true);
    expect(Math.abs(upwards / said - 1) < 0.02).toBe(bar?.everyDirection);
  });
});

test('a globe has no scale', () => {
  expect(scaleBar(viewOf(scene, { projection: 'globe', ...FRAME }), 'globe', BOUNDS)).toBeNull();
});

describe('the arrow to the north', () => {
  test('points up on the Mercator map, and along the meridian elsewhere', () => {
    const flat = viewOf(scene, { projection: 'mercator', ...FRAME });
    expect(northAt(flat, { x: 500, y: 250 })).toEqual({ x: expect.closeTo(0, 6), y: expect.closeTo(-1, 6) });
    const equal = viewOf(scene, { projection: 'equal-earth', ...FRAME });
    const [west, east] = [80, 500].map((x) => northAt(equal, { x, y: 200 }));
    // Meridians lean towards the middle one.
    expect(west?.x).toBeGreaterThan(0.1);
    expect(east?.x).toBeLessThan(-0.1);
    for (const north of [west, east]) expect(Math.hypot(north?.x ?? 0, north?.y ?? 0)).toBeCloseTo(1, 6);
  });

  test('is nowhere beside a globe', () => {
    const globe = viewOf(sceneOf({ bounds: [-60, -60, 60, 60] }), {
      projection: 'globe',
      width: 600,
      height: 300,
    });
    expect(northAt(globe, { x: 2, y: 2 })).toBeNull();
  });

  test('leaves the corner to what has to be seen, and stays away where no corner is free', () => {
    const view = viewOf(scene, { projection: 'mercator', ...FRAME });
    const { palette } = scene.theme;
    const box = (clear: Parameters<typeof northArrow>[3]) =>
      northArrow(view, 'N', FRAME, clear, palette)?.box;
    expect(box([])?.left).toBeGreaterThan(FRAME.width / 2);
    expect(box([])?.top).toBeGreaterThan(FRAME.height / 2);
    expect(box([{ x: 560, y: 280 }])?.top).toBeLessThan(FRAME.height / 2);
    const corners = [10, 570].flatMap((x) => [10, 290].map((y) => ({ x, y })));
    expect(box(corners)).toBeUndefined();
  });
});
