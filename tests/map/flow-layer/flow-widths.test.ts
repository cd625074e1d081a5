import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layStrands } from '../../../src/map/flow-layer/flow-strands.ts';
import { rootScale, usualBounds, widthsOf } from '../../../src/map/flow-layer/flow-widths.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { widestFirst } from '../../../src/map/flow-layer/pack-order.ts';
import { FLOW_SHAPES, type FlowColumns } from '../../../src/map/flow-layer/types.ts';
import { KURSK, MOSCOW, PYONGYANG } from '../../helpers/positions.ts';

const RUNS = { seed: 20260515, numRuns: 100 };
const BOUNDS = { min: 2, max: 14 };

describe('widths', () => {
  test('grow with the root of the amount, up to the largest', () => {
    const scale = rootScale(100, BOUNDS);
    expect([0, 25, 100, 400].map(scale)).toEqual([2, 8, 14, 14]);
    expect(rootScale(0, BOUNDS)(0)).toBe(2);
  });

  test('the amount shapes the line', () => {
    const columns: FlowColumns = {
      places: { lng: [], lat: [] },
      from: [0, 0, 0, 0, 0, 0],
      to: [0, 0, 0, 0, 0, 0],
      amount: [100, 100, 100, Number.NaN, 100, 1],
      low: [Number.NaN, 25, 0, Number.NaN, 25, 0.5],
      announced: [0, 0, 0, 0, 1, 0],
    };
    const { width, shape, core } = widthsOf(columns, { width: BOUNDS, widthUnknown: 7, widthAnnounced: 3 });
    expect(Array.from(shape, (code) => FLOW_SHAPES[code])).toEqual([
      'figure',
      'range',
      'upper',
      'none',
      'announced',
      'upper',
    ]);
    expect(Array.from(width).map((px) => Math.round(10 * px) / 10)).toEqual([14, 14, 14, 7, 3, 3.2]);
    expect((core[1] ?? 0) * 14).toBeCloseTo(8, 4);
  });

  test('many flows are thinner than a few', () => {
    expect(usualBounds(20)).toEqual({ min: 2.5, max: 13 });
    expect(usualBounds(100_000).max).toBeLessThan(13);
  });
});

/** Lanes in order from left to right of the first flow's direction, as they are at the middle of the way. */
function layout(pairs: readonly (readonly [number, number])[], width: readonly number[]) {
  const positions = [PYONGYANG, MOSCOW, KURSK];
  const { places } = packFlows({
    places: { lng: positions.map(([lng = 0]) => lng), lat: positions.map(([, lat = 0]) => lat) },
    from: [],
    to: [],
  });
  const from = Uint16Array.from(pairs, ([start]) => start);
  const to = Uint16Array.from(pairs, ([, end]) => end);
  const widths = Float32Array.from(width);
  return layStrands(widestFirst(widths), { from, to, width: widths }, places);
}

describe('strands', () => {
  const anyWidths = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 14 })), {
    minLength: 2,
    maxLength: 12,
  });

  test('of one corridor never overlap, and keep to the right of their own direction', () => {
    fc.assert(
      fc.property(anyWidths, (flows) => {
        const pairs = flows.map(([isOutward]): readonly [number, number] => (isOutward ? [0, 1] : [1, 0]));
        const width = flows.map(([, px]) => px);
        const { lane, corridor } = layout(pairs, width);
        const isBothWays = new Set(flows.map(([isOutward]) => isOutward)).size === 2;
        // To the right of the outward direction.
        const across = flows.map(([isOutward], i) => ({
          at: (isOutward ? 1 : -1) * (lane[i] ?? 0),
          half: (width[i] ?? 0) / 2,
        }));
        for (const [i, px] of lane.entries())
          if (isBothWays) expect(px - (width[i] ?? 0) / 2).toBeGreaterThan(0);
        const sorted = across.toSorted((a, b) => a.at - b.at);
        for (const [i, next] of sorted.slice(1).entries()) {
          const before = sorted[i];
          if (before === undefined) continue;
          expect(next.at - next.half - before.at - before.half).toBeGreaterThan(2.4);
        }
        const [left, right] = [sorted[0], sorted.at(-1)];
        const breadth = (right?.at ?? 0) + (right?.half ?? 0) - (left?.at ?? 0) + (left?.half ?? 0);
        expect(corridor[0]).toBeGreaterThanOrEqual(breadth);
      }),
      RUNS,
    );
  });

  test('a flow alone stays on its path', () => {
    const { lane, shift, corridor } = layout([[0, 1]], [5]);
    expect([lane[0], shift[0], corridor[0]]).toEqual([0, 0, 0]);
  });

  test('corridors that nearly coincide lie beside each other, in the order of the ground', () => {
    const { shift, corridor } = layout(
      [
        [0, 1],
        [0, 2],
        [2, 0],
      ],
      [6, 6, 6],
    );
    const [toMoscow = 0, toKursk = 0, fromKursk = 0] = shift;
    // Going west, Moscow lies north of Kursk: to the right.
    expect(toMoscow).toBeGreaterThan(0);
    expect(toKursk).toBeLessThan(0);
    expect(fromKursk).toBe(-toKursk);
    expect(toMoscow - toKursk).toBeGreaterThan(9);
    expect(new Set(corridor).size).toBe(1);
  });
});
