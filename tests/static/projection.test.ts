import { describe, expect, test } from 'vitest';
import { pointInFrame } from '../../src/scene/layout/trace.ts';
import type { Scene } from '../../src/scene/types.ts';
import { viewOf } from '../../src/static/projection.ts';
import { DESK, PHONE } from '../helpers/layouts.ts';
import { sceneOf } from '../helpers/scene-builder.ts';

const over180 = sceneOf({ bounds: [120, 30, -120, 70] });

describe.each(['globe', 'mercator', 'equal-earth'] as const)('the view, %s', (projection) => {
  test.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])('shows all of the bounds, the short way across 180°, on a %s', (_, frame) => {
    const { project } = viewOf(over180, { projection, ...frame });
    for (const position of [
      [120, 30],
      [-120, 30],
      [180, 30],
      [180, 70],
      [120, 70],
    ]) {
      expect(pointInFrame(project, position, frame)).toBeDefined();
    }
    expect((project([170, 50]) ?? [0])[0]).toBeLessThan((project([190, 50]) ?? [0])[0]);
  });

  test('finds a position again under its point', () => {
    const { project, unproject } = viewOf(over180, { projection, ...DESK });
    const [x, y] = project([150, 45]) ?? [0, 0];
    const [lon = 0, lat = 0] = unproject(x, y) ?? [];
    expect(lon).toBeCloseTo(150, 3);
    expect(lat).toBeCloseTo(45, 3);
  });

  test('knows when it is near enough for single routes', () => {
    const near: Scene['bounds'] = [128, 41, 134, 44];
    expect(viewOf(over180, { projection, ...DESK }).regional).toBe(false);
    expect(viewOf(over180, { projection, ...DESK, bounds: near }).regional).toBe(true);
  });

  test('survives bounds that are a point, or the world', () => {
    for (const bounds of [
      [10, 50, 10, 50],
      [-180, -85, 180, 85],
      [-180, -90, 180, 90],
    ] as const) {
      const [x, y] = viewOf(over180, { projection, ...DESK, bounds }).project([bounds[0] + 0.0001, 0]) ?? [
        0, 0,
      ];
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
});

test('the globe hides what is behind its limb', () => {
  const { project } = viewOf(sceneOf({ bounds: [-10, -10, 10, 10] }), { projection: 'globe', ...DESK });
  expect(project([89, 0])).not.toBeNull();
  expect(project([91, 0])).toBeNull();
  expect(project([360 + 89, 0])).not.toBeNull();
});

test('the flat map takes longitudes as they are, and fills the width of the frame', () => {
  const { project } = viewOf(sceneOf({ bounds: [-180, -60, 180, 75] }), { projection: 'mercator', ...DESK });
  const [here = 0] = project([10, 0]) ?? [];
  const [there = 0] = project([370, 0]) ?? [];
  expect(there - here).toBeCloseTo(DESK.width);
});
