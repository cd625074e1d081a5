import { nearest } from '../rules/nearest.ts';
import { type Columns, cellOf, type FlowColumn, hasStrayCells } from './columns-of.ts';
import type { IssueList } from './issue-list.ts';
import type { Locations } from './read-locations.ts';
import { type DecimalSign, readNumber } from './read-number.ts';
import { readRowTime } from './read-row-time.ts';
import type { Table, TableRow } from './read-table.ts';
import type { FlowRow, LocationRow, RowTime } from './types.ts';

/** Unknown ids for which a near one is looked up; beyond that the file is simply another one's. */
const MOST_SUGGESTIONS = 20;

/** Takes over the rows that lead from a known place to a known place, each as a flow of its own. */
export function readFlows(
  table: Table,
  { at, width }: Columns<FlowColumn>,
  locations: Locations,
  sign: DecimalSign | null,
  issues: IssueList,
): readonly FlowRow[] {
  const reader = new FlowReader(at, locations, sign, issues);
  const flows: FlowRow[] = [];
  for (const row of table.rows) {
    if (hasStrayCells(row, width)) {
      issues.skip('cell-count', row.line, { found: String(row.cells.length), expected: String(width) });
      continue;
    }
    const flow = reader.read(row);
    if (flow) flows.push(flow);
  }
  return flows;
}

class FlowReader {
  readonly #at: Columns<FlowColumn>['at'];
  readonly #locations: Locations;
  readonly #sign: DecimalSign | null;
  readonly #issues: IssueList;
  /** Line of the first row with these ends and this time. */
  readonly #first = new Map<string, number>();
  readonly #times = new Map<string, RowTime>();
  readonly #suggestions = new Map<string, string>();

  constructor(
    at: Columns<FlowColumn>['at'],
    locations: Locations,
    sign: DecimalSign | null,
    issues: IssueList,
  ) {
    this.#at = at;
    this.#locations = locations;
    this.#sign = sign;
    this.#issues = issues;
  }

  /** Says all that is wrong with a row; null where it can't stay. */
  read(row: TableRow): FlowRow | null {
    const { line } = row;
    const from = this.#place(row, 'origin');
    const to = this.#place(row, 'dest');
    const count = this.#count(row);
    if (this.#issues.isSkipped(line) || !from || !to) return null;
    const time = this.#time(row);
    if (count === null) this.#issues.note('no-count', line, { column: 'count' });
    if (from === to) this.#issues.note('self-flow', line, { found: from.id });
    const key = `${from.line} ${to.line} ${cellOf(row, this.#at.time)}`;
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, line);
    else this.#issues.note('repeated', line, { expected: String(first) });
    return { line, from, to, count, time };
  }

  #place(row: TableRow, column: 'origin' | 'dest'): LocationRow | null {
    const found = cellOf(row, this.#at[column]);
    const place = this.#locations.byId.get(found);
    if (place) return place;
    const skipped = this.#locations.skipped.get(found);
    if (found === '') this.#issues.skip('no-end', row.line, { column });
    else if (skipped === undefined) {
      this.#issues.skip('unknown-place', row.line, { column, found, expected: this.#suggest(found) });
    } else this.#issues.skip('skipped-place', row.line, { column, found, expected: String(skipped) });
    return null;
  }

  #suggest(id: string): string {
    const known = this.#suggestions.get(id);
    if (known !== undefined || this.#suggestions.size >= MOST_SUGGESTIONS) return known ?? '';
    const [suggestion = ''] = nearest(id, [...this.#locations.byId.keys()]);
    this.#suggestions.set(id, suggestion);
    return suggestion;
  }

  #count(row: TableRow): number | null {
    const found = cellOf(row, this.#at.count);
    if (found === '') return null;
    const number = readNumber(found, this.#sign, false);
    const details = { column: 'count', found };
    if (number === 'ambiguous') this.#issues.skip('ambiguous', row.line, details);
    else if (number === 'none') this.#issues.skip('no-number', row.line, details);
    else if (number < 0) this.#issues.skip('negative', row.line, details);
    else if (number === 0) this.#issues.skip('zero', row.line, details);
    else return number;
    return null;
  }

  #time(row: TableRow): RowTime | null {
    const found = cellOf(row, this.#at.time);
    if (found === '') return null;
    const time = this.#times.get(found) ?? readRowTime(found);
    this.#times.set(found, time);
    if (time.edtf === null) this.#issues.note('time', row.line, { column: 'time', found });
    else if (time.asWritten !== undefined) {
      this.#issues.note('time-of-day', row.line, { column: 'time', found, expected: time.edtf });
    }
    return time;
  }
}
