import { columnName, type TableRow } from './read-table.ts';
import type { ImportFile } from './types.ts';

export type LocationColumn = 'id' | 'name' | 'lat' | 'lon';
export type FlowColumn = 'origin' | 'dest' | 'count' | 'time';

/** Names by which a column is known, flowmap.blue's own first; lower case. */
const LOCATION_COLUMNS: Readonly<Record<LocationColumn, readonly string[]>> = {
  id: ['id'],
  name: ['name'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
};
const FLOW_COLUMNS: Readonly<Record<FlowColumn, readonly string[]>> = {
  origin: ['origin'],
  dest: ['dest', 'destination'],
  count: ['count'],
  time: ['time'],
};
const NEEDED_LOCATION_COLUMNS: readonly LocationColumn[] = ['id', 'lat', 'lon'];
const NEEDED_FLOW_COLUMNS: readonly FlowColumn[] = ['origin', 'dest', 'count'];

export const KNOWN_COLUMNS: ReadonlySet<string> = new Set(
  [...Object.values(LOCATION_COLUMNS), ...Object.values(FLOW_COLUMNS)].flat(),
);

/** Where in a row the columns stand, and what else the head says. */
export interface Columns<Name extends string> {
  readonly at: Readonly<Partial<Record<Name, number>>>;
  /** Needed, but not there; names as flowmap.blue has them. */
  readonly missing: readonly Name[];
  /** Names, as written, of columns that mean nothing here. */
  readonly unread: readonly string[];
  /** Names, as written, that come again; the first counts. */
  readonly repeated: readonly string[];
  /** Number of cells up to the last that has a name. */
  readonly width: number;
}

export function locationColumns(head: TableRow): Columns<LocationColumn> {
  return columnsOf(head, LOCATION_COLUMNS, NEEDED_LOCATION_COLUMNS);
}

export function flowColumns(head: TableRow): Columns<FlowColumn> {
  return columnsOf(head, FLOW_COLUMNS, NEEDED_FLOW_COLUMNS);
}

/** Which of the two files a head belongs to; null where it has columns of neither, or too few to tell. */
export function kindOfHead(head: TableRow): ImportFile | null {
  const found = (kinds: Readonly<Record<string, readonly string[]>>) => {
    const names = new Set(head.cells.map(columnName));
    return Object.values(kinds).filter((synonyms) => synonyms.some((name) => names.has(name))).length;
  };
  const [places, flows] = [found(LOCATION_COLUMNS), found(FLOW_COLUMNS)];
  if (places === flows) return null;
  return places > flows ? 'locations' : 'flows';
}

function columnsOf<Name extends string>(
  head: TableRow,
  known: Readonly<Record<Name, readonly string[]>>,
  needed: readonly Name[],
): Columns<Name> {
  const at: Partial<Record<Name, number>> = {};
  const unread: string[] = [];
  const repeated: string[] = [];
  let width = 0;
  for (const [index, cell] of head.cells.entries()) {
    const name = columnName(cell);
    if (name === '') continue;
    width = index + 1;
    const column = columnCalled(name, known);
    if (column === undefined) unread.push(cell.trim());
    else if (at[column] !== undefined) repeated.push(cell.trim());
    else at[column] = index;
  }
  return { at, missing: needed.filter((name) => at[name] === undefined), unread, repeated, width };
}

function columnCalled<Name extends string>(
  name: string,
  known: Readonly<Record<Name, readonly string[]>>,
): Name | undefined {
  for (const column in known) if (known[column].includes(name)) return column;
  return undefined;
}

/** A cell without the spaces around it; empty where the row or the table has none. */
export function cellOf({ cells }: TableRow, index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '').trim();
}

/** Whether a row has more cells than its head has names, so that nobody knows which is which. */
export function hasStrayCells({ cells }: TableRow, width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
}
