import type { Dispatch } from '../types.ts';
import { bibTex } from './bibtex.ts';
import { claimTable } from './claim-table.ts';
import { cslItems } from './csl.ts';
import { type Cell, toCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { geoJson } from './geo-json.ts';
import { jsonLd } from './json-ld.ts';
import { eventTable, flowTable } from './mark-tables.ts';
import { sourceTable } from './source-table.ts';

/** The tables there are of a dispatch. */
export const TABLES = ['flows', 'claims', 'events', 'sources'] as const;
export type TableName = (typeof TABLES)[number];

/** All that a dispatch can be written as for other programs. */
export const EXPORT_KINDS = ['geojson', ...TABLES, 'csl', 'bibtex', 'json-ld'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportOptions {
  /** In which names, notes and sentences are wanted; where the file lacks it, in the file's. */
  readonly lang: string;
  /** Between the cells of a table: the comma of RFC 4180 by default; with `;` numbers have a decimal comma. */
  readonly separator?: ',' | ';';
}

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** The whole of a dispatch as a file for other programs. Its language has to be loaded. */
export function exportDispatch(dispatch: Dispatch, kind: ExportKind, options: ExportOptions): ExportedFile {
  const { id } = dispatch;
  const { lang, separator = ',' } = options;
  switch (kind) {
    case 'geojson':
      return { name: fileName(id, 'geojson'), type: 'application/geo+json', text: geoJson(dispatch) };
    case 'csl':
      return {
        name: fileName(`${id}-sources`, 'json'),
        type: 'application/vnd.citationstyles.csl+json',
        text: json(cslItems(dispatch, lang)),
      };
    case 'bibtex':
      return {
        name: fileName(`${id}-sources`, 'bib'),
        type: 'application/x-bibtex',
        text: bibTex(dispatch, lang),
      };
    case 'json-ld':
      return {
        name: fileName(id, 'jsonld'),
        type: 'application/ld+json',
        text: scriptSafe(json(jsonLd(dispatch, lang))),
      };
    default:
      return {
        name: fileName(`${id}-${kind}`, 'csv'),
        type: 'text/csv;charset=utf-8',
        text: toCsv(tableRows(dispatch, kind, lang), separator, separator === ';' ? ',' : '.'),
      };
  }
}

function tableRows(dispatch: Dispatch, name: TableName, lang: string): readonly (readonly Cell[])[] {
  if (name === 'flows') return flowTable(dispatch, lang);
  if (name === 'events') return eventTable(dispatch, lang);
  return name === 'claims' ? claimTable(dispatch, lang) : sourceTable(dispatch);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON that may stand in a `<script>` of a page, whatever its texts are. */
function scriptSafe(text: string): string {
  return text.replaceAll('<', '\\u003c');
}
