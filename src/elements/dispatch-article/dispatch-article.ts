import { html, nothing } from 'lit';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { pickText } from '../../language/text.ts';
import { describeStatuses } from '../../model/describe.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { StoryElement } from '../shared/story-element.ts';
import { articleFoot } from './article-foot.ts';
import { articleStyles } from './dispatch-article.styles.ts';
import { kicker } from './kicker.ts';
import { adoptLinkStyles, dressOwnLinks, passageStyles } from './mark-links.ts';
import { prose } from './prose.ts';

/**
 * The text of a dispatch. A passage that stands for a mark lights it up, and the mark lights up the passage;
 * a click selects it. A page may put a text of its own inside: its links to `#<feature id>` do the same.
 *
 * @element dispatch-article
 * @slot - a text of the page's own, instead of the one in the file
 * @csspart title - the headline
 * @csspart text - the story
 */
export class DispatchArticle extends StoryElement {
  static override styles = [baseStyles, articleStyles, passageStyles];

  protected override render(): unknown {
    const { dispatch, lang } = this.state;
    if (!dispatch) return html`<slot @slotchange=${this.#dress}>${aloneNote(this.story)}</slot>`;
    const spoken = interfaceLanguage(lang);
    const title = pickText(dispatch.title, lang, dispatch.lang);
    const summary = pickText(dispatch.summary, lang, dispatch.lang);
    const between = kicker(dispatch, lang);
    // Heard inside, not at the host: a focus that moves on within this shadow root never leaves it.
    return html`<article
      lang=${spoken}
      @click=${this.#onClick}
      @pointerover=${this.#onPoint}
      @focusin=${this.#onPoint}
      @pointerout=${this.#onLeave}
      @focusout=${this.#onLeave}
    >
      <slot @slotchange=${this.#dress}>
        <header>
          ${between ? html`<p class="kicker">${between}</p>` : nothing}
          <h1 part="title" lang=${title?.lang ?? nothing}>${title?.text}</h1>
          ${summary ? html`<p class="standfirst" lang=${summary.lang}>${summary.text}</p>` : nothing}
          ${this.#count(dispatch)}
        </header>
        ${this.#text(dispatch)}
      </slot>
      ${articleFoot(dispatch, lang, this.messages)}
    </article>`;
  }

  #text(dispatch: Dispatch): unknown {
    const text = pickText(dispatch.text, this.state.lang, dispatch.lang);
    if (!text) return nothing;
    return html`<div class="text" part="text" lang=${text.lang}>${prose(text.text, dispatch, this.state)}</div>`;
  }

  /** How many flows the file tells of, and how sure each kind is. */
  #count(dispatch: Dispatch): unknown {
    const flows = dispatch.features.filter(isFlow);
    if (flows.length === 0) return nothing;
    const { article } = this.messages.ui;
    return html`<p class="count">${article.flows(flows.length, describeStatuses(flows, this.state.lang))}</p>`;
  }

  protected override updated(): void {
    this.#dress();
  }

  /** The page's own text stands outside; what is ours on it is set by hand. */
  #dress(): void {
    if (this.childElementCount === 0) return;
    adoptLinkStyles(this.getRootNode());
    dressOwnLinks(this, this.state);
  }

  #onClick(event: MouseEvent): void {
    const id = markOf(event);
    if (id === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.actions.select(id);
  }

  #onPoint(event: Event): void {
    const id = markOf(event);
    if (id !== null) this.actions.hover(id);
  }

  #onLeave(event: Event): void {
    if (markOf(event) !== null) this.actions.hover(null);
  }
}

/** The mark of the passage in which something happened, be it our text or the page's own. */
function markOf(event: Event): string | null {
  const link = event
    .composedPath()
    .find((node) => node instanceof HTMLAnchorElement && node.dataset.feature !== undefined);
  return link instanceof HTMLElement ? (link.dataset.feature ?? null) : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-article': DispatchArticle;
  }
}
