import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { formatNumber } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import type { FlowColumns, FlowFilter } from '../../map/flow-layer/types.ts';
import type { ColumnHit, ColumnsShown } from '../../map/types.ts';
import type { StoryState } from '../shared/story-context.ts';
import { columnFilter } from './column-filter.ts';
import { columnSentence, largestColumns, type NamedColumns, nearestColumns } from './column-words.ts';
import { placeBeside } from './flow-chooser.ts';
import type { LivePhase } from './live-map.ts';

export { columnStyles } from './column-reader.styles.ts';
export { chooserStyles } from './flow-chooser.styles.ts';

/** What a map has of a page's own flows. */
export interface ColumnsView {
  readonly columns: FlowColumns | null;
  readonly names: readonly string[] | null;
  readonly phase: LivePhase;
  readonly state: StoryState;
  readonly messages: OpeningMessages;
}

/** Flows that are named at once, CSS px between a point and what is said of it. */
const MOST_NAMES = 12;

/**
 * Tells in words of the flows that a page has added as columns: how many there are and how they are drawn, the
 * largest of them, and those the reader points at. Where they can't be drawn it says so.
 */
export class ColumnReader implements ReactiveController {
  readonly #host: ReactiveElement;
  #shown: ColumnsShown | null = null;
  #pointed: ColumnHit | null = null;
  #chosen: ColumnHit | null = null;
  /** True until a list that was asked for has been placed. */
  #isNew = false;
  #columns: FlowColumns | null = null;
  #largest: readonly number[] = [];
  #filter: FlowFilter = {};
  #filteredFor: Pick<StoryState, 'time' | 'filter' | 'dispatch'> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  show(shown: ColumnsShown): void {
    this.#shown = shown;
    this.#update();
  }

  point(hit: ColumnHit | null): void {
    if (hit?.chosen) {
      this.#chosen = hit;
      this.#isNew = true;
      this.#pointed = null;
    } else this.#pointed = hit;
    this.#update();
  }

  close(): void {
    if (!this.#chosen && !this.#pointed) return;
    this.#chosen = null;
    this.#pointed = null;
    this.#update();
  }

  /** The filter of the reader's choices; the same object while they are the same. */
  filterFor({ time, filter, dispatch }: StoryState): FlowFilter {
    const last = this.#filteredFor;
    if (last && last.time === time && last.filter === filter && last.dispatch === dispatch)
      return this.#filter;
    this.#filteredFor = { time, filter, dispatch };
    this.#filter = columnFilter({ time, filter, dispatch });
    return this.#filter;
  }

  render({ columns, names, phase, state, messages }: ColumnsView): unknown {
    if (columns !== this.#columns) this.#begin(columns);
    if (!columns) return nothing;
    const { lang } = state;
    const named = names && { columns, names };
    return html`${this.#note(columns, named, phase, lang, messages)}
      ${named && phase === 'drawn' ? this.#pointedAt(named, lang, messages) : nothing}
      ${named && phase === 'drawn' ? this.#list(named, lang, messages) : nothing}`;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const tip = root.querySelector<HTMLElement>('.column-tip:not(:empty)');
    if (tip && this.#pointed) placeBeside(tip, this.#pointed.point);
    const list = this.#isNew ? root.querySelector<HTMLElement>('.column-list') : null;
    if (!list || !this.#chosen) return;
    this.#isNew = false;
    placeBeside(list, this.#chosen.point);
    list.querySelector('button')?.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.#chosen = null;
    this.#pointed = null;
  }

  #begin(columns: FlowColumns | null): void {
    this.#columns = columns;
    this.#largest = columns ? largestColumns(columns, MOST_NAMES) : [];
    this.#chosen = null;
    this.#pointed = null;
    if (!columns) this.#shown = null;
  }

  /** In a corner of the map: how many, how they are drawn, and the largest. */
  #note(
    columns: FlowColumns,
    named: NamedColumns | null,
    phase: LivePhase,
    lang: string,
    messages: OpeningMessages,
  ): unknown {
    const { flows } = messages.ui;
    const total = formatNumber(columns.from.length, lang);
    const isStill = phase === 'impossible' || phase === 'failed' || phase === 'waiting';
    const shown = this.#shown;
    if (!isStill && !shown) return nothing;
    const words = {
      coming: flows.columnsComing(total),
      shown: flows.columns(total),
      failed: flows.columnsFailed,
    }[shown?.phase ?? 'coming'];
    return html`<div class="columns">
      <p role="status">
        ${isStill ? flows.columnsStill(total) : words}${
          shown?.clustered && !isStill ? html`<br />${flows.columnsClustered}` : nothing
        }
      </p>
      ${named && this.#largest.length > 0 ? this.#largestOf(named, lang, messages) : nothing}
    </div>`;
  }

  #largestOf(named: NamedColumns, lang: string, messages: OpeningMessages): unknown {
    return html`<details>
      <summary>${messages.ui.flows.columnsLargest(this.#largest.length)}</summary>
      <ol>
        ${this.#largest.map((index) => html`<li>${columnSentence(named, index, lang, messages)}</li>`)}
      </ol>
    </details>`;
  }

  #pointedAt(named: NamedColumns, lang: string, messages: OpeningMessages): unknown {
    const hit = this.#chosen ? null : this.#pointed;
    const [index] = hit ? nearestColumns(hit.picks, named.columns, 1) : [];
    const more = (hit?.picks.length ?? 0) - 1;
    // It stays in the page: what is put in together with its words is not read out.
    return html`<p class="column-tip" role="status" ?hidden=${index === undefined}>${
      index === undefined
        ? nothing
        : html`${columnSentence(named, index, lang, messages)}${
            more > 0 ? html`<span>${messages.ui.flows.columnsMore(formatNumber(more, lang))}</span>` : nothing
          }`
    }</p>`;
  }

  #list(named: NamedColumns, lang: string, messages: OpeningMessages): unknown {
    const hit = this.#chosen;
    if (!hit) return nothing;
    const { flows } = messages.ui;
    const named12 = nearestColumns(hit.picks, named.columns, MOST_NAMES);
    const more = hit.picks.length - named12.length;
    return html`<div
      class="chooser column-list"
      role="dialog"
      aria-labelledby="column-list-title"
      @keydown=${this.#onKey}
      @focusout=${this.#onFocusOut}
    >
      <div class="chooser-head">
        <h2 id="column-list-title">${flows.columnsHere(hit.picks.length, formatNumber(hit.picks.length, lang))}</h2>
        <button type="button" class="chooser-close" aria-label=${flows.close} @click=${this.#dismiss}>×</button>
      </div>
      <ul tabindex="0">
        ${named12.map((index) => html`<li>${columnSentence(named, index, lang, messages)}</li>`)}
        ${more > 0 ? html`<li class="more">${flows.columnsMore(formatNumber(more, lang))}</li>` : nothing}
      </ul>
    </div>`;
  }

  readonly #dismiss = (): void => {
    this.close();
    this.#host.renderRoot
      .querySelector<HTMLElement>('.live[data-drawn] canvas')
      ?.focus({ preventScroll: true });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#dismiss();
    event.preventDefault();
  };

  readonly #onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const goesElsewhere = relatedTarget instanceof Node && currentTarget instanceof Node;
    if (goesElsewhere && !currentTarget.contains(relatedTarget)) this.close();
  };

  /** Most of what is told here comes while the element shows what it has been given. */
  #update(): void {
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
