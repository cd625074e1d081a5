import type { ClaimRow } from '../../model/claim-rows.ts';

export const COLUMNS = ['speaker', 'stance', 'mark', 'amount', 'said', 'read'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** The newest words first. */
export const NEWEST_FIRST: Sorting = { column: 'said', direction: 'descending' };

/** What a press on the head of a column asks for: dates begin with the newest, all else with the first. */
export function sortingAfter(press: Column, now: Sorting): Sorting {
  if (press !== now.column)
    return { column: press, direction: press === 'said' ? 'descending' : 'ascending' };
  return { column: press, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** Rows in the order wanted; those without a value stand last either way, equals as they were. */
export function sortRows(
  rows: readonly ClaimRow[],
  { column, direction }: Sorting,
  lang: string,
): ClaimRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row, column) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * compareKeys(a.key, b.key, compare);
    })
    .map(({ row }) => row);
}

type Key = string | { readonly unit: string; readonly figure: number };

function keyOf(row: ClaimRow, column: Column): Key {
  if (column === 'speaker') return row.speaker.text;
  if (column === 'stance') return row.stance;
  if (column === 'mark') return row.mark.text;
  if (column === 'said') return row.day ?? '';
  if (column === 'read') return row.read[0]?.name.text ?? '';
  const [amount] = row.claim.amounts ?? [];
  const figure = amount?.value ?? amount?.max ?? amount?.min;
  return amount === undefined || figure === undefined ? '' : { unit: amount.unit, figure };
}

/** Amounts stand by their unit first: soldiers and barrels can't be compared. */
function compareKeys(a: Key, b: Key, compare: (a: string, b: string) => number): number {
  if (typeof a === 'string' || typeof b === 'string') return compare(String(a), String(b));
  return compare(a.unit, b.unit) || a.figure - b.figure;
}
