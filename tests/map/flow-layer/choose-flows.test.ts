import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COPY_ZERO,
  FlowChooser,
  filterMasks,
  MOST_COPIES,
} from '../../../src/map/flow-layer/choose-flows.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import {
  FLOW_STATUSES,
  type FlowColumns,
  type FlowFilter,
  type PackedFlows,
} from '../../../src/map/flow-layer/types.ts';
import { anyColumns } from './any-columns.ts';
import { cameraAt } from './cameras.ts';

const RUNS = { seed: 20260516, numRuns: 100 };

function chosen(packed: PackedFlows, filter: FlowFilter, camera: Parameters<FlowChooser['setCamera']>[0]) {
  const chooser = new FlowChooser(packed);
  chooser.setCamera(camera);
  const out = new Uint32Array(packed.count * MOST_COPIES + MOST_COPIES);
  let count = 0;
  const masks = filterMasks(filter);
  for (const { first, count: size, bent, part } of packed.batches) {
    if (part === 'heads') continue;
    count += chooser.choose(first, first + size, masks, bent, out, count, Number.POSITIVE_INFINITY);
    expect(chooser.next).toBe(first + size);
  }
  return Array.from(out.subarray(0, count), (entry) => ({
    row: packed.order[entry & 0xffffff] ?? -1,
    copy: (entry >>> 24) - COPY_ZERO,
  }));
}

const anyFilter: fc.Arbitrary<FlowFilter> = fc.record(
  {
    time: fc.record({ start: fc.integer({ min: -10, max: 210 }), end: fc.integer({ min: -10, max: 210 }) }),
    groups: fc.array(fc.nat(31)),
    statuses: fc.subarray([...FLOW_STATUSES]),
  },
  { requiredKeys: [] },
);

function passesPlainly(columns: FlowColumns, filter: FlowFilter, row: number): boolean {
  const status = FLOW_STATUSES[columns.status?.[row] ?? -1];
  if (filter.groups && !filter.groups.includes(columns.group?.[row] ?? -1)) return false;
  if (filter.statuses && (status === undefined || !filter.statuses.includes(status))) return false;
  if (filter.time === undefined) return true;
  const [start, end] = [columns.start?.[row] ?? Number.NaN, columns.end?.[row] ?? Number.NaN];
  return !(start > filter.time.end) && !(end < filter.time.start);
}

const WORLD = cameraAt({ lng: 0, lat: 0, zoom: -1 }, 'globe');

describe('choosing flows', () => {
  test('lets through what a plain filter lets through', () => {
    fc.assert(
      fc.property(anyColumns, anyFilter, (columns, filter) => {
        const camera = { ...WORLD, cap: [0, 1, 0, -2] as const };
        const rows = chosen(packFlows(columns), filter, camera).map(({ row }) => row);
        const expected = Array.from({ length: columns.from.length }, (_, row) => row).filter((row) =>
          passesPlainly(columns, filter, row),
        );
        expect(rows.sort((a, b) => a - b)).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('leaves out no flow of which a point lies in the cap', () => {
    const view = fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      zoom: fc.double({ min: 0, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(anyColumns, view, (columns, position) => {
        const packed = packFlows(columns);
        const camera = cameraAt(position, 'globe');
        const rows = new Set(chosen(packed, {}, camera).map(({ row }) => row));
        const [x, y, z, cosine] = camera.cap;
        for (let i = 0; i < packed.count; i++) {
          const ends = packed.words[4 * i] ?? 0;
          const at = 4 * (ends & 0xffff);
          const [ax = 0, ay = 0, az = 0] = packed.places.subarray(at, at + 3);
          if (ax * x + ay * y + az * z >= cosine && (ends & 0xffff) !== ends >>> 16) {
            const isPoint = Math.hypot(...packed.normals.subarray(3 * i, 3 * i + 3)) === 0;
            if (!isPoint) expect(rows.has(packed.order[i] ?? -1)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('takes each copy of the world in which a flow shows', () => {
    const packed = packFlows({
      places: { lng: [170, -170, 10, 30], lat: [0, 10, 0, 10] },
      from: [0, 2],
      to: [1, 3],
    });
    const camera = {
      ...cameraAt({ lng: 180, lat: 0, zoom: 1 }, 'flat'),
      xRange: [0.8, 1.2],
      copies: [0, 1],
    } as const;
    expect(chosen(packed, {}, camera)).toEqual([{ row: 0, copy: 0 }]);
    const wide = { ...camera, xRange: [-0.5, 1.6], copies: [-1, 1] } as const;
    expect(chosen(packed, {}, wide).toSorted((a, b) => a.row - b.row || a.copy - b.copy)).toEqual([
      { row: 0, copy: -1 },
      { row: 0, copy: 0 },
      { row: 1, copy: -1 },
      { row: 1, copy: 0 },
      { row: 1, copy: 1 },
    ]);
  });

  test('goes on where it stopped', () => {
    const packed = packFlows({
      places: { lng: [0, 20, 40], lat: [0, 0, 0] },
      from: [0, 1, 0, 1],
      to: [1, 2, 2, 0],
      status: [0, 0, 0, 0],
    });
    const chooser = new FlowChooser(packed);
    chooser.setCamera({ ...WORLD, cap: [0, 1, 0, -2] });
    const out = new Uint32Array(16);
    expect(chooser.choose(0, 4, filterMasks({}), false, out, 0, 3)).toBe(3);
    expect(chooser.next).toBe(3);
    expect(chooser.choose(3, 4, filterMasks({}), false, out, 3, 3)).toBe(1);
    expect(Array.from(out.subarray(0, 4), (entry) => entry & 0xffffff)).toEqual([0, 1, 2, 3]);
  });
});
