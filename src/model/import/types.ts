import type { ImportRule } from '../../language/import.ts';
import type { Dispatch } from '../types.ts';

/** The two tables of flowmap.blue: places with positions, and counts from one of them to another. */
export type ImportFile = 'locations' | 'flows';

/** A table as it came: the name of its file, without folders, and all of its text. */
export interface ImportText {
  readonly name: string;
  readonly text: string;
}

export interface ImportOptions {
  /** Language of title and names, BCP 47. */
  readonly lang: string;
  /** Default: the name of the file of flows, without its ending. */
  readonly title?: string;
  /** What is counted, as a plain word. Default: items. */
  readonly unit?: string;
  /** Name of the goods. Default: the unit. */
  readonly goods?: string;
}

/** One thing that is wrong or worth knowing, with the place in the file. */
export interface ImportIssue {
  readonly rule: ImportRule;
  readonly file: ImportFile;
  /** Line at which the row begins, counted from 1 as an editor does; null for the file as a whole. */
  readonly line: number | null;
  /** Name of the column, as this module calls it; empty where no single one is meant. */
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  /** Whether the row is left out because of it. */
  readonly skips: boolean;
}

/** Rows of one file that are not blank, its head apart; `read = kept + leftOut`. */
export interface ImportCount {
  readonly read: number;
  readonly kept: number;
  readonly leftOut: number;
}

export interface ImportReport {
  /** Everything, in the order of the lines, the places first. */
  readonly issues: readonly ImportIssue[];
  readonly counts: Readonly<Record<ImportFile, ImportCount>>;
  /** Names of the files by what they turned out to hold. */
  readonly names: Readonly<Record<ImportFile, string>>;
}

/**
 * Many flows as columns of one length; `from` and `to` are positions in the columns of places. The least a
 * flow layer needs to draw them; its own type is wider.
 */
export interface ImportedColumns {
  readonly places: {
    /** Degrees. */
    readonly lng: Float64Array;
    readonly lat: Float64Array;
  };
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** NaN: the row gives no number. */
  readonly amount: Float64Array;
  /** Milliseconds since 1970, both included; NaN: open, or no time given. */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** A place of the columns, by its position in them. */
export interface ImportedPlace {
  /** As the file has it. */
  readonly id: string;
  readonly name: string;
}

/**
 * What came of two files: a dispatch; where they are beyond what a dispatch may hold, the rows as columns,
 * with a dispatch that has title, sources and the box around the places but no entries; or nothing, and why.
 */
export type ImportResult = ImportReport &
  (
    | { readonly kind: 'dispatch'; readonly dispatch: Dispatch }
    | {
        readonly kind: 'columns';
        readonly dispatch: Dispatch;
        readonly columns: ImportedColumns;
        readonly places: readonly ImportedPlace[];
      }
    | { readonly kind: 'failed' }
  );

/** A place as its row says. */
export interface LocationRow {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  /** Degrees, −180 … 180 and −90 … 90. */
  readonly lng: number;
  readonly lat: number;
}

/** A flow as its row says. */
export interface FlowRow {
  readonly line: number;
  readonly from: LocationRow;
  readonly to: LocationRow;
  /** Null: the cell is empty. */
  readonly count: number | null;
  readonly time: RowTime | null;
}

/** A time of a row. */
export interface RowTime {
  /** In the EDTF subset; null where it can't be read as a date. */
  readonly edtf: string | null;
  /** As the file has it, where that is not what `edtf` says. */
  readonly asWritten?: string;
}
