import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { formatNumber, isolated } from '../../language/format.ts';
import { type EntryKind, searchIndex } from '../../model/search.ts';
import type { Dispatch } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { hueStyles } from '../shared/hue.ts';
import { keepLast } from '../shared/keep-last.ts';
import { PartElement } from '../shared/part-element.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import { whenPainted } from '../shared/when-painted.ts';
import { searchStyles } from './dispatch-search.styles.ts';
import { type EntryView, entryItem } from './search-entry.ts';
import { allEntries, foundEntries, hiddenIds, type ListedEntry } from './search-lists.ts';

/** Entries of a list that are built at once. */
const FIRST_ENTRIES = 60;
/** The number of hits is said when the reader has stopped typing. */
const QUIET_MS = 600;

/**
 * Finds places, flows, events, actors and goods by their names in any language; without a query it lists them
 * all. A flow, event or place is selected, an actor's card opened, goods are shown alone.
 *
 * @element dispatch-search
 */
export class DispatchSearch extends PartElement {
  static override styles = [baseStyles, hueStyles, searchStyles];

  @state() private query = '';
  /** How many entries of each list are shown, by the name of the list. */
  @state() private limits: Readonly<Partial<Record<EntryKind | 'found', number>>> = {};
  /** What is said to those who hear the page. */
  @state() private said = '';

  readonly #all = keepLast(allEntries);
  readonly #found = keepLast(foundEntries);
  readonly #hidden = keepLast(hiddenIds);
  #panel: HTMLElement | null = null;
  #prepared: Dispatch | null = null;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever opens a panel puts the focus on it; here it belongs into the field, the first time.
    this.#panel = this.closest<HTMLElement>('[tabindex="-1"]');
    this.#panel?.addEventListener('focus', this.#onPanelFocus, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#panel?.removeEventListener('focus', this.#onPanelFocus);
    this.#panel = null;
    clearTimeout(this.#speaking);
  }

  protected override render(): unknown {
    const { dispatch, lang, time, filter } = this.state;
    const shown = shownDispatch(this.state);
    if (!dispatch || !shown) return aloneNote(this.story);
    const { search } = this.messages.ui;
    const query = this.query.trim();
    const view: EntryView = {
      dispatch,
      shown,
      state: this.state,
      messages: this.messages,
      hidden: this.#hidden(dispatch, shown, time, filter),
      saysKind: query !== '',
    };
    return html`<search
      lang=${interfaceLanguage(lang)}
      @keydown=${this.#onKey}
      @click=${this.#onClick}
      @pointerover=${this.#onPoint}
      @focusin=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @focusout=${this.#onLeave}
    >
      <h2>${search.title}</h2>
      <label for="query">${search.label}</label>
      <input
        id="query"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        aria-describedby="hint"
        .value=${this.query}
        @input=${this.#onInput}
      />
      <p class="hint" id="hint">${search.hint}</p>
      <p class="unseen" role="status">${this.said}</p>
      ${query === '' ? this.#everything(view) : this.#hits(this.#found(dispatch, query, lang), query, view)}
    </search>`;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const root = this.getRootNode();
    const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (active !== null && active === this.#panel) this.#input?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { dispatch, selected } = this.state;
    if (dispatch !== this.#prepared) this.#prepare(dispatch);
    const entries = this.#entries;
    // One stop for the Tab key: where the reader was, else the first.
    const active = entries.find((entry) => entry.tabIndex === 0);
    if (!active && entries[0]) entries[0].tabIndex = 0;
    for (const entry of entries) entry.toggleAttribute('data-lit', isMark(entry, selected));
  }

  /** After the list has been painted, before anything has been typed. */
  #prepare(dispatch: Dispatch | null): void {
    this.#prepared = dispatch;
    if (dispatch) void whenPainted().then(() => searchIndex(dispatch).prepare());
  }

  #everything(view: EntryView): unknown {
    const { search } = this.messages.ui;
    const groups = this.#all(view.dispatch, this.state.lang);
    const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
    return html`<p class="count">${search.all(count)}</p>
      ${this.#hiddenNote(view.hidden.size)}
      ${groups.map(
        ({ kind, entries }) => html`<section aria-labelledby=${kind}>
          <h3 id=${kind}>${search.groups[kind]} <span>${this.#number(entries.length)}</span></h3>
          ${this.#list(kind, entries, view)}
        </section>`,
      )}`;
  }

  #hits(hits: readonly ListedEntry[], query: string, view: EntryView): unknown {
    const { search } = this.messages.ui;
    if (hits.length === 0)
      return html`<p class="count">${search.none(isolated(query))}</p><p class="hint">${search.noneHint}</p>`;
    const hidden = hits.filter(({ entry }) => view.hidden.has(entry.id)).length;
    return html`<p class="count">${search.hits(hits.length)}</p>
      ${this.#hiddenNote(hidden)}
      <div class="found">${this.#list('found', hits, view)}</div>`;
  }

  #list(name: EntryKind | 'found', entries: readonly ListedEntry[], view: EntryView): unknown {
    const limit = this.limits[name] ?? FIRST_ENTRIES;
    const { filter, time, lang } = this.state;
    const left = entries.length - limit;
    return html`<ul>${guard([entries, limit, view.hidden, filter.goods, time, lang], () =>
      repeat(
        left > 0 ? entries.slice(0, limit) : entries,
        ({ entry }) => `${entry.kind}/${entry.id}`,
        (entry) => entryItem(entry, view),
      ),
    )}</ul>
    ${
      left > 0
        ? html`<button type="button" class="link more" @click=${() => this.#showMore(name, limit)}>
            ${this.messages.ui.search.more(left)}
          </button>`
        : nothing
    }`;
  }

  #hiddenNote(count: number): unknown {
    if (count === 0) return nothing;
    const { search } = this.messages.ui;
    return html`<p class="hidden">
      <span>${search.hiddenCount(count)}</span>
      <button type="button" class="link" @click=${this.#reset}>${search.reset}</button>
    </p>`;
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #entries(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')];
  }

  readonly #onPanelFocus = ({ target }: FocusEvent): void => {
    if (target === this.#panel) this.#input?.focus({ preventScroll: true });
  };

  #onInput(): void {
    this.query = this.#input?.value ?? '';
    this.limits = {};
    this.#makeStop(null);
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => this.#say(), QUIET_MS);
  }

  #say(): void {
    const { dispatch, lang } = this.state;
    const { search } = this.messages.ui;
    const query = this.query.trim();
    if (!dispatch || query === '') this.said = '';
    else {
      const { length } = this.#found(dispatch, query, lang);
      this.said = length === 0 ? search.none(isolated(query)) : search.hits(length);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.isComposing) return;
    const entries = this.#entries;
    const at = entries.indexOf(target);
    if (at < 0) {
      if (target !== this.#input) return;
      if (event.key === 'ArrowDown') this.#goTo(entries[0], event);
      else if (event.key === 'Enter' && this.query.trim() !== '' && entries[0]) this.#choose(entries[0]);
      return;
    }
    if (event.key === 'ArrowDown') this.#goTo(entries[at + 1], event);
    else if (event.key === 'ArrowUp') this.#goTo(entries[at - 1] ?? this.#input, event);
    else if (event.key === 'Home') this.#goTo(entries[0], event);
    else if (event.key === 'End') this.#goTo(entries.at(-1), event);
    else if (event.key === 'Escape') this.#goTo(this.#input, event);
  }

  #goTo(element: HTMLElement | null | undefined, event: Event): void {
    event.preventDefault();
    if (!element) return;
    if (element !== this.#input) this.#makeStop(element);
    element.focus();
  }

  /** The entry on which the Tab key stops; null: the first one. */
  #makeStop(entry: HTMLElement | null): void {
    for (const other of this.renderRoot.querySelectorAll<HTMLElement>('.entry[tabindex="0"]'))
      other.tabIndex = -1;
    if (entry) entry.tabIndex = 0;
  }

  #onClick(event: Event): void {
    const entry = entryAt(event);
    if (entry) this.#choose(entry);
  }

  #choose(entry: HTMLElement): void {
    this.#makeStop(entry);
    const { id, kind } = entry.dataset;
    if (id === undefined) return;
    if (kind === 'actor') this.actions.openActor(id);
    else if (kind === 'goods') this.#showGoods(id);
    else this.actions.select(id);
  }

  /** A second press takes it back. */
  #showGoods(id: string): void {
    const { goods, ...rest } = this.state.filter;
    const isAlone = goods?.length === 1 && goods[0] === id;
    this.actions.setFilter(isAlone ? rest : { ...rest, goods: [id] });
  }

  #onPoint(event: Event): void {
    this.actions.hover(entryAt(event)?.dataset.feature ?? null);
  }

  #onLeave(): void {
    this.actions.hover(null);
  }

  #reset(): void {
    this.actions.setFilter({});
    if (this.state.time !== null) this.actions.setTime(null);
    // The button goes away with what it is for.
    this.#input?.focus({ preventScroll: true });
  }

  #showMore(name: EntryKind | 'found', limit: number): void {
    this.limits = { ...this.limits, [name]: limit + 5 * FIRST_ENTRIES };
  }

  #number(value: number): string {
    return formatNumber(value, interfaceLanguage(this.state.lang));
  }
}

function entryAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.entry') : null;
}

function isMark({ dataset }: HTMLElement, id: string | null): boolean {
  return id !== null && dataset.feature === id;
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-search': DispatchSearch;
  }
}
