import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import type { Sorting } from './sort-rows.ts';

export const SECTIONS = ['claims', 'flows', 'events', 'places'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Rows that are built at once; of a large dispatch the reader asks for the rest. */
export const FIRST_ROWS = 400;

export interface TableSection<Row, Column extends string> {
  readonly name: SectionName;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly heads: Readonly<Record<Column, string>>;
  readonly sorting: Sorting<Column> | null;
  /** In the order in which they are shown; another array whenever any of them looks different. */
  readonly rows: readonly Row[];
  /** How many of them are shown. */
  readonly limit: number;
  /** Language of the interface. */
  readonly lang: string;
  readonly messages: Messages;
  readonly rowOf: (row: Row) => TemplateResult;
  readonly idOf: (row: Row) => string;
  readonly onSort: (column: Column) => void;
  readonly onMore: () => void;
  readonly onSave: () => void;
}

/**
 * One of the tables, under its heading. Which rows are lit is not said here: a mark that is pointed at or chosen
 * changes a few rows, and must not cost a look at all.
 */
export function tableSection<Row, Column extends string>(section: TableSection<Row, Column>): TemplateResult {
  const { name, caption, columns, rows, limit, messages } = section;
  const { table } = messages.ui;
  return html`<section id=${name} tabindex="-1" class="part ${name}" aria-labelledby="${name}-caption">
    <button class="link save" @click=${section.onSave}>
      ${table.csv}<span class="unseen">: ${table.sections[name]}</span>
    </button>
    <table part="table" role="table">
      <caption id="${name}-caption">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">${columns.map((column) => head(column, section))}</tr>
      </thead>
      <tbody role="rowgroup">
        ${guard([rows, limit, messages], () =>
          repeat(rows.length > limit ? rows.slice(0, limit) : rows, section.idOf, section.rowOf),
        )}
      </tbody>
    </table>
    ${rows.length > limit ? moreRows(section) : nothing}
  </section>`;
}

function head<Row, Column extends string>(
  column: Column,
  { heads, sorting, onSort }: TableSection<Row, Column>,
): TemplateResult {
  const direction = sorting?.column === column ? sorting.direction : undefined;
  return html`<th scope="col" role="columnheader" class="head-${column}" aria-sort=${direction ?? nothing}>
    <button class="sort" @click=${() => onSort(column)}>
      ${heads[column]}<i aria-hidden="true" class=${direction ?? 'unsorted'}></i>
    </button>
  </th>`;
}

function moreRows<Row, Column extends string>({
  rows,
  limit,
  lang,
  messages,
  onMore,
}: TableSection<Row, Column>): TemplateResult {
  const left = rows.length - limit;
  return html`<button class="link more" @click=${onMore}>
    ${messages.ui.table.showMore(Math.min(left, FIRST_ROWS), formatNumber(left, lang))}
  </button>`;
}
