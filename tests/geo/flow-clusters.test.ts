import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClusterColumns, clusterFlows, type FlowClusters } from '../../src/geo/flow-clusters.ts';
import { membersOf } from '../../src/geo/members-of.ts';

const SEED = { seed: 20260401, numRuns: 150 };
const NAN = Number.NaN;
const PX = 48;

interface PlainFlow {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly low: number;
  readonly group: number;
  readonly status: number;
  readonly announced: number;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}
interface PlainData {
  readonly places: readonly (readonly [lng: number, lat: number])[];
  readonly flows: readonly PlainFlow[];
}

/** Whole numbers, so that sums are exact in any order. */
const amount = fc.oneof(fc.constant(NAN), fc.integer({ min: 0, max: 5000 }));
const place = fc.oneof(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  fc.tuple(fc.constantFrom(-180, 180, 179.999), fc.constantFrom(-90, -85.06, 0, 51, 85.06, 90)),
  // A crowd.
  fc.tuple(fc.double({ min: 30, max: 40, noNaN: true }), fc.double({ min: 50, max: 56, noNaN: true })),
);
const data: fc.Arbitrary<PlainData> = fc.array(place, { minLength: 2, maxLength: 40 }).chain((places) => {
  const index = fc.nat(places.length - 1);
  const flow = fc.record({
    from: index,
    to: index,
    amount,
    low: fc.oneof(fc.constant(NAN), fc.integer({ min: 0, max: 100 })),
    group: fc.nat(2),
    status: fc.nat(4),
    announced: fc.nat(1),
    unit: fc.nat(2),
    start: fc.oneof(fc.constant(NAN), fc.nat(100)),
    end: fc.oneof(fc.constant(NAN), fc.integer({ min: 100, max: 200 })),
  });
  return fc.record({ places: fc.constant(places), flows: fc.array(flow, { maxLength: 60 }) });
});
const zoom = fc.double({ min: 0, max: 12, noNaN: true });

function columnsOf({ places, flows }: PlainData): ClusterColumns {
  return {
    places: { lng: places.map(([lng]) => lng), lat: places.map(([, lat]) => lat) },
    from: flows.map((flow) => flow.from),
    to: flows.map((flow) => flow.to),
    amount: flows.map((flow) => flow.amount),
    low: flows.map((flow) => flow.low),
    group: flows.map((flow) => flow.group),
    status: flows.map((flow) => flow.status),
    announced: flows.map((flow) => flow.announced),
    unit: flows.map((flow) => flow.unit),
    start: flows.map((flow) => flow.start),
    end: flows.map((flow) => flow.end),
  };
}

/** Sum, number and number without a figure by unit, group, status and announced. */
function totalsOf(flows: readonly (Omit<PlainFlow, 'from' | 'to'> & { count: number; missing: number })[]) {
  const totals = new Map<string, readonly [sum: number, count: number, missing: number]>();
  for (const flow of flows) {
    const key = [flow.unit, flow.group, flow.status, flow.announced].join();
    const [sum, count, missing] = totals.get(key) ?? [0, 0, 0];
    totals.set(key, [sum + (flow.amount || 0), count + flow.count, missing + flow.missing]);
  }
  return [...totals].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function sumsAsFlows({ between, inside }: FlowClusters) {
  return [between, inside].flatMap((sums) =>
    Array.from(sums.from, (from, index) => ({
      from,
      to: sums.to[index] ?? -1,
      amount: sums.amount[index] ?? NAN,
      low: sums.low[index] ?? NAN,
      group: sums.group[index] ?? -1,
      status: sums.status?.[index] ?? -1,
      announced: sums.announced[index] ?? -1,
      unit: sums.unit[index] ?? -1,
      start: sums.start[index] ?? NAN,
      end: sums.end[index] ?? NAN,
      count: membersOf(sums, index).length,
      missing: sums.withoutFigure[index] ?? -1,
    })),
  );
}

/** Px apart at a zoom, on Mercator's map that goes round, or on a disc round a pole. */
function pxApart(a: readonly [number, number], b: readonly [number, number], level: number): number {
  const isPolar = [a, b].map(([, lat]) => Math.abs(lat) > 85.0511287798066);
  if (isPolar[0] !== isPolar[1] || (isPolar[0] && a[1] * b[1] < 0)) return Number.POSITIVE_INFINITY;
  const flat = ([lng, lat]: readonly [number, number]): readonly [number, number] => {
    if (!isPolar[0])
      return [lng / 360, Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)];
    const fromPole = ((90 - Math.abs(lat)) / 360) * Math.cosh(Math.PI);
    return [fromPole * Math.sin((lng * Math.PI) / 180), fromPole * Math.cos((lng * Math.PI) / 180)];
  };
  const [[ax, ay], [bx, by]] = [flat(a), flat(b)];
  const across = Math.abs(ax - bx);
  return 512 * 2 ** level * Math.hypot(isPolar[0] ? across : Math.min(across, Math.abs(1 - across)), ay - by);
}

/** One cluster as the places in it, and one sum, without a word about positions in columns. */
function described(clusters: FlowClusters, { places }: PlainData) {
  const name = (cluster: number) =>
    `${clusters.places.lng[cluster]},${clusters.places.lat[cluster]}: ${Array.from(
      membersOf(clusters.placesOf, cluster),
      (member) => String(places[member]),
    )
      .toSorted()
      .join(' ')}`;
  return {
    clusters: Array.from(clusters.standsAt, (_, cluster) => name(cluster)).toSorted(),
    sums: sumsAsFlows(clusters)
      .map((sum) => JSON.stringify({ ...sum, from: name(sum.from), to: name(sum.to) }))
      .toSorted(),
  };
}

describe('totals', () => {
  test('are conserved for each unit, group, status and phase, figures and counts alike', () => {
    fc.assert(
      fc.property(data, zoom, (plain, z) => {
        const clusters = clusterFlows(columnsOf(plain), { zoom: z, px: PX });
        const before = plain.flows.map((flow) => ({
          ...flow,
          count: 1,
          missing: Number.isNaN(flow.amount) ? 1 : 0,
        }));
        expect(totalsOf(sumsAsFlows(clusters))).toEqual(totalsOf(before));
      }),
      SEED,
    );
  });

  test('hold each flow once, under the clusters of its ends and its own kind', () => {
    fc.assert(
      fc.property(data, zoom, (plain, z) => {
        const clusters = clusterFlows(columnsOf(plain), { zoom: z, px: PX });
        const seen: number[] = [];
        for (const sums of [clusters.between, clusters.inside]) {
          for (let index = 0; index < sums.from.length; index += 1) {
            for (const member of membersOf(sums, index)) {
              const flow = plain.flows[member];
              seen.push(member);
              expect([
                clusters.clusterOf[flow?.from ?? -1],
                clusters.clusterOf[flow?.to ?? -1],
                flow?.unit,
                flow?.group,
                flow?.status,
                flow?.announced,
              ]).toEqual([
                sums.from[index],
                sums.to[index],
                sums.unit[index],
                sums.group[index],
                sums.status?.[index],
                sums.announced[index],
              ]);
            }
          }
        }
        expect(seen.toSorted((a, b) => a - b)).toEqual(plain.flows.map((_, index) => index));
        expect([...clusters.between.from].every((from, i) => from !== clusters.between.to[i])).toBe(true);
        expect([...clusters.inside.from].every((from, i) => from === clusters.inside.to[i])).toBe(true);
      }),
      SEED,
    );
  });

  test('add the lowest figures of ranges to the single figures beside them', () => {
    const sum = { group: 0, status: 0, announced: 0, unit: 0, start: NAN, end: NAN, from: 0, to: 1 };
    const { between } = clusterFlows(
      columnsOf({
        places: [
          [0, 0],
          [90, 0],
        ],
        flows: [
          { ...sum, amount: 10, low: 4 },
          { ...sum, amount: 5, low: NAN },
          { ...sum, amount: NAN, low: NAN },
        ],
      }),
      { zoom: 1 },
    );
    expect([between.amount[0], between.low[0], between.withoutFigure[0]]).toEqual([15, 9, 1]);
  });

  test('have no figure where no member has one, and no status where the flows have none', () => {
    const { between } = clusterFlows(
      { places: { lng: [0, 90], lat: [0, 0] }, from: [0, 0], to: [1, 1] },
      { zoom: 1 },
    );
    expect(between).toMatchObject({ amount: Float64Array.of(NAN), withoutFigure: Uint32Array.of(2) });
    expect(between.status).toBeUndefined();
  });

  test('span the members in time, and are open where one of them is', () => {
    const columns = {
      places: { lng: [0, 90], lat: [0, 0] },
      from: [0, 0],
      to: [1, 1],
      start: [10, 5],
      end: [20, NAN],
    };
    const { between } = clusterFlows(columns, { zoom: 1 });
    expect([between.start[0], between.end[0]]).toEqual([5, NAN]);
    const later = clusterFlows(columns, { zoom: 1, time: { start: 21, end: 30 } });
    expect([...later.between.members]).toEqual([1]);
    expect(clusterFlows(columns, { zoom: 1, time: { start: 0, end: 4 } }).between.from).toHaveLength(0);
  });
});

describe('clusters', () => {
  test('are nowhere wider than allowed, and stand apart', () => {
    fc.assert(
      fc.property(data, zoom, ({ places, flows }, z) => {
        const { placesOf, standsAt } = clusterFlows(columnsOf({ places, flows }), { zoom: z, px: PX });
        const at = (index: number) => places[index] ?? ([0, 0] as const);
        for (let cluster = 0; cluster < standsAt.length; cluster += 1) {
          const members = Array.from(membersOf(placesOf, cluster), at);
          for (const a of members) for (const b of members) expect(pxApart(a, b, z)).toBeLessThan(PX);
        }
        const stands = Array.from(standsAt, at);
        for (const [i, a] of stands.entries()) {
          for (const b of stands.slice(0, i))
            expect(pxApart(a, b, Math.ceil(z))).toBeGreaterThan(0.9999 * (PX / 4));
        }
      }),
      SEED,
    );
  });

  test('are the same in whatever order places and flows come', () => {
    const shuffled = data.chain((plain) =>
      fc.record({
        plain: fc.constant(plain),
        places: fc.shuffledSubarray([...plain.places.keys()], { minLength: plain.places.length }),
        flows: fc.shuffledSubarray([...plain.flows], { minLength: plain.flows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, zoom, ({ plain, places, flows }, z) => {
        const moved: PlainData = {
          places: places.map((index) => plain.places[index] ?? [0, 0]),
          flows: flows.map((flow) => ({
            ...flow,
            from: places.indexOf(flow.from),
            to: places.indexOf(flow.to),
          })),
        };
        // Two places of one longitude and latitude can be told apart by nothing; either may give the cluster its name.
        fc.pre(
          new Set(plain.places.map(([lng, lat]) => `${(lng + 180) % 360},${lat}`)).size === places.length,
        );
        const one = clusterFlows(columnsOf(plain), { zoom: z });
        const other = clusterFlows(columnsOf(moved), { zoom: z });
        expect(described(other, moved)).toEqual(described(one, plain));
      }),
      SEED,
    );
  });

  test('tell neighbours of a pole apart by their longitude', () => {
    // As far from the pole, and as far to one side of it: the western one gives the cluster its place.
    const places = [
      [150, 89.999],
      [30, 89.999],
    ] as const;
    const flows: PlainFlow[] = [];
    const one = clusterFlows(columnsOf({ places, flows }), { zoom: 2 });
    const other = clusterFlows(columnsOf({ places: [...places].reverse(), flows }), { zoom: 2 });
    expect([...one.places.lng]).toEqual([30]);
    expect([...other.places.lng]).toEqual([30]);
  });

  test('only merge further out: what is together stays together', () => {
    fc.assert(
      fc.property(data, zoom, fc.double({ min: 0, max: 6, noNaN: true }), (plain, z, out) => {
        const near = clusterFlows(columnsOf(plain), { zoom: z });
        const far = clusterFlows(columnsOf(plain), { zoom: z - out });
        expect(far.standsAt.length).toBeLessThanOrEqual(near.standsAt.length);
        for (let cluster = 0; cluster < near.standsAt.length; cluster += 1) {
          const farther = Array.from(membersOf(near.placesOf, cluster), (member) => far.clusterOf[member]);
          expect(new Set(farther).size).toBe(1);
        }
      }),
      SEED,
    );
  });

  test('stand at the place with the largest total, whatever its unit', () => {
    const places = { lng: [10, 10.5, 11, 120], lat: [50, 50, 50, 0] };
    const shells = { from: [0, 1, 2], to: [3, 3, 3], amount: [4, 1000, 8] };
    expect([...clusterFlows({ places, ...shells }, { zoom: 0 }).places.lng]).toEqual([120, 10.5]);
    // 1000 shells of 8000 are little, 8 trains of 8 are all.
    const both = { from: [0, 1, 2, 3], to: [3, 3, 3, 3], amount: [4, 1000, 8, 8000], unit: [1, 0, 1, 0] };
    expect([...clusterFlows({ places, ...both }, { zoom: 0 }).places.lng]).toEqual([120, 11]);
  });

  test('do not add up amounts of several units', () => {
    const { between } = clusterFlows(
      {
        places: { lng: [0, 90], lat: [0, 0] },
        from: [0, 0, 0],
        to: [1, 1, 1],
        amount: [1, 2, 4],
        unit: [0, 1, 0],
      },
      { zoom: 0 },
    );
    expect([...between.unit]).toEqual([0, 1]);
    expect([...between.amount]).toEqual([5, 2]);
  });

  test.each([
    ['on both sides of 180°', [179.99, -179.99], [51, 51]],
    ['at the north pole, whatever their longitude', [0, 90, -170], [90, 90, 90]],
    ['across the south pole', [10, -170], [-89.99, -89.99]],
    ['at −180° and 180°', [-180, 180], [0, 0]],
  ])('bring together neighbours %s', (_, lng, lat) => {
    const places = { lng, lat };
    const { standsAt } = clusterFlows({ places, from: [], to: [] }, { zoom: 3 });
    expect(standsAt).toHaveLength(1);
  });

  test('are none where there are no places', () => {
    const empty = clusterFlows({ places: { lng: [], lat: [] }, from: [], to: [] }, { zoom: 2 });
    expect(empty.standsAt).toHaveLength(0);
    expect(empty.between.starts).toEqual(Uint32Array.of(0));
    expect(empty.inside.members).toHaveLength(0);
  });

  test('keep places apart that a close view tells apart', () => {
    const places = { lng: [37.6, 37.61], lat: [55.75, 55.75] };
    expect(clusterFlows({ places, from: [0], to: [1] }, { zoom: 14 }).standsAt).toHaveLength(2);
    const far = clusterFlows({ places, from: [0], to: [1], amount: [3] }, { zoom: 4 });
    expect(far.standsAt).toHaveLength(1);
    expect([...far.inside.amount]).toEqual([3]);
  });
});

describe('columns that do not fit', () => {
  const places = { lng: [0, 1], lat: [0, 1] };
  test.each([
    [
      'a place that is not there',
      { places, from: [0], to: [2] },
      'Flow 0 runs from place 0 to place 2 of 2.',
    ],
    [
      'a column that is too short',
      { places, from: [0, 1], to: [1, 0], amount: [1] },
      'The column amount has 1 entries, the column from 2.',
    ],
    [
      'a group beyond the colours',
      { places, from: [0], to: [1], group: [32] },
      'Flow 0: group is 32; it has to be a whole number from 0 to 31.',
    ],
    [
      'a latitude beyond the pole',
      { places: { lng: [0], lat: [91] }, from: [], to: [] },
      'Place 0 lies at 0, 91.',
    ],
  ])('%s: refused with a sentence', (_, columns: ClusterColumns, sentence) => {
    expect(() => clusterFlows(columns, { zoom: 2 })).toThrow(new RangeError(sentence));
  });

  test('no width, no zoom', () => {
    expect(() => clusterFlows({ places, from: [], to: [] }, { zoom: 2, px: 0 })).toThrow(RangeError);
    expect(() => clusterFlows({ places, from: [], to: [] }, { zoom: NAN })).toThrow(RangeError);
  });
});
