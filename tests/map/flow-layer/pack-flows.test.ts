import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestOf, NO_LENGTH } from '../../../src/map/flow-layer/flow-words.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { lengthClassOf } from '../../../src/map/flow-layer/pack-order.ts';
import type { FlowColumns, PackedFlows } from '../../../src/map/flow-layer/types.ts';
import { anyColumns } from './any-columns.ts';
import { columnsOfPairs, TORTURE } from './flow-columns.ts';

const RUNS = { seed: 20260514, numRuns: 100 };

const widthOf = ({ words }: PackedFlows, i: number) => ((words[4 * i + 1] ?? 0) & 1023) / 8;

function everyNumber(packed: PackedFlows): number[] {
  const { places, spans, normals, strands, reach } = packed;
  return [...places, ...spans, ...normals, ...strands, reach];
}

function expectSound(packed: PackedFlows): void {
  const { count, order, spans, normals, batches } = packed;
  expect(Array.from(order).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, row) => row));
  expect(everyNumber(packed).filter((value) => !Number.isFinite(value))).toEqual([]);
  const flows = Array.from({ length: count }, (_, i) => i);
  const breadths = flows.map((i) => (spans[2 * i + 1] ?? 0) - (spans[2 * i] ?? 0));
  expect(breadths.filter((breadth) => breadth < 0 || breadth > 0.5 + 1e-6)).toEqual([]);
  const lengths = flows.map((i) => Math.hypot(...normals.subarray(3 * i, 3 * i + 3)));
  expect(lengths.filter((length) => length !== 0 && Math.abs(length - 1) > 1e-4)).toEqual([]);
  for (const part of ['whole', 'bodies', 'heads'] as const) {
    const own = batches.filter((batch) => batch.part === part);
    if (own.length === 0) continue;
    let next = 0;
    for (const { first, count: size } of own) {
      expect(first).toBe(next);
      next += size;
    }
    expect(next).toBe(count);
  }
}

describe('packed flows', () => {
  test('are all there, once, with finite numbers, whatever the columns', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        expectSound(packFlows(columns));
      }),
      RUNS,
    );
  });

  test('are sound for antipodes, poles, equal places and the far north', () => {
    const packed = packFlows(columnsOfPairs(TORTURE));
    expectSound(packed);
    const nowhere = packed.batches.filter(
      ({ lengthClass, part }) => lengthClass === NO_LENGTH && part === 'bodies',
    );
    // The same place twice, 1e-9 degrees, and ±180.
    expect(nowhere.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  test('come the widest first, chunk by chunk', () => {
    const columns = manyFlows(5000);
    const packed = packFlows(columns);
    const chunks = [0, 1024, 3072, 5000];
    const widths = Array.from({ length: 5000 }, (_, i) => widthOf(packed, i));
    const spans = chunks.slice(1).map((end, index) => widths.slice(chunks[index], end));
    for (const [index, later] of spans.entries()) {
      const before = spans[index - 1];
      if (before !== undefined) expect(Math.max(...later)).toBeLessThanOrEqual(Math.min(...before));
    }
    expectSound(packed);
    expect(packed.batches.every(({ part }) => part === 'whole')).toBe(true);
  });

  test('share a batch only with flows of their class of length, status cut or not, and bend', () => {
    const packed = packFlows(manyFlows(3000));
    for (const { first, count } of packed.batches) {
      const cuts = Array.from(packed.kinds.subarray(first, first + count), (kind) => kind >> 5 > 0);
      expect(new Set(cuts).size).toBe(1);
    }
  });

  test('keep their ends, group, status and shape', () => {
    const { words, kinds, order } = packFlows({
      places: { lng: [0, 20, 40], lat: [0, 10, 20] },
      from: [0, 1, 2, 0],
      to: [1, 2, 0, 2],
      amount: [100, Number.NaN, 100, 5],
      low: [50, Number.NaN, Number.NaN, Number.NaN],
      group: [1, 2, 3, 31],
      status: [0, 1, 2, 3],
      announced: [0, 0, 0, 1],
    });
    const rows = Array.from(order, (row, i) => {
      const word = words[4 * i + 1] ?? 0;
      const ends = words[4 * i] ?? 0;
      return { row, from: ends & 0xffff, to: ends >>> 16, kind: kinds[i], shape: (word >>> 18) & 7 };
    }).sort((a, b) => a.row - b.row);
    expect(rows).toEqual([
      { row: 0, from: 0, to: 1, kind: 1, shape: 1 },
      { row: 1, from: 1, to: 2, kind: 2 | (1 << 5), shape: 3 },
      { row: 2, from: 2, to: 0, kind: 3 | (2 << 5), shape: 0 },
      { row: 3, from: 0, to: 2, kind: 31 | (3 << 5), shape: 4 },
    ]);
  });

  test('an arc is no longer than its class says', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: Math.PI, noNaN: true }), (angle) => {
        const lengthClass = lengthClassOf(angle);
        if (lengthClass !== NO_LENGTH)
          expect(angle).toBeLessThanOrEqual(longestOf(lengthClass) * (1 + 1e-12));
        else expect(angle).toBe(0);
      }),
      RUNS,
    );
  });
});

test.each([
  [{ places: { lng: [0], lat: [0, 1] }, from: [], to: [] }, '1 longitudes and 2 latitudes'],
  [{ places: { lng: [0], lat: [91] }, from: [], to: [] }, '«lat» is 91 in row 0'],
  [{ places: { lng: [0, 1], lat: [0, 1] }, from: [0], to: [2] }, '«to» is 2 in row 0'],
  [{ places: { lng: [0, 1], lat: [0, 1] }, from: [0, 1], to: [1] }, '«to» has 1 rows'],
  [{ places: { lng: [0, 1], lat: [0, 1] }, from: [0], to: [1], amount: [-3] }, '«amount» is -3'],
  [{ places: { lng: [0, 1], lat: [0, 1] }, from: [0], to: [1], group: [32] }, '«group» is 32'],
  [{ places: { lng: [0, 1], lat: [0, 1] }, from: [0], to: [1], status: [5] }, '«status» is 5'],
  [
    { places: { lng: new Float64Array(65_537), lat: new Float64Array(65_537) }, from: [], to: [] },
    '65537 places; at most 65536',
  ],
] satisfies [FlowColumns, string][])(
  'columns that cannot be drawn are refused with a sentence',
  (columns, words) => {
    expect(() => packFlows(columns)).toThrow(RangeError);
    expect(() => packFlows(columns)).toThrow(words);
  },
);

function manyFlows(count: number): FlowColumns {
  const at = (row: number, factor: number, most: number) => Math.imul(row + 1, factor) % most;
  const places = Array.from({ length: 200 }, (_, i) => [(i * 137.5) % 360, 80 * Math.sin(i)] as const);
  return {
    places: { lng: places.map(([lng]) => lng), lat: places.map(([, lat]) => lat) },
    from: Array.from({ length: count }, (_, row) => Math.abs(at(row, 7919, 200))),
    to: Array.from({ length: count }, (_, row) => Math.abs(at(row, 104_729, 200))),
    amount: Array.from({ length: count }, (_, row) => 1e5 / (1 + row)),
    status: Array.from({ length: count }, (_, row) => row % 5),
  };
}
