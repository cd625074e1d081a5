import type { FlowColumns } from '../../../src/map/flow-layer/types.ts';

type LngLat = readonly [number, number];

/** Pairs of places that break careless geometry. */
export const TORTURE: readonly (readonly [LngLat, LngLat])[] = [
  [
    [0, 0],
    [180, 0],
  ],
  [
    [10, 45],
    [-170, -45],
  ],
  [
    [0, 90],
    [0, -90],
  ],
  [
    [40, -90],
    [-120, 90],
  ],
  [
    [0, 90],
    [37, 20],
  ],
  [
    [37, 20],
    [0, -90],
  ],
  [
    [5, 5],
    [5, 5],
  ],
  [
    [5, 5],
    [5 + 1e-9, 5],
  ],
  [
    [180, 10],
    [-180, 10],
  ],
  [
    [-180, 10],
    [90, 10],
  ],
  [
    [180, 10],
    [90, 10],
  ],
  [
    [10, 85.06],
    [-120, 86],
  ],
  [
    [10, 89.9],
    [100, -30],
  ],
  [
    [30, 80],
    [-150, 80],
  ],
  [
    [0, 0],
    [0.001, 0.001],
  ],
  [
    [179.9, -40],
    [-179.9, -40],
  ],
];

/** Flows between pairs of positions. */
export function columnsOfPairs(pairs: readonly (readonly [LngLat, LngLat])[]): FlowColumns {
  const ends = pairs.flat();
  return {
    places: { lng: ends.map(([lng]) => lng), lat: ends.map(([, lat]) => lat) },
    from: pairs.map((_, index) => 2 * index),
    to: pairs.map((_, index) => 2 * index + 1),
    amount: pairs.map((_, index) => 1 + index),
    group: pairs.map((_, index) => index % 6),
    status: pairs.map((_, index) => index % 5),
  };
}
