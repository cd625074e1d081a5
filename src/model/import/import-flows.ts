import type { ImportRule } from '../../language/import.ts';
import { LIMITS } from '../limits.ts';
import type { Dispatch } from '../types.ts';
import {
  type Columns,
  cellOf,
  flowColumns,
  KNOWN_COLUMNS,
  kindOfHead,
  locationColumns,
} from './columns-of.ts';
import { boxAround, columnsOfRows, placesOf } from './import-columns.ts';
import { dispatchFrame, dispatchText, withEntries } from './import-dispatch.ts';
import { IssueList } from './issue-list.ts';
import { readFlows } from './read-flows.ts';
import { readLocations } from './read-locations.ts';
import { type DecimalSign, decimalSignOf } from './read-number.ts';
import { readTable, type Table, type TableRow } from './read-table.ts';
import type {
  FlowRow,
  ImportCount,
  ImportFile,
  ImportOptions,
  ImportReport,
  ImportResult,
  ImportText,
  LocationRow,
} from './types.ts';

/** Places that columns of flows may name: their positions are numbers of 16 bits. */
const MOST_PLACES = 65_536;

/** Characters in which the head of a file is found. */
const HEAD_LENGTH = 10_000;

/** What a dispatch may hold; beyond it the rows become columns. */
export interface DispatchLimits {
  /** Entries, and bytes of the text. */
  readonly features: number;
  readonly bytes: number;
  /** Flows alone, where whoever shows them can't show as many as a file may hold. */
  readonly flows?: number;
}

/**
 * Turns two tables in the form of flowmap.blue (places `id,name,lat,lon`; flows `origin,dest,count[,time]`) into
 * a dispatch, or into columns where they are beyond what a dispatch may hold. Never throws. A row that can't
 * be read is left out and named; the files may be given in either order.
 */
export function importFlows(
  first: ImportText,
  second: ImportText,
  options: ImportOptions,
  limits: DispatchLimits = LIMITS,
): ImportResult {
  const one = { ...first, table: readTable(first.text, KNOWN_COLUMNS) };
  const other = { ...second, table: readTable(second.text, KNOWN_COLUMNS) };
  const kinds = [one, other].map(({ table: { head } }) => head && kindOfHead(head));
  const isSwapped =
    (kinds[0] === 'flows' && kinds[1] !== 'flows') || (kinds[1] === 'locations' && kinds[0] !== 'locations');
  const [locations, flows] = isSwapped ? [other, one] : [one, other];
  const work = new Import({ locations: locations.name, flows: flows.name }, options, limits);
  if (isSwapped) work.issues.locations.note('swapped-files', null);
  return work.run(locations.table, flows.table);
}

/** What a file seems to hold by its first lines; null where that can't be told. */
export function fileKind(text: string): ImportFile | null {
  const { head } = readTable(text.slice(0, HEAD_LENGTH), KNOWN_COLUMNS);
  return head && kindOfHead(head);
}

class Import {
  readonly issues = { locations: new IssueList('locations'), flows: new IssueList('flows') };
  readonly #names: ImportReport['names'];
  readonly #options: ImportOptions;
  readonly #limits: DispatchLimits;
  #counts: ImportReport['counts'] = { locations: NOTHING, flows: NOTHING };

  constructor(names: ImportReport['names'], options: ImportOptions, limits: DispatchLimits) {
    this.#names = names;
    this.#options = options;
    this.#limits = limits;
  }

  run(locationTable: Table, flowTable: Table): ImportResult {
    const places = headOf(locationTable, 'locations', locationColumns, this.issues.locations);
    const lines = headOf(flowTable, 'flows', flowColumns, this.issues.flows);
    this.#counts = { locations: leftAll(locationTable), flows: leftAll(flowTable) };
    if (!places || !lines) return this.#failed();
    for (const line of locationTable.broken) this.issues.locations.skip('quotes', line);
    for (const line of flowTable.broken) this.issues.flows.skip('quotes', line);
    const degreeSign = decimalSignOf(cellsAt(locationTable.rows, [places.at.lat, places.at.lon]), true);
    const locations = readLocations(locationTable, places, degreeSign, this.issues.locations);
    const countSign =
      decimalSignOf(cellsAt(flowTable.rows, [lines.at.count]), false) ?? degreeSign ?? signOf(flowTable);
    const flows = readFlows(flowTable, lines, locations, countSign, this.issues.flows);
    const kept = [...locations.byId.values()];
    this.#count(locationTable, flowTable, kept, flows);
    if (flows.length > 0) return this.#built(locationTable, kept, flows);
    this.issues.flows.note('no-flows', null);
    return this.#failed();
  }

  /** All of it as a dispatch; without the places nobody needs; else as columns. */
  #built(table: Table, locations: readonly LocationRow[], flows: readonly FlowRow[]): ImportResult {
    const whole = this.#dispatch(locations, flows);
    if (whole) return { ...this.#report(), kind: 'dispatch', dispatch: whole };
    const used = placesOf(flows);
    const part = used.length < locations.length ? this.#dispatch(used, flows) : null;
    if (part) {
      this.#leaveOutUnused(table, locations, new Set(used));
      // The frame counts the places, which are fewer now.
      const dispatch = { ...this.#frame(), features: part.features };
      return { ...this.#report(), kind: 'dispatch', dispatch };
    }
    if (used.length > MOST_PLACES) {
      this.issues.locations.note('too-many-places', null, {
        found: `${used.length}`,
        expected: `${MOST_PLACES}`,
      });
      return this.#failed();
    }
    const bbox = boxAround(used);
    const frame = this.#frame();
    const dispatch = { ...frame, ...(bbox && { view: { bbox } }) };
    return { ...this.#report(), kind: 'columns', dispatch, ...columnsOfRows(flows) };
  }

  /** Null where the limits of a dispatch are passed. */
  #dispatch(locations: readonly LocationRow[], flows: readonly FlowRow[]): Dispatch | null {
    const { features, bytes, flows: most = features } = this.#limits;
    if (flows.length > most || locations.length + flows.length > features) return null;
    const dispatch = withEntries(this.#frame(), locations, flows);
    const { length } = new TextEncoder().encode(dispatchText(dispatch));
    return length > bytes ? null : dispatch;
  }

  #leaveOutUnused(table: Table, locations: readonly LocationRow[], used: ReadonlySet<LocationRow>): void {
    for (const location of locations) {
      if (used.has(location)) continue;
      this.issues.locations.skip('unused-place', location.line, {
        found: location.id,
        expected: `${this.#limits.features}`,
      });
    }
    this.#counts = { ...this.#counts, locations: countOf(table, used.size) };
  }

  #count(
    locationTable: Table,
    flowTable: Table,
    locations: readonly LocationRow[],
    flows: readonly FlowRow[],
  ): void {
    this.#counts = {
      locations: countOf(locationTable, locations.length),
      flows: countOf(flowTable, flows.length),
    };
  }

  #frame(): Dispatch {
    return dispatchFrame({ names: this.#names, counts: this.#counts }, this.#options);
  }

  #report(): ImportReport {
    return {
      issues: [...this.issues.locations.all, ...this.issues.flows.all].sort(byPlace),
      counts: this.#counts,
      names: this.#names,
    };
  }

  #failed(): ImportResult {
    return { ...this.#report(), kind: 'failed' };
  }
}

const NOTHING: ImportCount = { read: 0, kept: 0, leftOut: 0 };

/** What concerns a whole file first, then line by line; places before flows. */
function byPlace(a: ImportReport['issues'][number], b: ImportReport['issues'][number]): number {
  if (a.file !== b.file) return a.file === 'locations' ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** The columns of a file, or null where it is not what it should be; says why. */
function headOf<Name extends string>(
  { head }: Table,
  kind: 'locations' | 'flows',
  columnsIn: (head: TableRow) => Columns<Name>,
  issues: IssueList,
): Columns<Name> | null {
  if (!head) {
    issues.note('empty-file', null);
    return null;
  }
  const found = head.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const columns = columnsIn(head);
  if (columns.missing.length > 0) {
    const other = kindOfHead(head);
    const rule: ImportRule = other !== null && other !== kind ? `both-${other}` : 'missing-columns';
    issues.note(rule, head.line, { found: found.join(', '), expected: columns.missing.join(', ') });
    return null;
  }
  if (columns.unread.length > 0)
    issues.note('unread-columns', head.line, { found: columns.unread.join(', ') });
  if (columns.repeated.length > 0) {
    issues.note('repeated-column', head.line, { found: columns.repeated.join(', ') });
  }
  return columns;
}

function countOf({ rows, broken }: Table, kept: number): ImportCount {
  const read = rows.length + broken.length;
  return { read, kept, leftOut: read - kept };
}

function leftAll(table: Table): ImportCount {
  return countOf(table, 0);
}

function* cellsAt(rows: readonly TableRow[], columns: readonly (number | undefined)[]): Iterable<string> {
  for (const row of rows) for (const column of columns) yield cellOf(row, column);
}

/** Where commas part the cells, the decimal sign is a point; where anything else does, it may be either. */
function signOf({ delimiter }: Table): DecimalSign | null {
  return delimiter === ',' ? '.' : null;
}
