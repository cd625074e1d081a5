import { expect, test } from 'vitest';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { pickFlows } from '../../../src/map/flow-layer/pick-flows.ts';
import { warmPicking } from '../../../src/map/flow-layer/pick-warm.ts';
import { cameraAt } from './cameras.ts';
import { randomColumns } from './worker-columns.ts';

test('warming up changes no result', () => {
  const packed = packFlows(randomColumns(6000, 300));
  const camera = cameraAt({ lng: 20, lat: 30, zoom: 2 }, 'globe');
  const pick = () => pickFlows(packed, camera, {}, [190, 140]);
  const before = pick();
  expect(before.length).toBeGreaterThan(0);
  warmPicking(packed);
  expect(pick()).toEqual(before);
});

test('nothing is there to warm up with', () => {
  expect(() => warmPicking(packFlows(randomColumns(0, 0)))).not.toThrow();
});
