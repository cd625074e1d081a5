import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import type { LocalText } from '../../language/text.ts';
import { unitWord } from '../../model/describe-amounts.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { type Named, nameOf } from '../../model/name-of.ts';
import { isPossibleOnly } from '../../model/phases.ts';
import { defaultTime, selectFeatures } from '../../model/select.ts';
import { type Category, type Dispatch, type Filter, type FlowFeature, STATUSES } from '../../model/types.ts';
import type { StrandShape } from '../../scene/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { hueOf, hueStyles } from '../shared/hue.ts';
import { keepLast } from '../shared/keep-last.ts';
import { namesChoice } from '../shared/names-choice.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import { StoryElement } from '../shared/story-element.ts';
import { scaleOf } from '../shared/strand-picture.ts';
import { filterToldBy, statusWord } from '../shared/teller.ts';
import { legendStyles } from './dispatch-legend.styles.ts';
import { type Facet, filterBox, filterGroup } from './filter-group.ts';
import { allGoods, goodsChoice, goodsFilter } from './goods-choice.ts';
import {
  type CategoryEntry,
  goodsOnScale,
  type LegendEntries,
  legendEntries,
  shapesIn,
  statusesIn,
} from './legend-entries.ts';
import { shapeList, statusSample, strip, widthSteps } from './legend-samples.ts';
import { tellerChoice } from './teller-choice.ts';
import { tellerEntries } from './teller-entries.ts';

/** Speakers that stand in the legend before the reader asks for the rest. */
const FIRST_SPEAKERS = 8;

/**
 * What hues, cuts and widths mean, and at once the filter: every entry of goods, status and speakers can be
 * switched off, or chosen alone. One speaker may tell the whole story: then it shows what that speaker states.
 *
 * @element dispatch-legend
 */
export class DispatchLegend extends StoryElement {
  static override styles = [baseStyles, hueStyles, legendStyles];

  /** `strip`: one line of what is in the picture; `full`: all there is to choose from. */
  @property({ reflect: true, useDefault: true }) form: 'strip' | 'full' = 'full';
  /**
   * True where a map outside of the story bends a strand that would leave a flat map. The strip says so then,
   * and by itself for the maps of its own story.
   */
  @property({ type: Boolean, reflect: true }) bent = false;

  readonly #entries = keepLast(legendEntries);
  /** What the file holds, whoever tells. */
  readonly #whole = keepLast(legendEntries);
  readonly #tellers = keepLast(tellerEntries);

  @state() private opened: ReadonlySet<Category> = new Set();
  @state() private showsAllSpeakers = false;

  protected override render(): unknown {
    const { dispatch: file } = this.state;
    const dispatch = shownDispatch(this.state);
    if (!file || !dispatch) return aloneNote(this.story);
    const { flows } = selectFeatures(dispatch, this.state);
    const drawn = flows.filter((flow) => !isPossibleOnly(flow, this.state.time));
    const shapes = shapesIn(drawn, scaleOf(dispatch, this.state, 'desk'));
    const inside =
      this.form === 'strip'
        ? strip({
            statuses: statusesIn(drawn),
            shapes,
            isBent: this.bent || this.state.bent,
            state: this.state,
            messages: this.messages,
            onEverySpeaker: () => this.actions.setFilter(filterToldBy(this.state.filter, undefined)),
          })
        : this.#full(file, dispatch, flows, shapes);
    return html`<section lang=${interfaceLanguage(this.state.lang)}>${inside}</section>`;
  }

  #full(
    file: Dispatch,
    dispatch: Dispatch,
    flows: readonly FlowFeature[],
    shapes: readonly StrandShape['kind'][],
  ): unknown {
    const entries = this.#entries(dispatch, this.state.time);
    const isToldByOne = this.state.filter.toldBy !== undefined;
    const { legend } = this.messages.ui;
    return html`<h2 tabindex="-1">${legend.title}</h2>
      ${tellerChoice(file, this.#tellers(file, this.state.time), this.state, this.actions, this.messages)}
      <div class="groups">
        ${this.#goods(dispatch, entries)} ${this.#statuses(entries)}
        ${isToldByOne ? nothing : this.#speakers(dispatch, entries)}
        <div class="samples">
          ${samples(legend.amount, shapeList(shapes, this.messages))} ${this.#widths(dispatch)}
        </div>
      </div>
      ${this.#foot(file, flows.length)}`;
  }

  #goods(dispatch: Dispatch, { categories }: LegendEntries): unknown {
    const facet: Facet = {
      all: allGoods(categories),
      choice: goodsChoice(categories, this.state.filter.goods),
      set: (choice) => this.#set({ goods: goodsFilter(categories, choice) }),
    };
    const boxes = categories.map((category) => {
      const ids = category.goods.map(({ id }) => id);
      const name = this.#word(this.messages.words.category[category.id]);
      const sign = html`<i class="chip" data-hue=${hueOf(category.id)}></i>`;
      const isOpen = this.opened.has(category.id);
      const more = html`<button class="link more" aria-expanded=${isOpen} @click=${() => this.#flip(category.id)}>
        ${this.messages.ui.legend.goodsOf(ids.length)}
      </button>`;
      return filterBox(
        facet,
        {
          ids,
          name,
          count: category.count,
          sign,
          more: ids.length > 1 ? more : nothing,
          inner: isOpen ? this.#goodsOf(dispatch, category, facet) : nothing,
        },
        this.messages,
      );
    });
    return filterGroup(this.messages.ui.legend.goods, facet, this.messages, boxes, nothing);
  }

  #goodsOf(dispatch: Dispatch, { goods }: CategoryEntry, facet: Facet): unknown {
    const boxes = goods.map(({ id, count }) => {
      const name = this.#name(dispatch, indexDispatch(dispatch).goods(id), id);
      return filterBox(facet, { ids: [id], name, count }, this.messages);
    });
    return html`<ul class="inner">${boxes}</ul>`;
  }

  #statuses({ statuses }: LegendEntries): unknown {
    const facet: Facet = {
      all: statuses.map(({ id }) => id),
      choice: this.state.filter.status,
      set: (choice) => this.#set({ status: choice && STATUSES.filter((status) => choice.includes(status)) }),
    };
    const boxes = statuses.map(({ id, count }) => {
      const name = this.#word(statusWord(id, this.state, this.messages));
      return filterBox(facet, { ids: [id], name, count, sign: statusSample(id) }, this.messages);
    });
    return filterGroup(this.messages.ui.legend.status, facet, this.messages, boxes, nothing);
  }

  #speakers(dispatch: Dispatch, { speakers }: LegendEntries): unknown {
    const { legend } = this.messages.ui;
    const facet: Facet = {
      all: speakers.map(({ id }) => id),
      choice: this.state.filter.by,
      set: (choice) => this.#set({ by: choice }),
    };
    const isShort = !this.showsAllSpeakers && speakers.length > FIRST_SPEAKERS + 2;
    const boxes = (isShort ? speakers.slice(0, FIRST_SPEAKERS) : speakers).map(({ id, count }) => {
      const name = this.#name(dispatch, indexDispatch(dispatch).actor(id), id);
      return filterBox(facet, { ids: [id], name, count }, this.messages);
    });
    const more = html`<button class="link more" @click=${this.#showSpeakers}>
      ${legend.allSpeakers(speakers.length)}
    </button>`;
    return filterGroup(legend.speakers, facet, this.messages, boxes, isShort ? more : nothing);
  }

  #widths(dispatch: Dispatch): unknown {
    const { legend } = this.messages.ui;
    const { units } = scaleOf(dispatch, this.state, 'desk');
    const scales = units.filter(({ steps }) => steps.length > 0);
    return scales.map((scale) => {
      const hue = hueOf(goodsOnScale(dispatch, scale)?.category);
      const word = unitWord(scale.unit, scale.max, dispatch, this.state.lang);
      return samples(legend.width(word), widthSteps(scale.steps, hue, this.state.lang), legend.widthNote);
    });
  }

  #foot(dispatch: Dispatch, shown: number): unknown {
    const { legend } = this.messages.ui;
    const story = defaultTime(dispatch);
    const { time } = this.state;
    const { flows: all } = this.#whole(dispatch, time);
    return html`<div class="foot">
      <p class="names">${namesChoice(this.state, this.actions, this.messages)}</p>
      <p>${legend.shown(shown, all)}</p>
      ${shown < all ? html`<button class="link" @click=${this.#showAll}>${legend.showAll}</button>` : nothing}
      ${
        story && time
          ? html`<button class="link" @click=${() => this.actions.setTime(null)}>${legend.wholeTime}</button>`
          : nothing
      }
      ${
        story && !time
          ? html`<button class="link" @click=${() => this.actions.setTime(story)}>${legend.storyTime}</button>`
          : nothing
      }
    </div>`;
  }

  #set(change: { readonly [Member in keyof Filter]: Filter[Member] | undefined }): void {
    const { goods, status, by, toldBy } = { ...this.state.filter, ...change };
    this.actions.setFilter({
      ...(goods && { goods }),
      ...(status && { status }),
      ...(by && { by }),
      ...(toldBy !== undefined && { toldBy }),
    });
  }

  #flip(category: Category): void {
    const opened = new Set(this.opened);
    if (!opened.delete(category)) opened.add(category);
    this.opened = opened;
  }

  /** The word goes away with what it undoes; the focus must not be lost with it. */
  async #showAll(): Promise<void> {
    this.actions.setFilter({});
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  #showSpeakers(): void {
    this.showsAllSpeakers = true;
  }

  #name(dispatch: Dispatch, named: Named | undefined, id: string): LocalText {
    return named ? nameOf(named, this.state.lang, dispatch.lang) : this.#word(id);
  }

  /** A word of the interface. */
  #word(text: string): LocalText {
    return { text, lang: interfaceLanguage(this.state.lang) };
  }
}

function samples(title: string, items: unknown, note: unknown = nothing): unknown {
  return html`<div>
    <div class="head"><h3>${title}</h3></div>
    <ul>${items}</ul>
    ${note === nothing ? nothing : html`<p class="note">${note}</p>`}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-legend': DispatchLegend;
  }
}
