import fc from 'fast-check';
import type { FlowColumns } from '../../../src/map/flow-layer/types.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any columns of up to some dozen flows. */
export const anyColumns: fc.Arbitrary<FlowColumns> = fc
  .record({
    places: fc.array(fc.tuple(number(-400, 400), number(-90, 90)), { minLength: 1, maxLength: 8 }),
    flows: fc.array(
      fc.record({
        from: fc.nat(7),
        to: fc.nat(7),
        amount: fc.oneof(number(0, 1e6), fc.constant(Number.NaN)),
        low: fc.oneof(number(0, 1e6), fc.constant(Number.NaN)),
        group: fc.nat(31),
        status: fc.nat(4),
        announced: fc.nat(1),
        start: fc.oneof(number(0, 100), fc.constant(Number.NaN)),
        end: fc.oneof(number(100, 200), fc.constant(Number.NaN)),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ places, flows }) => ({
    places: { lng: places.map(([lng]) => lng), lat: places.map(([, lat]) => lat) },
    from: flows.map(({ from }) => from % places.length),
    to: flows.map(({ to }) => to % places.length),
    amount: flows.map(({ amount }) => amount),
    low: flows.map(({ low }) => low),
    group: flows.map(({ group }) => group),
    status: flows.map(({ status }) => status),
    announced: flows.map(({ announced }) => announced),
    start: flows.map(({ start }) => start),
    end: flows.map(({ end }) => end),
  }));
