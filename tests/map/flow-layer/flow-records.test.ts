import { expect, test } from 'vitest';
import { columnsOfRecords } from '../../../src/map/flow-layer/flow-records.ts';

const PLACES = [
  { id: 'a', lng: 10, lat: 20 },
  { id: 'b', lng: -30, lat: 40 },
];

test('records become columns, with what is missing at its default', () => {
  const columns = columnsOfRecords(PLACES, [
    { from: 'a', to: 'b', amount: 7, low: 3, group: 2, status: 'disputed', start: 5, end: 9 },
    { from: 'b', to: 'a', amount: null, announced: true },
  ]);
  expect(columns).toEqual({
    places: { lng: Float64Array.of(10, -30), lat: Float64Array.of(20, 40) },
    from: Uint32Array.of(0, 1),
    to: Uint32Array.of(1, 0),
    amount: Float64Array.of(7, Number.NaN),
    low: Float64Array.of(3, Number.NaN),
    group: Float64Array.of(2, 0),
    status: Uint8Array.of(2, 4),
    announced: Uint8Array.of(0, 1),
    start: Float64Array.of(5, Number.NaN),
    end: Float64Array.of(9, Number.NaN),
  });
});

test('unknown and doubled places are refused by name', () => {
  expect(() => columnsOfRecords(PLACES, [{ from: 'a', to: 'c' }])).toThrow('Flow 0 names the place «c»');
  expect(() => columnsOfRecords([...PLACES, ...PLACES], [])).toThrow('Two places have the id «a»');
});
