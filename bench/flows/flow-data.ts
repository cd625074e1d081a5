import {
  FLOW_STATUSES,
  type FlowColumns,
  type FlowPlace,
  type FlowRecord,
} from '../../src/map/flow-layer/types.ts';
import { random } from '../shared/random.ts';

/** 2024-01-01 in ms since 1970, and how long the flows' starts go on from there. */
export const FIRST_DAY = Date.UTC(2024, 0, 1);
export const YEAR = 365 * 86_400_000;
/** Px: the widest line, and the amount that has it. Widths go with the root of amounts, as the layer draws them. */
export const WIDTHS = { min: 0.8, max: 14 } as const;
const LARGEST = (WIDTHS.max / WIDTHS.min) ** 2;
const GROUPS = 6;

/**
 * Random flows between places spread evenly over the sphere from 56° S to 72° N, the same for the same seed.
 * Amounts follow a power law, most flows are of the surer kinds, about a third last under four months.
 */
export function flowColumns(count: number, seed = 7): FlowColumns {
  const next = random(seed);
  const places = Math.min(2000, Math.max(60, Math.round(count / 10)));
  const lng = new Float64Array(places);
  const lat = new Float64Array(places);
  for (let i = 0; i < places; i += 1) {
    lng[i] = next() * 360 - 180;
    lat[i] = (Math.asin(-0.829 + next() * 1.78) * 180) / Math.PI;
  }
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const amount = new Float64Array(count);
  const group = new Uint8Array(count);
  const status = new Uint8Array(count);
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const origin = Math.floor(next() * places);
    const other = Math.floor(next() * (places - 1));
    from[i] = origin;
    to[i] = other >= origin ? other + 1 : other;
    amount[i] = Math.min(LARGEST, (1 - next()) ** -0.9);
    group[i] = Math.floor(next() * GROUPS);
    status[i] = Math.floor(next() * next() * FLOW_STATUSES.length);
    const begin = FIRST_DAY + next() * 2 * YEAR;
    start[i] = begin;
    end[i] = begin + next() * YEAR;
  }
  return { places: { lng, lat }, from, to, amount, group, status, start, end };
}

/** The same flows as plain records, as a program would have them after reading a file. */
export interface FlowRecords {
  readonly places: readonly FlowPlace[];
  readonly flows: readonly Required<Omit<FlowRecord, 'low' | 'announced'>>[];
}

export function flowRecords(columns: FlowColumns): FlowRecords {
  const { places, from, to, amount, group, status, start, end } = columns;
  const at = (column: ArrayLike<number> | undefined, i: number) => column?.[i] ?? 0;
  return {
    places: Array.from(places.lng, (lng, i) => ({ id: `p${i}`, lng, lat: at(places.lat, i) })),
    flows: Array.from(from, (origin, i) => ({
      from: `p${origin}`,
      to: `p${at(to, i)}`,
      amount: at(amount, i),
      group: at(group, i),
      status: FLOW_STATUSES[at(status, i)] ?? 'unknown',
      start: at(start, i),
      end: at(end, i),
    })),
  };
}

/** Width in px of an amount, for contenders that want widths. */
export function widthOf(amount: number): number {
  return WIDTHS.min * Math.sqrt(amount);
}
