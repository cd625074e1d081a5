import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { FlowCamera } from '../../src/map/flow-layer/camera-types.ts';
import { PathWays } from '../../src/map/flows/path-ways.ts';
import { flatCamera, globeCamera } from './flat-camera.ts';
import { ANCHORAGE, geodesic, MOSCOW, PYONGYANG } from './map-scenes.ts';

type Vertex = readonly [x: number, y: number, t: number];

function runsOf(path: readonly Position[], camera: FlowCamera): readonly (readonly Vertex[])[] {
  const runs: Vertex[][] = [];
  new PathWays().each(path, camera, ({ data, count }) => {
    runs.push(
      Array.from({ length: count }, (_, at) => [
        data[3 * at] ?? Number.NaN,
        data[3 * at + 1] ?? Number.NaN,
        data[3 * at + 2] ?? Number.NaN,
      ]),
    );
  });
  return runs;
}

function longestStep(run: readonly Vertex[]): number {
  return Math.max(
    ...run.slice(1).map(([x, y], at) => Math.hypot(x - (run[at]?.[0] ?? 0), y - (run[at]?.[1] ?? 0))),
  );
}

describe('a path on the globe', () => {
  test('runs over the pole in one piece', () => {
    const [run = [], ...others] = runsOf(geodesic(MOSCOW, ANCHORAGE), globeCamera(280, 100, 85));
    expect(others).toEqual([]);
    expect(run[0]?.[2]).toBe(0);
    expect(run.at(-1)?.[2]).toBe(1);
    expect(longestStep(run)).toBeLessThan(8);
  });

  test('does not know 180°', () => {
    const [run = []] = runsOf(geodesic(PYONGYANG, ANCHORAGE), globeCamera(280, 180, 50));
    expect(longestStep(run)).toBeLessThan(8);
  });

  test('ends at the limb, exactly', () => {
    const runs = runsOf(geodesic([0, 0], [150, 10]), globeCamera(200, 0, 0));
    expect(runs).toHaveLength(1);
    const [x = 0, y = 0, t = 0] = runs[0]?.at(-1) ?? [];
    expect(Math.hypot(x - 400, y - 300)).toBeCloseTo(200, 1);
    expect(t).toBeGreaterThan(0.5);
    expect(t).toBeLessThan(1);
  });

  test('comes up again behind the limb', () => {
    // From 60° E round the back to 60° W.
    const around = Array.from({ length: 49 }, (_, step): Position => [60 + 5 * step, 5]);
    const runs = runsOf(around, globeCamera(200, 0, 0));
    expect(runs).toHaveLength(2);
    expect(runs[0]?.[0]?.[2]).toBe(0);
    expect(runs[1]?.at(-1)?.[2]).toBe(1);
  });

  test('is nothing where it is wholly behind', () => {
    expect(runsOf(geodesic([170, 0], [-170, 0]), globeCamera(200, 0, 0))).toEqual([]);
  });
});

describe('a path on the flat map', () => {
  test('is there once for each copy of the world in view', () => {
    const path = geodesic([170, 10], [-170, 10]);
    expect(runsOf(path, flatCamera(2000, 180))).toHaveLength(1);
    const twice = runsOf(path, flatCamera(800, 0));
    expect(twice).toHaveLength(2);
    expect(Math.abs((twice[0]?.[0]?.[0] ?? 0) - (twice[1]?.[0]?.[0] ?? 0))).toBeCloseTo(800);
    expect(runsOf(path, flatCamera(8000, 0))).toEqual([]);
  });

  test('runs on across 180° without a gap', () => {
    const [run = []] = runsOf(geodesic(PYONGYANG, ANCHORAGE), flatCamera(2000, -170));
    expect(longestStep(run)).toBeLessThan(20);
  });
});

test.each([
  [
    'from pole to pole',
    [
      [0, 90],
      [0, 0],
      [0, -90],
    ],
  ],
  [
    'of one point',
    [
      [10, 10],
      [10, 10],
    ],
  ],
  [
    'of hardly any length',
    [
      [10, 10],
      [10 + 1e-9, 10],
    ],
  ],
  [
    'along 180°',
    [
      [180, 10],
      [-180, 20],
      [180, 30],
    ],
  ],
  [
    'beyond the flat map',
    [
      [0, 85.06],
      [40, 89],
      [90, 86],
    ],
  ],
  ['without a vertex', []],
] as const)('a path %s gives no number that is none', (_, path) => {
  const positions = path.map((position): Position => [...position]);
  for (const camera of [flatCamera(900), globeCamera(250, 0, 20), globeCamera(250, 0, 90)]) {
    expect(
      runsOf(positions, camera)
        .flat(2)
        .filter((value) => !Number.isFinite(value)),
    ).toEqual([]);
  }
});
