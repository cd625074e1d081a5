import type { ClaimRow } from '../../model/claim-rows.ts';
import { type EventRow, type FlowRow, flowFigure, type PlaceRow } from '../../model/mark-rows.ts';
import {
  type ClaimedFeature,
  type Dispatch,
  type FlowFeature,
  PRECISIONS,
  STATUSES,
  type TimeWindow,
} from '../../model/types.ts';

export const CLAIM_COLUMNS = ['speaker', 'stance', 'mark', 'amount', 'said', 'read'] as const;
export const FLOW_COLUMNS = ['mark', 'way', 'period', 'status', 'amount', 'statements'] as const;
/** The same beside the group in which a speaker puts them. */
export const SORTED_FLOW_COLUMNS: readonly FlowColumn[] = FLOW_COLUMNS.flatMap((column) =>
  column === 'way' ? [column, 'group' as const] : [column],
);
export const EVENT_COLUMNS = ['day', 'mark', 'type', 'place', 'status', 'statements'] as const;
export const PLACE_COLUMNS = [
  'name',
  'names',
  'type',
  'country',
  'precision',
  'position',
  'touched',
] as const;

export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];
/** `group`: where a speaker's sorting is shown. */
export type FlowColumn = (typeof FLOW_COLUMNS)[number] | 'group';
export type EventColumn = (typeof EVENT_COLUMNS)[number];
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

export interface Sorting<Column extends string = string> {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** What a row is sorted by; amounts stand by their unit first, since soldiers and barrels can't be compared. */
export type SortKey = string | number | { readonly unit: string; readonly figure: number } | null;

/** What a reader wants to see first of these is the newest, or the most. */
const DOWN_FIRST: readonly string[] = ['said', 'day', 'period', 'statements', 'touched'];

/** What a press on the head of a column asks for. */
export function sortingAfter<Column extends string>(
  press: Column,
  now: Sorting<Column> | null,
): Sorting<Column> {
  if (press !== now?.column)
    return { column: press, direction: DOWN_FIRST.includes(press) ? 'descending' : 'ascending' };
  return { column: press, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** Rows in the order wanted; those without a value stand last either way, equals as they were. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: Sorting['direction'],
  lang: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compareKeys(a.key, b.key, compare);
    })
    .map(({ row }) => row);
}

export function claimKey(
  { speaker, stance, mark, day, read, claim }: ClaimRow,
  column: ClaimColumn,
): SortKey {
  if (column === 'speaker') return speaker.text;
  if (column === 'stance') return stance;
  if (column === 'mark') return mark.text;
  if (column === 'said') return day;
  if (column === 'read') return read[0]?.name.text ?? null;
  const [amount] = claim.amounts ?? [];
  const figure = amount?.value ?? amount?.max ?? amount?.min;
  return amount === undefined || figure === undefined ? null : { unit: amount.unit, figure };
}

export function flowKey(
  row: FlowRow,
  column: FlowColumn,
  dispatch: Dispatch,
  time: TimeWindow | null,
  statements: (feature: ClaimedFeature) => number,
  group: (flow: FlowFeature) => string | null,
): SortKey {
  if (column === 'mark') return row.name.text;
  if (column === 'group') return group(row.feature);
  if (column === 'way') return `${row.from.text} → ${row.to.text}`;
  if (column === 'period') return row.day;
  if (column === 'status') return STATUSES.indexOf(row.feature.properties.status);
  if (column === 'amount') return flowFigure(row.feature, dispatch, time);
  return statements(row.feature);
}

export function eventKey(
  row: EventRow,
  column: EventColumn,
  statements: (feature: ClaimedFeature) => number,
): SortKey {
  if (column === 'mark') return row.name.text;
  if (column === 'day') return row.day;
  if (column === 'type') return row.type;
  if (column === 'place') return row.place?.text ?? null;
  if (column === 'status') return STATUSES.indexOf(row.feature.properties.status);
  return statements(row.feature);
}

export function placeKey(row: PlaceRow, column: PlaceColumn, touched: (id: string) => number): SortKey {
  if (column === 'name') return row.name.text;
  if (column === 'names') return row.names[0]?.text ?? null;
  if (column === 'type') return row.type === '' ? null : row.type;
  if (column === 'country') return row.country?.text ?? null;
  if (column === 'precision') return PRECISIONS.indexOf(row.feature.properties.precision ?? 'unknown');
  if (column === 'touched') return touched(row.id);
  const { geometry } = row.feature;
  return geometry?.type === 'Point' ? (geometry.coordinates[1] ?? null) : null;
}

function compareKeys(
  a: NonNullable<SortKey>,
  b: NonNullable<SortKey>,
  compare: (a: string, b: string) => number,
): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'object' && typeof b === 'object') return compare(a.unit, b.unit) || a.figure - b.figure;
  return compare(String(a), String(b));
}
