import { FLOW_STATUSES, type FlowColumns, type FlowPlace, type FlowRecord } from './types.ts';

/**
 * Records as columns.
 * @throws {RangeError} if a flow names a place that is not there, or two places share an id.
 */
export function columnsOfRecords(places: readonly FlowPlace[], records: readonly FlowRecord[]): FlowColumns {
  const positions = new Map<string, number>();
  places.forEach(({ id }, index) => {
    if (positions.has(id)) throw new RangeError(`Two places have the id «${id}».`);
    positions.set(id, index);
  });
  const positionOf = (id: string, row: number): number => {
    const position = positions.get(id);
    if (position === undefined)
      throw new RangeError(`Flow ${row} names the place «${id}», which is not there.`);
    return position;
  };
  return {
    places: {
      lng: Float64Array.from(places, ({ lng }) => lng),
      lat: Float64Array.from(places, ({ lat }) => lat),
    },
    from: Uint32Array.from(records, ({ from }, row) => positionOf(from, row)),
    to: Uint32Array.from(records, ({ to }, row) => positionOf(to, row)),
    amount: Float64Array.from(records, ({ amount }) => amount ?? Number.NaN),
    low: Float64Array.from(records, ({ low }) => low ?? Number.NaN),
    group: Float64Array.from(records, ({ group }) => group ?? 0),
    status: Uint8Array.from(records, ({ status }) => FLOW_STATUSES.indexOf(status ?? 'unknown')),
    announced: Uint8Array.from(records, ({ announced }) => (announced ? 1 : 0)),
    start: Float64Array.from(records, ({ start }) => start ?? Number.NaN),
    end: Float64Array.from(records, ({ end }) => end ?? Number.NaN),
  };
}
