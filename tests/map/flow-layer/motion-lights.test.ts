import { describe, expect, test } from 'vitest';
import type { FlowCamera } from '../../../src/map/flow-layer/camera-types.ts';
import { filterMasks } from '../../../src/map/flow-layer/choose-flows.ts';
import { LIGHT_SIZE, MOST_LIGHTS, MotionLights } from '../../../src/map/flow-layer/motion-lights.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { pickFlows } from '../../../src/map/flow-layer/pick-flows.ts';
import type { FlowColumns } from '../../../src/map/flow-layer/types.ts';
import { cameraAt } from './cameras.ts';
import { randomColumns } from './worker-columns.ts';

const EVERYTHING = filterMasks({});

interface Light {
  readonly x: number;
  readonly y: number;
  readonly alongX: number;
  readonly alongY: number;
}

function lightsOf(columns: FlowColumns, camera: FlowCamera, run: number, filter = EVERYTHING): Light[] {
  const lights = new MotionLights();
  const count = lights.place(packFlows(columns), camera, filter, run);
  return Array.from({ length: count }, (_, at) => {
    const [x = 0, y = 0, alongX = 0, alongY = 0] = lights.values.subarray(at * LIGHT_SIZE);
    return { x, y, alongX, alongY };
  });
}

const columns = randomColumns(120, 40);
const isInView = ({ x, y }: Light): boolean => x > 5 && x < 395 && y > 5 && y < 295;

describe.each([
  ['flat', cameraAt({ lng: 20, lat: 30, zoom: 1.5 }, 'flat')],
  ['flat, tilted', cameraAt({ lng: 20, lat: 30, zoom: 3, pitch: 40, bearing: 30 }, 'flat')],
  ['globe', cameraAt({ lng: 20, lat: 30, zoom: 1 }, 'globe')],
] as const)('lights (%s)', (_, camera) => {
  test('run on the lines', () => {
    const packed = packFlows(columns);
    const lights = lightsOf(columns, camera, 17).filter(isInView);
    expect(lights.length).toBeGreaterThan(30);
    const off = lights.filter(({ x, y }) => {
      const [nearest] = pickFlows(packed, camera, {}, [x, y], 4);
      return nearest === undefined || nearest.distance > 0.3;
    });
    expect(off).toEqual([]);
  });
});

const ONE: FlowColumns = { places: { lng: [-20, 30], lat: [10, 10] }, from: [0], to: [1], amount: [1] };
const near = cameraAt({ lng: 5, lat: 10, zoom: 3 }, 'flat');

test('they run from start to end, as far as time has', () => {
  const [before, after] = [lightsOf(ONE, near, 10), lightsOf(ONE, near, 22)];
  const [first, later] = [Math.max(...before.map(({ x }) => x)), Math.max(...after.map(({ x }) => x))];
  expect(later - first).toBeCloseTo(12, 0);
  expect(before.every(({ alongX }) => alongX > 0.9)).toBe(true);
});

test('a filtered flow has none, and there is an end to them', () => {
  expect(lightsOf(ONE, near, 0, filterMasks({ statuses: ['denied'] }))).toEqual([]);
  const many = lightsOf(randomColumns(3_000, 100), cameraAt({ lng: 0, lat: 0, zoom: 1 }, 'flat'), 5);
  expect(many.length).toBeLessThanOrEqual(MOST_LIGHTS);
  const close = cameraAt({ lng: 5, lat: 10, zoom: 9 }, 'flat');
  expect(lightsOf(ONE, close, 0).length).toBeLessThan(70);
});
