import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { chainFigures, markChain, markChains } from '../../model/chains.ts';
import { indexDispatch, isClaimed } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature, Dispatch, Filter, TimeWindow } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { localText } from '../shared/local-text.ts';
import { PartElement } from '../shared/part-element.ts';
import { chainGraph } from './chain-graph.ts';
import { LEAST_COLUMN } from './chain-layout.ts';
import { chainOverview } from './chain-overview.ts';
import { chainPicture, originSentence, placeChain } from './chain-picture.ts';
import type { ChainView } from './chain-words.ts';
import { chainStyles } from './dispatch-chain.styles.ts';
import { waysList } from './ways-list.ts';

/** Narrower than this there is a list and no picture, px. */
const LEAST_WIDTH = 600;

/**
 * Who passed the words on: from the speaker by way of those who carried, published and copied them to the reader. With
 * a flow or event selected its ways as a picture and as a list; else the figures of the whole dispatch, and the marks
 * to choose from.
 *
 * @element dispatch-chain
 */
export class DispatchChain extends PartElement {
  static override styles = [baseStyles, chainStyles];

  /** Width of the element in px, known once it stands in a page. */
  @state() private width = 0;
  @state() private lit: ReadonlySet<string> | null = null;
  @state() private showsAll = false;

  readonly #observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    // In the next frame: a picture drawn now would change the size that is just being told.
    requestAnimationFrame(() => {
      this.width = width;
    });
  });
  readonly #whole = keepLast((dispatch: Dispatch, time: TimeWindow | null, filter: Filter) => {
    const chains = markChains(dispatch, { time, filter });
    return { chains, figures: chainFigures(chains) };
  });
  readonly #one = keepLast(
    (feature: ClaimedFeature, dispatch: Dispatch, time: TimeWindow | null, filter: Filter) => {
      const chain = markChain(feature, dispatch, { time, filter });
      return { chain, graph: chainGraph(chain.ways) };
    },
  );
  readonly #layout = keepLast(placeChain);
  readonly #view = keepLast(
    (dispatch: Dispatch, lang: string, messages: ChainView['messages']): ChainView => ({
      dispatch,
      lang,
      messages,
    }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override render(): unknown {
    const { dispatch, selected, lang } = this.state;
    if (!dispatch) return aloneNote(this.story);
    const feature = selected === null ? undefined : indexDispatch(dispatch).feature(selected);
    const view = this.#view(dispatch, lang, this.messages);
    return html`<section lang=${interfaceLanguage(lang)}>
      ${feature && isClaimed(feature) ? this.#markView(feature, view) : this.#overview(view)}
    </section>`;
  }

  #overview(view: ChainView): unknown {
    const { time, filter } = this.state;
    return html`<h2>${this.messages.ui.chain.title}</h2>
      ${chainOverview({
        ...view,
        ...this.#whole(view.dispatch, time, filter),
        showsAll: this.showsAll,
        onSelect: (id) => this.actions.select(id),
        onHover: (id) => this.actions.hover(id),
        onActor: this.#openActor,
        onShowAll: () => {
          this.showsAll = true;
        },
      })}`;
  }

  #markView(feature: ClaimedFeature, view: ChainView): unknown {
    const { dispatch, lang, messages } = view;
    const words = messages.ui.chain;
    const { chain, graph } = this.#one(feature, dispatch, this.state.time, this.state.filter);
    const list = { ...view, chain, onPoint: this.#point, onActor: this.#openActor };
    const hasRoom = this.width >= LEAST_WIDTH && this.width / graph.columns.length >= LEAST_COLUMN;
    return html`<button type="button" class="link" @click=${() => this.actions.select(null)}>‹ ${words.back}</button>
      <h2>${words.titleOf}</h2>
      <p class="mark-name" data-feature=${feature.id}>${localText(nameOf(feature.properties, lang, dispatch.lang))}</p>
      ${
        chain.ways.length === 0
          ? html`<p class="lead">${words.none}</p>`
          : html`<p class="lead">
                ${words.of(chain.claims, chain.origins.length, chain.ways.length)}
                ${hasRoom ? nothing : originSentence({ ...view, chain })}
              </p>
              ${
                hasRoom
                  ? html`<div class="frame">
                    ${chainPicture({ ...list, layout: this.#layout(graph, this.width, view), lit: this.lit })}
                  </div>`
                  : nothing
              }
              ${waysList(list)}`
      }`;
  }

  readonly #point = (ways: ReadonlySet<string> | null): void => {
    this.lit = ways;
  };

  readonly #openActor = (id: string): void => this.actions.openActor(id);
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-chain': DispatchChain;
  }
}
