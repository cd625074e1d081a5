import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { formatNumber } from '../../language/format.ts';
import { geoJson } from '../../model/exports/geo-json.ts';
import { partOfDispatch } from '../../model/part-of-dispatch.ts';
import type { Dispatch } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { PartElement } from '../shared/part-element.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import { claimsAsCsv } from './claims-as-csv.ts';
import { tableStyles } from './dispatch-table.styles.ts';
import { eventsAsCsv, flowsAsCsv, placesAsCsv } from './marks-as-csv.ts';
import { fileName, saveFile } from './save-file.ts';
import { type ShownRows, type Sortings, START_SORTINGS, shownRows, sortedRows } from './shown-rows.ts';
import {
  CLAIM_COLUMNS,
  EVENT_COLUMNS,
  FLOW_COLUMNS,
  PLACE_COLUMNS,
  SORTED_FLOW_COLUMNS,
  sortingAfter,
} from './sort-rows.ts';
import { claimRow, eventRow, flowRow, placeRow, type RowView } from './table-row.ts';
import { FIRST_ROWS, SECTIONS, type SectionName, tableSection } from './table-section.ts';

const FIRST_LIMITS: Readonly<Record<SectionName, number>> = {
  claims: FIRST_ROWS,
  flows: FIRST_ROWS,
  events: FIRST_ROWS,
  places: FIRST_ROWS,
};

/**
 * All of a dispatch as tables: every claim (who speaks, how, about what, which number, when, and where it was
 * read), every flow, event and place. They show what the filter and the time window let through; the places are
 * all there, always. What is shown can be saved.
 *
 * @element dispatch-table
 * @csspart table each of the four tables
 */
export class DispatchTable extends PartElement {
  static override styles = [baseStyles, tableStyles];

  @state() private sortings: Sortings = START_SORTINGS;
  @state() private limits = FIRST_LIMITS;

  readonly #shown = keepLast(shownRows);
  readonly #sorted = sortedRows();

  protected override render(): unknown {
    const { lang, time, filter, sorting } = this.state;
    const told = this.state.dispatch;
    const dispatch = shownDispatch(this.state);
    if (!told || !dispatch) return aloneNote(this.story);
    const shown = this.#shown(told, dispatch, lang, time, filter, sorting);
    return html`<div
      class="all"
      lang=${interfaceLanguage(lang)}
      @click=${this.#onClick}
      @pointerover=${this.#onPoint}
      @focusin=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @focusout=${this.#onLeave}
    >
      ${this.#bar(told, shown)} ${shown.claims.length === 0 ? this.#nothingFits() : nothing}
      ${this.#tables(shown, { state: this.state, dispatch, messages: this.messages })}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#light();
  }

  #bar(dispatch: Dispatch, shown: ShownRows): unknown {
    const { table } = this.messages.ui;
    const spoken = interfaceLanguage(this.state.lang);
    return html`<div class="bar">
      <nav aria-label=${table.jump}>
        ${SECTIONS.filter((name) => shown[name].length > 0).map(
          (name) => html`<button class="word" @click=${() => this.#jump(name)}>
            ${table.sections[name]} <span class="count">${formatNumber(shown[name].length, spoken)}</span>
          </button>`,
        )}
      </nav>
      <button class="link geojson" @click=${() => this.#saveGeoJson(dispatch, shown)}>${table.geojson}</button>
    </div>`;
  }

  #tables(shown: ShownRows, view: RowView): unknown {
    const { table } = this.messages.ui;
    const { state } = this;
    const rows = this.#sorted(shown, this.sortings, interfaceLanguage(state.lang));
    const copies = shown.claims.some(({ read }) => read.some(({ seenVia }) => seenVia !== undefined));
    return html`${
      rows.claims.length === 0
        ? nothing
        : html`${tableSection({
            ...this.#section('claims'),
            caption: table.caption,
            columns: CLAIM_COLUMNS,
            heads: table.columns,
            sorting: this.sortings.claims,
            rows: rows.claims,
            idOf: ({ id }) => id,
            rowOf: (row) => claimRow(row, shown.marks.get(row.feature.id), view),
            onSort: (column) => this.#sort({ claims: sortingAfter(column, this.sortings.claims) }),
          })}
          ${copies ? html`<p class="note">${table.copyNote}</p>` : nothing}`
    }
    ${
      rows.flows.length === 0
        ? nothing
        : tableSection({
            ...this.#section('flows'),
            caption: table.flows.caption,
            columns: shown.groups ? SORTED_FLOW_COLUMNS : FLOW_COLUMNS,
            heads: { ...table.flows.columns, group: shown.groups?.speaker.text ?? '' },
            sorting: this.sortings.flows,
            rows: rows.flows,
            idOf: ({ id }) => id,
            rowOf: (row) => flowRow(row, shown.statements(row.id), shown.groups, view),
            onSort: (column) => this.#sort({ flows: sortingAfter(column, this.sortings.flows) }),
          })
    }
    ${
      rows.events.length === 0
        ? nothing
        : tableSection({
            ...this.#section('events'),
            caption: table.events.caption,
            columns: EVENT_COLUMNS,
            heads: table.events.columns,
            sorting: this.sortings.events,
            rows: rows.events,
            idOf: ({ id }) => id,
            rowOf: (row) => eventRow(row, shown.statements(row.id), view),
            onSort: (column) => this.#sort({ events: sortingAfter(column, this.sortings.events) }),
          })
    }
    ${
      rows.places.length === 0
        ? nothing
        : tableSection({
            ...this.#section('places'),
            caption: table.places.caption,
            columns: PLACE_COLUMNS,
            heads: table.places.columns,
            sorting: this.sortings.places,
            rows: rows.places,
            idOf: ({ id }) => id,
            rowOf: (row) => placeRow(row, shown.touching(row.id), view),
            onSort: (column) => this.#sort({ places: sortingAfter(column, this.sortings.places) }),
          })
    }`;
  }

  #section(name: SectionName) {
    return {
      name,
      limit: this.limits[name],
      lang: interfaceLanguage(this.state.lang),
      messages: this.messages,
      onMore: () => {
        this.limits = { ...this.limits, [name]: this.limits[name] + FIRST_ROWS };
      },
      onSave: () => this.#saveCsv(name),
    };
  }

  #nothingFits(): unknown {
    const { table } = this.messages.ui;
    return html`<p class="empty">
      ${table.empty} <button class="button" @click=${() => this.actions.setFilter({})}>${table.reset}</button>
    </p>`;
  }

  #sort(change: Partial<Sortings>): void {
    this.sortings = { ...this.sortings, ...change };
  }

  #jump(name: SectionName): void {
    const section = this.renderRoot.querySelector<HTMLElement>(`#${name}`);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  }

  /** Washes the rows of what is chosen or pointed at: by hand, since of thousands only a few change. */
  #light(): void {
    const { selected, hovered } = this.state;
    for (const row of this.renderRoot.querySelectorAll('tr[data-lit]')) {
      const id = row.getAttribute('data-feature');
      if (id !== selected && id !== hovered) row.removeAttribute('data-lit');
      if (id !== selected) row.querySelector('.mark')?.setAttribute('aria-pressed', 'false');
    }
    for (const id of [selected, hovered]) {
      if (id === null) continue;
      for (const row of this.renderRoot.querySelectorAll(`tr[data-feature="${CSS.escape(id)}"]`)) {
        row.setAttribute('data-lit', '');
        row.querySelector('.mark')?.setAttribute('aria-pressed', String(id === selected));
      }
    }
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

  #saveCsv(name: SectionName): void {
    const { lang, time, filter, sorting } = this.state;
    const told = this.state.dispatch;
    const dispatch = shownDispatch(this.state);
    if (!told || !dispatch) return;
    const shown = this.#shown(told, dispatch, lang, time, filter, sorting);
    const rows = this.#sorted(shown, this.sortings, interfaceLanguage(lang));
    const csv = {
      claims: () => claimsAsCsv(told, rows.claims, lang),
      flows: () => flowsAsCsv(dispatch, rows.flows, shown, lang, time),
      events: () => eventsAsCsv(rows.events, shown, lang),
      places: () => placesAsCsv(dispatch, rows.places, shown, lang),
    };
    const { sections } = this.messages.ui.table;
    saveFile(fileName(`${told.id}-${sections[name]}`, 'csv'), 'text/csv;charset=utf-8', csv[name]());
  }

  #saveGeoJson(dispatch: Dispatch, { marks }: ShownRows): void {
    const part = partOfDispatch(dispatch, new Set(marks.keys()));
    saveFile(fileName(dispatch.id, 'geojson'), 'application/geo+json', geoJson(part));
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
