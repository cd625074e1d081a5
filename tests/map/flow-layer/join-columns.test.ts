import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinColumns } from '../../../src/map/flow-layer/join-columns.ts';
import { FLOW_STATUSES, type FlowColumns } from '../../../src/map/flow-layer/types.ts';

const PLACES = 4;
const columns = fc
  .record({
    spots: fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
      minLength: PLACES,
      maxLength: PLACES,
    }),
    ends: fc.array(fc.tuple(fc.nat(PLACES - 1), fc.nat(PLACES - 1), fc.nat(9)), { maxLength: 6 }),
    hasAmount: fc.boolean(),
  })
  .map(({ spots, ends, hasAmount }): FlowColumns => {
    const base = {
      places: { lng: spots.map(([lng]) => lng), lat: spots.map(([, lat]) => lat) },
      from: ends.map(([from]) => from),
      to: ends.map(([, to]) => to),
    };
    return hasAmount ? { ...base, amount: ends.map(([, , amount]) => amount) } : base;
  });

/** Each flow by where it runs and how much it is. */
function told({ places, from, to, amount }: FlowColumns): string[] {
  const spot = (place: number | undefined): string => `${places.lng[place ?? -1]} ${places.lat[place ?? -1]}`;
  return Array.from(from, (start, at) => `${spot(start)} > ${spot(to[at])}: ${amount?.[at] ?? Number.NaN}`);
}

test('joined flows run where they ran, the first set first', () => {
  fc.assert(
    fc.property(columns, columns, (a, b) => {
      const all = joinColumns(a, b);
      expect(told(all)).toEqual([...told(a), ...told(b)]);
    }),
  );
});

test('the same places do not come twice', () => {
  const a: FlowColumns = { places: { lng: [1, 2], lat: [3, 4] }, from: [0], to: [1] };
  expect(joinColumns(a, a).places.lng).toHaveLength(2);
});

test('what one set does not say means the same as before', () => {
  const a: FlowColumns = { places: { lng: [1, 2], lat: [3, 4] }, from: [0], to: [1] };
  const b: FlowColumns = { ...a, amount: [5], status: [0], group: [3], announced: [1], start: [10] };
  const all = joinColumns(a, b);
  expect(Array.from(all.amount ?? [])).toEqual([Number.NaN, 5]);
  expect(Array.from(all.status ?? [])).toEqual([FLOW_STATUSES.indexOf('unknown'), 0]);
  expect(Array.from(all.group ?? [])).toEqual([0, 3]);
  expect(Array.from(all.announced ?? [])).toEqual([0, 1]);
  expect(Array.from(all.start ?? [])).toEqual([Number.NaN, 10]);
  expect(all.low).toBeUndefined();
});
