import { html, nothing, type ReactiveElement } from 'lit';
import { interfaceLanguage } from '../../language/catalogue.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import type { LocalText } from '../../language/text.ts';
import { unitWord } from '../../model/describe-amounts.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { type Named, nameOf } from '../../model/name-of.ts';
import { defaultTime } from '../../model/select.ts';
import { type Category, type Dispatch, type Filter, type FlowFeature, STATUSES } from '../../model/types.ts';
import type { StrandShape } from '../../scene/types.ts';
import { hueOf } from '../shared/hue.ts';
import { keepLast } from '../shared/keep-last.ts';
import { namesChoice } from '../shared/names-choice.ts';
import type { StoryActions, StoryState } from '../shared/story-context.ts';
import { scaleOf } from '../shared/strand-picture.ts';
import { statusWord } from '../shared/teller.ts';
import { type Facet, filterBox, filterGroup } from './filter-group.ts';
import { allGoods, goodsChoice, goodsFilter } from './goods-choice.ts';
import { type CategoryEntry, goodsOnScale, type LegendEntries, legendEntries } from './legend-entries.ts';
import { shapeList, statusSample, widthSteps } from './legend-samples.ts';
import { tellerChoice } from './teller-choice.ts';
import { tellerEntries } from './teller-entries.ts';
import { type WaysShown, wayWords } from './ways-shown.ts';

/** Speakers that stand in the legend before the reader asks for the rest. */
const FIRST_SPEAKERS = 8;

/** What a whole legend is made from. */
export interface LegendView {
  readonly state: StoryState;
  readonly actions: StoryActions;
  readonly messages: OpeningMessages;
  /** The dispatch as the file has it, and as it is told. */
  readonly file: Dispatch;
  readonly told: Dispatch;
  readonly flows: readonly FlowFeature[];
  readonly shapes: readonly StrandShape['kind'][];
  readonly ways: WaysShown;
}

/** All that a legend has to choose from; comes only where it is shown whole. */
export class FullLegend {
  readonly #host: ReactiveElement;
  readonly #entries = keepLast(legendEntries);
  /** What the file holds, whoever tells. */
  readonly #whole = keepLast(legendEntries);
  readonly #tellers = keepLast(tellerEntries);
  #opened: ReadonlySet<Category> = new Set();
  #showsAllSpeakers = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  render(view: LegendView): unknown {
    const { state, actions, messages, file, told } = view;
    const entries = this.#entries(told, state.time);
    const isToldByOne = state.filter.toldBy !== undefined;
    const { legend } = messages.ui;
    return html`<h2 tabindex="-1">${legend.title}</h2>
      ${tellerChoice(file, this.#tellers(file, state.time), state, actions, messages)}
      <div class="groups">
        ${this.#goods(view, entries)} ${statuses(view, entries)}
        ${isToldByOne ? nothing : this.#speakers(view, entries)}
        <div class="samples">${samples(legend.amount, shapeList(view.shapes, messages), wayNote(view))} ${widths(view)}</div>
      </div>
      ${this.#foot(view)}`;
  }

  #goods(view: LegendView, { categories }: LegendEntries): unknown {
    const { legend } = view.messages.ui;
    const facet: Facet = {
      all: allGoods(categories),
      choice: goodsChoice(categories, view.state.filter.goods),
      set: (choice) => choose(view, { goods: goodsFilter(categories, choice) }),
    };
    const boxes = categories.map((category) => {
      const ids = category.goods.map(({ id }) => id);
      const isOpen = this.#opened.has(category.id);
      const more = html`<button class="link more" aria-expanded=${isOpen} @click=${() => this.#flip(category.id)}>
        ${legend.goodsOf(ids.length)}
      </button>`;
      return filterBox(
        facet,
        {
          ids,
          name: word(view, view.messages.words.category[category.id]),
          count: category.count,
          sign: html`<i class="chip" data-hue=${hueOf(category.id)}></i>`,
          more: ids.length > 1 ? more : nothing,
          inner: isOpen ? goodsOf(view, category, facet) : nothing,
        },
        view.messages,
      );
    });
    return filterGroup(legend.goods, facet, view.messages, boxes, nothing);
  }

  #speakers(view: LegendView, { speakers }: LegendEntries): unknown {
    const { legend } = view.messages.ui;
    const facet: Facet = {
      all: speakers.map(({ id }) => id),
      choice: view.state.filter.by,
      set: (choice) => choose(view, { by: choice }),
    };
    const isShort = !this.#showsAllSpeakers && speakers.length > FIRST_SPEAKERS + 2;
    const boxes = (isShort ? speakers.slice(0, FIRST_SPEAKERS) : speakers).map(({ id, count }) => {
      const name = nameIn(view, indexDispatch(view.told).actor(id), id);
      return filterBox(facet, { ids: [id], name, count }, view.messages);
    });
    const more = html`<button class="link more" @click=${() => this.#showSpeakers()}>
      ${legend.allSpeakers(speakers.length)}
    </button>`;
    return filterGroup(legend.speakers, facet, view.messages, boxes, isShort ? more : nothing);
  }

  #foot({ state, actions, messages, file, flows }: LegendView): unknown {
    const { legend } = messages.ui;
    const story = defaultTime(file);
    const { time } = state;
    const { flows: all } = this.#whole(file, time);
    const shown = flows.length;
    return html`<div class="foot">
      <p class="names">${namesChoice(state, actions, messages)}</p>
      <p>${legend.shown(shown, all)}</p>
      ${shown < all ? html`<button class="link" @click=${() => this.#showAll(actions)}>${legend.showAll}</button>` : nothing}
      ${
        story && time
          ? html`<button class="link" @click=${() => actions.setTime(null)}>${legend.wholeTime}</button>`
          : nothing
      }
      ${
        story && !time
          ? html`<button class="link" @click=${() => actions.setTime(story)}>${legend.storyTime}</button>`
          : nothing
      }
    </div>`;
  }

  #flip(category: Category): void {
    const opened = new Set(this.#opened);
    if (!opened.delete(category)) opened.add(category);
    this.#opened = opened;
    this.#host.requestUpdate();
  }

  /** The word goes away with what it undoes; the focus must not be lost with it. */
  async #showAll(actions: StoryActions): Promise<void> {
    actions.setFilter({});
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  #showSpeakers(): void {
    this.#showsAllSpeakers = true;
    this.#host.requestUpdate();
  }
}

function goodsOf(view: LegendView, { goods }: CategoryEntry, facet: Facet): unknown {
  const boxes = goods.map(({ id, count }) => {
    const name = nameIn(view, indexDispatch(view.told).goods(id), id);
    return filterBox(facet, { ids: [id], name, count }, view.messages);
  });
  return html`<ul class="inner">${boxes}</ul>`;
}

function statuses(view: LegendView, { statuses: entries }: LegendEntries): unknown {
  const facet: Facet = {
    all: entries.map(({ id }) => id),
    choice: view.state.filter.status,
    set: (choice) => choose(view, { status: choice && STATUSES.filter((status) => choice.includes(status)) }),
  };
  const boxes = entries.map(({ id, count }) => {
    const name = word(view, statusWord(id, view.state, view.messages));
    return filterBox(facet, { ids: [id], name, count, sign: statusSample(id) }, view.messages);
  });
  return filterGroup(view.messages.ui.legend.status, facet, view.messages, boxes, nothing);
}

function wayNote({ ways, messages }: LegendView): unknown {
  const words = wayWords(ways, messages);
  return words.length === 0 ? nothing : words.map((text) => html`${text}. `);
}

function widths({ state, messages, told }: LegendView): unknown {
  const { legend } = messages.ui;
  const scales = scaleOf(told, state, 'desk').units.filter(({ steps }) => steps.length > 0);
  return scales.map((scale) => {
    const hue = hueOf(goodsOnScale(told, scale)?.category);
    const unit = unitWord(scale.unit, scale.max, told, state.lang);
    return samples(legend.width(unit), widthSteps(scale.steps, hue, state.lang), legend.widthNote);
  });
}

function choose(
  { state, actions }: LegendView,
  change: { readonly [Member in keyof Filter]: Filter[Member] | undefined },
): void {
  const { goods, status, by, toldBy } = { ...state.filter, ...change };
  actions.setFilter({
    ...(goods && { goods }),
    ...(status && { status }),
    ...(by && { by }),
    ...(toldBy !== undefined && { toldBy }),
  });
}

function nameIn(view: LegendView, named: Named | undefined, id: string): LocalText {
  return named ? nameOf(named, view.state.lang, view.told.lang) : word(view, id);
}

/** A word of the interface. */
function word({ state }: LegendView, text: string): LocalText {
  return { text, lang: interfaceLanguage(state.lang) };
}

function samples(title: string, items: unknown, note: unknown = nothing): unknown {
  return html`<div>
    <div class="head"><h3>${title}</h3></div>
    <ul>${items}</ul>
    ${note === nothing ? nothing : html`<p class="note">${note}</p>`}
  </div>`;
}
