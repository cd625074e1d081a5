import type { FlowColumns } from '../../../src/map/flow-layer/types.ts';

/** Seeded flows between places all over the earth: Park and Miller's generator, good enough for pictures. */
export function randomColumns(count: number, places: number, seed = 7): FlowColumns {
  let state = seed;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const column = <T>(
    kind: { from(source: { length: number }, value: () => number): T },
    value: () => number,
  ) => kind.from({ length: count }, value);
  return {
    places: {
      lng: Float64Array.from({ length: places }, () => random() * 360 - 180),
      lat: Float64Array.from({ length: places }, () => (Math.asin(2 * random() - 1) * 180) / Math.PI),
    },
    from: column(Uint32Array, () => Math.floor(random() * places)),
    to: column(Uint32Array, () => Math.floor(random() * places)),
    amount: column(Float64Array, () => (random() < 0.1 ? Number.NaN : Math.round(1000 * random() ** 4))),
    group: column(Uint8Array, () => Math.floor(random() * 6)),
    status: column(Uint8Array, () => Math.floor(random() * 5)),
    start: column(Float64Array, () => Math.floor(random() * 1000)),
    end: column(Float64Array, () => 1000 + Math.floor(random() * 1000)),
  };
}
