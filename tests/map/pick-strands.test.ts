import { describe, expect, test } from 'vitest';
import { pickStrands, placedAsPlanned } from '../../src/map/flows/pick-strands.ts';
import { planStrands } from '../../src/scene/layout/strand-plan.ts';
import { flow, scene } from './map-scenes.ts';

/** 20 px a degree, 0° E and 0° N at (200, 200), a world of 7,200 px. */
const project = ([longitude = 0, latitude = 0]: readonly number[]) =>
  [200 + 20 * longitude, 200 - 20 * latitude] as const;

function pickAt(point: readonly [number, number], radius = 12) {
  const thick = { shape: { kind: 'figure', width: 10 } } as const;
  const lines = scene({
    flows: [
      flow('east', [-8, 0], [8, 0], { ...thick, lane: lane('a') }),
      flow('north', [0, -8], [0, 8], { ...thick, lane: lane('b') }),
    ],
  });
  const plan = planStrands(lines, project, { width: 400, height: 400 });
  return pickStrands(placedAsPlanned(plan, new Map()), point, radius);
}

function lane(corridor: string) {
  return { corridor, side: 'outward', slot: 0, of: 1, outward: 1, row: 0 } as const;
}

describe('pickStrands', () => {
  test('finds every flow within the radius, the nearest first', () => {
    expect(pickAt([260, 208])).toEqual([{ id: 'east', distance: expect.closeTo(8 - 4.3, 0) }]);
    expect(pickAt([214, 203]).map(({ id }) => id)).toEqual(['east', 'north']);
    expect(pickAt([203, 186]).map(({ id }) => id)).toEqual(['north', 'east']);
    expect(pickAt([300, 260])).toEqual([]);
  });

  test('knows that a strand is narrow at its tail, and its head wide', () => {
    const [tail] = pickAt([60, 206]);
    const [neck] = pickAt([320, 206]);
    expect(tail?.distance).toBeGreaterThan((neck?.distance ?? 0) + 1);
    expect(pickAt([332, 209])[0]?.distance).toBeLessThan(2);
  });
});
