import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlowCamera } from '../../../src/map/flow-layer/camera-types.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { pickFlows } from '../../../src/map/flow-layer/pick-flows.ts';
import { multiply4Point } from '../../../src/map/flow-layer/plane-maths.ts';
import type { FlowColumns, FlowFilter, PackedFlows } from '../../../src/map/flow-layer/types.ts';
import { cameraAt, type Position } from './cameras.ts';
import { inverse4 } from './inverse.ts';
import { distanceByForce, onFlatMap, onGlobe } from './pick-oracle.ts';

const RUNS = { seed: 20260402, numRuns: 120 };
/** Px by which picking may differ from brute force. */
const EXACT = 1.5;
const SIZE = { width: 400, height: 300 };

const lngLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);

interface Case {
  readonly columns: FlowColumns;
  readonly position: Position;
  /** The flow and the share of its way near which the point lies, and px from there. */
  readonly target: number;
  readonly share: number;
  readonly off: readonly [number, number];
  readonly radius: number;
}

function caseWith(position: fc.Arbitrary<Position>): fc.Arbitrary<Case> {
  return fc
    .record({
      places: fc.array(lngLat, { minLength: 3, maxLength: 6 }),
      flows: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(400), fc.nat(4)), {
        minLength: 3,
        maxLength: 12,
      }),
      position,
      target: fc.nat(11),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      off: fc.tuple(
        fc.double({ min: -25, max: 25, noNaN: true }),
        fc.double({ min: -25, max: 25, noNaN: true }),
      ),
      radius: fc.constantFrom(12, 22),
    })
    .map(({ places, flows, ...rest }) => {
      const columns: FlowColumns = {
        places: { lng: places.map(([lng]) => lng), lat: places.map(([, lat]) => lat) },
        from: flows.map(([from]) => from % places.length),
        to: flows.map(([, to]) => to % places.length),
        amount: flows.map(([, , amount]) => (amount < 40 ? Number.NaN : amount)),
        status: flows.map(([, , , status]) => status),
      };
      return { ...rest, columns };
    });
}

/** Whether the ray through a point meets the globe: between near and far plane it comes within 1 of the middle. */
function isOnGround(camera: FlowCamera, [x, y]: readonly [number, number]): boolean {
  if (!camera.globe) return true;
  const inverse = inverse4(camera.matrix);
  if (inverse === null) throw new Error('no inverse');
  const [near, far] = [-1, 1].map((z) => {
    const clip = [(2 * x) / SIZE.width - 1, 1 - (2 * y) / SIZE.height, z] as const;
    const [px, py, pz, w] = multiply4Point(inverse, clip);
    return [px / w, py / w, pz / w];
  });
  const [nx = 0, ny = 0, nz = 0] = near ?? [];
  const [fx = 0, fy = 0, fz = 0] = far ?? [];
  const [dx, dy, dz] = [fx - nx, fy - ny, fz - nz];
  const t = -(nx * dx + ny * dy + nz * dz) / (dx * dx + dy * dy + dz * dz);
  return Math.hypot(nx + t * dx, ny + t * dy, nz + t * dz) <= 1;
}

/** A point of the sphere on the great circle of a flow. */
function onFlow({ words, places }: PackedFlows, i: number, share: number): readonly [number, number, number] {
  const ends = words[4 * i] ?? 0;
  const at = (axis: number) => {
    const [a, b] = [places[4 * (ends & 0xffff) + axis] ?? 0, places[4 * (ends >>> 16) + axis] ?? 0];
    return a * (1 - share) + b * share;
  };
  const length = Math.hypot(at(0), at(1), at(2)) || 1;
  return [at(0) / length, at(1) / length, at(2) / length];
}

function pointOf(
  { target, share, off }: Case,
  packed: PackedFlows,
  camera: FlowCamera,
): readonly [number, number] {
  const [x, y, z] = onFlow(packed, target % packed.count, share);
  const screen = camera.globe
    ? onGlobe(camera, [x, y, z])
    : onFlatMap(camera, 0.5 + Math.atan2(x, z) / (2 * Math.PI), 0.5 - Math.atanh(y) / (2 * Math.PI));
  const isInView =
    screen.isSeen && screen.x > 0 && screen.x < SIZE.width && screen.y > 0 && screen.y < SIZE.height;
  const [cx, cy] = isInView ? [screen.x, screen.y] : [SIZE.width / 2, SIZE.height / 2];
  return [cx + off[0], cy + off[1]];
}

function expectAsByForce(kase: Case, camera: FlowCamera): void {
  const { radius, columns } = kase;
  const packed = packFlows(columns, { width: { min: 1.5, max: 14 } });
  const point = pointOf(kase, packed, camera);
  const picks = pickFlows(packed, camera, {}, point, radius);
  if (!isOnGround(camera, point)) {
    expect(picks).toEqual([]);
    return;
  }
  const distances = picks.map(({ distance }) => distance);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  const found = new Map(picks.map(({ index, distance }) => [index, distance]));
  expect(found.size).toBe(picks.length);
  for (let i = 0; i < packed.count; i += 1) {
    const expected = distanceByForce(packed, camera, i, point);
    // Antipodes, and flows from a place to itself, are looked at below.
    if (expected === null) continue;
    const distance = found.get(packed.order[i] ?? -1);
    if (distance === undefined) expect(expected).toBeGreaterThan(radius - EXACT);
    else expect(Math.abs(distance - expected)).toBeLessThan(EXACT);
  }
}

const anywhere = {
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
};
const level = fc.record({ ...anywhere, zoom: fc.double({ min: 0.5, max: 6, noNaN: true }) });
const tilted = fc.record({
  ...anywhere,
  zoom: fc.double({ min: 1, max: 6, noNaN: true }),
  pitch: fc.double({ min: 20, max: 60, noNaN: true }),
});

describe('picking finds what brute force finds, to 1.5 px and the nearest first,', () => {
  test.each([
    ['on the flat map', level, 'flat'],
    ['on the tilted flat map', tilted, 'flat'],
    ['on the globe', level, 'globe'],
    ['on the tilted globe', tilted, 'globe'],
  ] as const)('%s', (_, position, kind) => {
    fc.assert(
      fc.property(caseWith(position), (kase) => {
        expectAsByForce(kase, cameraAt({ ...kase.position, ...SIZE }, kind));
      }),
      RUNS,
    );
  });
});

const PLACES = {
  pyongyang: [125.7, 39],
  moscow: [37.6, 55.8],
  anchorage: [-149.9, 61.2],
  suva: [178.4, -18.1],
} as const;
type Place = keyof typeof PLACES;

function packed(flows: readonly (readonly [from: Place, to: Place, amount?: number])[]): PackedFlows {
  const ids = Object.keys(PLACES);
  const places = Object.values(PLACES);
  return packFlows(
    {
      places: { lng: places.map(([lng]) => lng), lat: places.map(([, lat]) => lat) },
      from: flows.map(([from]) => ids.indexOf(from)),
      to: flows.map(([, to]) => ids.indexOf(to)),
      amount: flows.map(([, , amount = 100]) => amount),
      group: flows.map((_, index) => index % 4),
      status: flows.map((_, index) => index % 3),
      start: flows.map((_, index) => index * 10),
      end: flows.map((_, index) => index * 10 + 10),
    },
    { width: { min: 2, max: 12 } },
  );
}

const flat = (lng: number, lat: number, zoom: number) => cameraAt({ lng, lat, zoom, ...SIZE }, 'flat');
const globe = (lng: number, lat: number, zoom: number) => cameraAt({ lng, lat, zoom, ...SIZE }, 'globe');
const indices = (flows: PackedFlows, camera: FlowCamera, point: readonly [number, number], radius = 12) =>
  pickFlows(flows, camera, {}, point, radius).map(({ index }) => index);
const MIDDLE = [SIZE.width / 2, SIZE.height / 2] as const;

describe('picking', () => {
  test('finds a flow across 180° on both sides of it, and in each copy of the world', () => {
    const flows = packed([['pyongyang', 'anchorage']]);
    const [x, y, z] = onFlow(flows, 0, 0.62);
    const [lng, lat] = [(Math.atan2(x, z) * 180) / Math.PI, (Math.asin(y) * 180) / Math.PI];
    for (const turn of [-360, 0, 360]) expect(indices(flows, flat(lng + turn, lat, 3), MIDDLE)).toEqual([0]);
    for (const beside of [179.9, -179.9, 180.1]) {
      const camera = flat(beside, 56, 2);
      const rows = Array.from({ length: SIZE.height }, (_, row) =>
        indices(flows, camera, [MIDDLE[0], row], 1),
      );
      expect(rows.filter((found) => found.length === 1).length).toBeGreaterThan(2);
    }
    expect(indices(flows, globe(lng, lat, 3), MIDDLE)).toEqual([0]);
  });

  test('lists all flows that lie over each other, and the nearest strand first', () => {
    const flows = packed(
      Array.from({ length: 6 }, (_, index) => ['pyongyang', 'moscow', 10 + 30 * index] as const),
    );
    const [x, y, z] = onFlow(flows, 0, 0.5);
    const camera = globe((Math.atan2(x, z) * 180) / Math.PI, (Math.asin(y) * 180) / Math.PI, 3);
    const picks = pickFlows(flows, camera, {}, MIDDLE, 60);
    expect(picks.map(({ index }) => index).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(picks[0]?.distance).toBeLessThan(3);
    expect(picks.at(-1)?.distance).toBeGreaterThan(15);
  });

  test('passes over what the filter leaves out', () => {
    const flows = packed([
      ['pyongyang', 'moscow'],
      ['moscow', 'pyongyang'],
      ['pyongyang', 'moscow', 50],
    ]);
    const [x, y, z] = onFlow(flows, 0, 0.5);
    const camera = flat((Math.atan2(x, z) * 180) / Math.PI, (Math.asin(y) * 180) / Math.PI, 2);
    const found = (filter: FlowFilter) =>
      pickFlows(flows, camera, filter, MIDDLE, 40)
        .map(({ index }) => index)
        .toSorted();
    expect(found({})).toEqual([0, 1, 2]);
    expect(found({ groups: [1] })).toEqual([1]);
    expect(found({ statuses: ['disputed'] })).toEqual([2]);
    expect(found({ time: { start: 25, end: 40 } })).toEqual([2]);
  });

  test('finds a bend where the flat map draws it, and not on its great circle', () => {
    const flows = packed([['moscow', 'anchorage']]);
    const camera = flat(130.6, 71.9, 1.5);
    expect(indices(flows, camera, MIDDLE, 22)).toEqual([0]);
    const nearPole = flat(124, 84, 3);
    expect(indices(flows, nearPole, MIDDLE, 22)).toEqual([]);
    expect(indices(flows, globe(124, 84, 1), MIDDLE, 300)).toEqual([0]);
  });

  test('finds a head beside its line', () => {
    const flows = packed([['moscow', 'pyongyang']]);
    const camera = flat(125.7, 39, 6);
    const [cx, cy] = MIDDLE;
    // The flow comes from the north-west; some px back from its end the barbs stand farther out than the line.
    const found = Array.from(
      { length: 24 },
      (_, px) => pickFlows(flows, camera, {}, [cx - 10, cy - 24 + px], 0.5).length,
    );
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(14);
  });

  test('finds nothing behind the globe, nor beside it', () => {
    const flows = packed([['pyongyang', 'moscow']]);
    const [x, y, z] = onFlow(flows, 0, 0.5);
    const [lng, lat] = [(Math.atan2(x, z) * 180) / Math.PI, (Math.asin(y) * 180) / Math.PI];
    expect(indices(flows, globe(lng + 180, -lat, 0), MIDDLE, 400)).toEqual([]);
    expect(indices(flows, globe(lng, lat, 0), [2, 2], 400)).toEqual([]);
  });

  test('finds no flow from a place to itself, and antipodes by way of the north', () => {
    const flows = packFlows({ places: { lng: [0, 180], lat: [10, -10] }, from: [0, 0], to: [0, 1] });
    expect(indices(flows, globe(0, 60, 2), MIDDLE)).toEqual([1]);
    expect(indices(flows, globe(0, 10, 2), MIDDLE)).toEqual([1]);
    expect(indices(flows, globe(0, -40, 2), MIDDLE)).toEqual([]);
  });

  test('of nothing finds nothing', () => {
    const flows = packFlows({ places: { lng: [], lat: [] }, from: [], to: [] });
    expect(indices(flows, flat(0, 0, 2), MIDDLE)).toEqual([]);
  });
});
