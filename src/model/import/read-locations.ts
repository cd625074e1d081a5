import { LIMITS } from '../limits.ts';
import { type Columns, cellOf, hasStrayCells, type LocationColumn } from './columns-of.ts';
import type { IssueList } from './issue-list.ts';
import { type DecimalSign, readNumber } from './read-number.ts';
import type { Table, TableRow } from './read-table.ts';
import type { LocationRow } from './types.ts';

export interface Locations {
  /** By their ids, in the order of the file. */
  readonly byId: ReadonlyMap<string, LocationRow>;
  /** Line of each id that is in the file but could not be kept. */
  readonly skipped: ReadonlyMap<string, number>;
}

const POSITION = ['lat', 'lon'] as const;

/** Takes over the rows that say where a place is. */
export function readLocations(
  table: Table,
  { at, width }: Columns<LocationColumn>,
  sign: DecimalSign | null,
  issues: IssueList,
): Locations {
  const byId = new Map<string, LocationRow>();
  const skipped = new Map<string, number>();
  if (at.name === undefined) issues.note('no-name-column', null);
  for (const row of table.rows) {
    const id = cellOf(row, at.id);
    const location = hasStrayCells(row, width)
      ? strayCells(row, width, issues)
      : readRow(row, id, at, sign, byId, issues);
    if (location) byId.set(id, location);
    else if (!skipped.has(id)) skipped.set(id, row.line);
  }
  return { byId, skipped };
}

function strayCells(row: TableRow, width: number, issues: IssueList): null {
  issues.skip('cell-count', row.line, { found: String(row.cells.length), expected: String(width) });
  return null;
}

function readRow(
  row: TableRow,
  id: string,
  at: Columns<LocationColumn>['at'],
  sign: DecimalSign | null,
  known: ReadonlyMap<string, LocationRow>,
  issues: IssueList,
): LocationRow | null {
  const { line } = row;
  // A name may be broken over lines in its cell; on a map it stands on one.
  const name = cellOf(row, at.name).replace(/\s+/g, ' ');
  const first = known.get(id);
  if (id === '') issues.skip('no-id', line, { column: 'id' });
  if (Math.max(id.length, name.length) > LIMITS.string) issues.skip('too-long', line, { found: name });
  if (first) issues.skip('duplicate-id', line, { column: 'id', found: id, expected: String(first.line) });
  const empty = POSITION.filter((column) => cellOf(row, at[column]) === '');
  if (empty.length > 0) issues.skip('no-position', line, { column: empty.join(', ') });
  const lat = readDegrees(row, 'lat', at.lat, sign, issues);
  const lon = readDegrees(row, 'lon', at.lon, sign, issues);
  if (lat !== null && lon !== null) checkPosition(line, lat, lon, issues);
  if (issues.isSkipped(line) || lat === null || lon === null) return null;
  if (name === '' && at.name !== undefined) issues.note('no-name', line, { found: id });
  if (Math.abs(lon) > 180) issues.note('wrapped', line, { column: 'lon', found: cellOf(row, at.lon) });
  return { line, id, name: name || id, lng: wrap(lon), lat };
}

function readDegrees(
  row: TableRow,
  column: 'lat' | 'lon',
  index: number | undefined,
  sign: DecimalSign | null,
  issues: IssueList,
): number | null {
  const found = cellOf(row, index);
  if (found === '') return null;
  const number = readNumber(found, sign, true);
  if (typeof number === 'number') return number;
  issues.skip('no-number', row.line, { column, found });
  return null;
}

function checkPosition(line: number, lat: number, lon: number, issues: IssueList): void {
  const found = `${lat}, ${lon}`;
  if (Math.abs(lat) > 90 && Math.abs(lon) <= 90 && Math.abs(lat) <= 180)
    issues.skip('swapped', line, { found });
  else if (Math.abs(lat) > 90) issues.skip('latitude', line, { column: 'lat', found: String(lat) });
  else if (Math.abs(lon) > 360) issues.skip('longitude', line, { column: 'lon', found: String(lon) });
}

/** The same meridian within ±180°. */
function wrap(lon: number): number {
  if (Math.abs(lon) <= 180) return lon;
  return lon > 0 ? lon - 360 : lon + 360;
}
