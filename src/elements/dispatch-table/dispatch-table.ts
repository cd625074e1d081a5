import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { type ClaimRow, claimRows } from '../../model/claim-rows.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import type { Dispatch, Filter, TimeWindow } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { StoryElement } from '../shared/story-element.ts';
import { claimsAsCsv } from './claims-as-csv.ts';
import { tableStyles } from './dispatch-table.styles.ts';
import { fileName, saveFile } from './save-file.ts';
import { COLUMNS, type Column, NEWEST_FIRST, type Sorting, sortingAfter, sortRows } from './sort-rows.ts';
import { tableRow } from './table-row.ts';

/**
 * Every claim of a dispatch as a row of one table: who speaks, how, about what, which number, when, and
 * where it was read. It shows what the filter and the time window let through.
 *
 * @element dispatch-table
 * @csspart table the table
 */
export class DispatchTable extends StoryElement {
  static override styles = [baseStyles, tableStyles];

  @state() private sorting: Sorting = NEWEST_FIRST;

  readonly #rows = keepLast(
    (dispatch: Dispatch, lang: string, time: TimeWindow | null, filter: Filter, sorting: Sorting) =>
      sortRows(claimRows(dispatch, lang, { time, filter }), sorting, interfaceLanguage(lang)),
  );

  protected override render(): unknown {
    const { dispatch, lang } = this.state;
    if (!dispatch) return aloneNote(this.story);
    const spoken = interfaceLanguage(lang);
    const rows = this.#rows(dispatch, lang, this.state.time, this.state.filter, this.sorting);
    return html`<section lang=${spoken}>
      ${this.#bar(dispatch, rows)} ${rows.length === 0 ? this.#nothingFits() : this.#table(rows)}
      ${
        rows.some(({ read }) => read.some(({ seenVia }) => seenVia !== undefined))
          ? html`<p class="note">${this.messages.ui.table.copyNote}</p>`
          : nothing
      }
    </section>`;
  }

  #bar(dispatch: Dispatch, rows: readonly ClaimRow[]): unknown {
    const { table } = this.messages.ui;
    const features = [...new Set(rows.map(({ feature }) => feature))];
    const flows = features.filter(isFlow).length;
    return html`<div class="bar">
      <p>${rows.length > 0 ? table.count(rows.length, flows, features.length - flows) : nothing}</p>
      <button class="link" @click=${() => this.#saveCsv(dispatch, rows)}>${table.csv}</button>
      <button class="link" @click=${() => this.#saveGeoJson(dispatch)}>${table.geojson}</button>
    </div>`;
  }

  #table(rows: readonly ClaimRow[]): unknown {
    return html`<table part="table" role="table" @click=${this.#onClick}>
      <caption>${this.messages.ui.table.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">${COLUMNS.map((column) => this.#head(column))}</tr>
      </thead>
      <tbody
        role="rowgroup"
        @pointerover=${this.#onPoint}
        @focusin=${this.#onPoint}
        @pointerleave=${this.#onLeave}
        @focusout=${this.#onLeave}
      >
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => tableRow(row, this.state, this.messages),
        )}
      </tbody>
    </table>`;
  }

  #head(column: Column): unknown {
    const { direction } = this.sorting;
    const sorted = column === this.sorting.column;
    return html`<th
      scope="col"
      role="columnheader"
      class="head-${column}"
      aria-sort=${sorted ? direction : nothing}>
      <button class="sort" @click=${() => this.#sort(column)}>
        ${this.messages.ui.table.columns[column]}<i aria-hidden="true" class=${sorted ? direction : 'unsorted'}></i>
      </button>
    </th>`;
  }

  #nothingFits(): unknown {
    const { table } = this.messages.ui;
    return html`<p class="empty">
      ${table.empty} <button class="button" @click=${() => this.actions.setFilter({})}>${table.reset}</button>
    </p>`;
  }

  #sort(column: Column): void {
    this.sorting = sortingAfter(column, this.sorting);
  }

  #onClick(event: Event): void {
    const id = featureAt(event);
    if (id !== null) this.actions.select(id);
  }

  #onPoint(event: Event): void {
    this.actions.hover(featureAt(event));
  }

  #onLeave(): void {
    this.actions.hover(null);
  }

  #saveCsv(dispatch: Dispatch, rows: readonly ClaimRow[]): void {
    saveFile(
      fileName(dispatch.id, 'csv'),
      'text/csv;charset=utf-8',
      claimsAsCsv(dispatch, rows, this.state.lang),
    );
  }

  #saveGeoJson(dispatch: Dispatch): void {
    saveFile(fileName(dispatch.id, 'geojson'), 'application/geo+json', JSON.stringify(dispatch, null, 2));
  }
}

/** The feature of the row in which something happened; null on a link, which has a way of its own. */
function featureAt(event: Event): string | null {
  const { target } = event;
  if (!(target instanceof Element) || (event.type === 'click' && target.closest('a'))) return null;
  return target.closest('tr[data-feature]')?.getAttribute('data-feature') ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-table': DispatchTable;
  }
}
