import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { formatList, isolated } from '../../language/format.ts';
import { type SortingMessages, sortingMessagesFor } from '../../language/sorting.ts';
import { pickText } from '../../language/text.ts';
import { unitWord } from '../../model/describe-amounts.ts';
import { actorName, describeClaim, placeName, shortName } from '../../model/describe-claim.ts';
import { sortingOf } from '../../model/sortings.ts';
import type { Dispatch, Filter, Sorting, TimeWindow } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { hueStyles } from '../shared/hue.ts';
import { keepLast } from '../shared/keep-last.ts';
import { localText } from '../shared/local-text.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import { StoryElement } from '../shared/story-element.ts';
import { statusWord } from '../shared/teller.ts';
import { sortingStyles } from './dispatch-sorting.styles.ts';
import { type GroupView, groupSection, restSection } from './group-view.ts';
import { type OtherSorting, otherSortings } from './other-sortings.ts';
import { type SortedRows, sortedRows } from './sorted-rows.ts';

/**
 * The same flows, sorted by one speaker or another: a switch with a name on each side, and below it what the speaker
 * counts together, the share as its claim says it, who receives what, and what the other speaker counts. The maps of the
 * story fill the countries that are counted together and paint the other strands light. It hides nothing, adds nothing
 * up, and shows nothing where the dispatch has no sortings.
 *
 * A click or Enter selects a place or flow, pointing at one lights it up. Filter, time and speaker of the story hold.
 *
 * @element dispatch-sorting
 * @csspart switch - the choice of a sorting
 */
export class DispatchSorting extends StoryElement {
  static override styles = [baseStyles, hueStyles, sortingStyles];

  /** What is said to those who hear the page. */
  @state() private said = '';

  readonly #rows = keepLast(
    (sorting: Sorting, file: Dispatch, told: Dispatch, time: TimeWindow | null, filter: Filter) =>
      sortedRows(sorting, { file, told, time, filter }),
  );
  readonly #others = keepLast(otherSortings);

  protected override render(): unknown {
    const { dispatch, lang, sorting: id } = this.state;
    if (!dispatch) return aloneNote(this.story);
    const { sortings = [] } = dispatch;
    if (sortings.length === 0) return nothing;
    const sorting = id === null ? undefined : sortingOf(dispatch, id);
    return html`<section
      lang=${interfaceLanguage(lang)}
      @click=${this.#onClick}
      @pointerover=${this.#onPoint}
      @focusin=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @focusout=${this.#onLeave}
    >
      ${this.#switch(sortings, dispatch)} ${sorting ? this.#panel(sorting, dispatch) : nothing}
      <p class="unseen" role="status">${this.said}</p>
    </section>`;
  }

  protected override updated(): void {
    const { selected, hovered } = this.state;
    for (const mark of this.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[data-feature]')) {
      const { feature } = mark.dataset;
      mark.toggleAttribute(
        'data-lit',
        feature !== undefined && (feature === selected || feature === hovered),
      );
    }
  }

  #switch(sortings: readonly Sorting[], dispatch: Dispatch): unknown {
    const { lang, sorting: chosen } = this.state;
    const options = sortings.map(({ id, by, names }) => {
      const kind = pickText(names, lang, dispatch.lang);
      return this.#option(
        id,
        chosen === id,
        html`${localText(speakerName(by, dispatch, lang))}
          ${kind ? html`<small lang=${kind.lang} dir="auto">${kind.text}</small>` : nothing}`,
      );
    });
    return html`<fieldset part="switch">
      <legend>${this.#words.title}</legend>
      ${options} ${this.#option(null, chosen === null, this.#words.none)}
    </fieldset>`;
  }

  #option(id: string | null, isChosen: boolean, words: unknown): unknown {
    return html`<label>
      <input
        type="radio"
        name="sorting"
        value=${id ?? ''}
        .checked=${live(isChosen)}
        @change=${() => this.#choose(id)}
      />
      <span>${words}</span>
    </label>`;
  }

  #panel(sorting: Sorting, dispatch: Dispatch): unknown {
    const { state, messages } = this;
    const { lang, time, filter } = state;
    const told = shownDispatch(state) ?? dispatch;
    const rows = this.#rows(sorting, dispatch, told, time, filter);
    const note = pickText(sorting.note, lang, dispatch.lang);
    const view: GroupView = {
      file: dispatch,
      told,
      time,
      lang,
      rows,
      words: this.#words,
      messages,
      statusWord: (status) => statusWord(status, state, messages),
    };
    return html`${rows.groups.map((group) => groupSection(group, view))} ${restSection(view)}
      <p class="note">${this.#scale(rows, view)}</p>
      ${note ? html`<p class="note" lang=${note.lang} dir="auto">${note.text}</p>` : nothing}
      ${this.#others(dispatch, sorting, filter).map((other) => this.#other(other, dispatch))}`;
  }

  /** How the bars are read. */
  #scale({ unit, usual }: SortedRows, { told, lang, statusWord: wordOf }: GroupView): string {
    const scale = unit === null ? '' : this.#words.scale(unitWord(unit, 2, told, lang));
    return [scale, usual === null ? '' : this.#words.usual(wordOf(usual))].filter(Boolean).join(' ');
  }

  /** What the other speaker counts, by its own claim, and what both count. */
  #other({ sorting, claim, both }: OtherSorting, dispatch: Dispatch): unknown {
    const { lang } = this.state;
    const kind = pickText(sorting.names, lang, dispatch.lang)?.text ?? sorting.id;
    const sentence = claim
      ? describeClaim(claim.claim, dispatch, lang, claim.feature).sentence.text
      : this.#words.otherwise(isolated(speakerName(sorting.by, dispatch, lang).text), isolated(kind));
    const places = both.map((id) => placeName(id, dispatch, lang).text);
    const list = formatList(places, interfaceLanguage(lang));
    return html`<p class="other" data-claim=${claim?.address ?? nothing}>
      ${sentence} ${places.length > 0 ? this.#words.both(list) : nothing}
    </p>`;
  }

  get #words(): SortingMessages {
    return sortingMessagesFor(this.state.lang);
  }

  #choose(id: string | null): void {
    this.actions.setSorting(id);
    const { dispatch, lang } = this.state;
    const sorting = dispatch && id !== null ? sortingOf(dispatch, id) : undefined;
    this.said = dispatch && sorting ? this.#announcement(sorting, dispatch, lang) : this.#words.unsorted;
  }

  #announcement(sorting: Sorting, dispatch: Dispatch, lang: string): string {
    const { time, filter } = this.state;
    const told = shownDispatch(this.state) ?? dispatch;
    const { groups } = this.#rows(sorting, dispatch, told, time, filter);
    const parts = groups.map(({ group, rows }) =>
      this.#words.places(isolated(pickText(group.names, lang, dispatch.lang)?.text ?? group.id), rows.length),
    );
    return this.#words.sorted(isolated(speakerName(sorting.by, dispatch, lang).text), parts.join('; '));
  }

  #onClick(event: Event): void {
    const id = markOf(event);
    if (id !== null) this.actions.select(id);
  }

  #onPoint(event: Event): void {
    this.actions.hover(markOf(event));
  }

  #onLeave(): void {
    this.actions.hover(null);
  }
}

function speakerName(by: string, dispatch: Dispatch, lang: string) {
  const { text, lang: spoken } = actorName(by, dispatch, lang);
  return { text: shortName(text), lang: spoken };
}

function markOf({ target }: Event): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-feature]') : null;
  return mark?.dataset.feature ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-sorting': DispatchSorting;
  }
}
