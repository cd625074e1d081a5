import { describe, expect, test } from 'vitest';
import { globeRadius, limbRadius, limbTest } from '../../src/map/limb.ts';

const VIEW = { center: [0, 0], zoom: 1, height: 600, fieldOfView: 36.87 } as const;

describe('the limb', () => {
  const isNear = limbTest({ ...VIEW, center: [...VIEW.center] });

  test('shows less than half of the globe, since the camera is not infinitely far', () => {
    expect(isNear([0, 0])).toBe(true);
    expect(isNear([60, 0])).toBe(true);
    expect(isNear([89, 0])).toBe(false);
    expect(isNear([180, 0])).toBe(false);
    expect(isNear([0, 89])).toBe(false);
  });

  test('does not care how often a longitude has been round', () => {
    for (const longitude of [10, 370, -350, 730]) expect(isNear([longitude, 0])).toBe(true);
  });

  test('lies where the tangents of the camera touch', () => {
    // A sphere of radius R seen from R above its surface: the tangent cap reaches acos(1/2) = 60°.
    const zoom = Math.log2((900 * 2 * Math.PI) / 512);
    const seen = limbTest({
      center: [0, 0],
      zoom,
      height: 600,
      fieldOfView: (2 * (Math.atan(1 / 3) * 180)) / Math.PI,
    });
    expect(seen([59.9, 0])).toBe(true);
    expect(seen([60.1, 0])).toBe(false);
  });
});

test('the globe grows with the latitude in its middle as the flat map does', () => {
  expect(globeRadius(1, 0)).toBeCloseTo(1024 / (2 * Math.PI), 9);
  expect(globeRadius(1, 60)).toBeCloseTo(2 * globeRadius(1, 0), 9);
});

test('the outline is larger on the screen than the circle round the middle, for it is seen in perspective', () => {
  // Seen from R above: distance 2R from the centre, f = R: radius R · R / √(4R² − R²) = R / √3.
  const zoom = Math.log2((900 * 2 * Math.PI) / 512);
  const view = { center: [0, 0], zoom, height: 600, fieldOfView: (2 * Math.atan(1 / 3) * 180) / Math.PI };
  expect(limbRadius(view)).toBeCloseTo(900 / Math.sqrt(3), 6);
});
