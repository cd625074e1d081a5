import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { pickText } from '../../language/text.ts';
import { type Chapter, canGuide, chaptersOf, marksOfStep } from '../../model/chapters.ts';
import { describeStatuses } from '../../model/describe.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { StoryElement } from '../shared/story-element.ts';
import { articleFoot } from './article-foot.ts';
import { articleStyles } from './dispatch-article.styles.ts';
import { guideStyles } from './guide.styles.ts';
import { guideFoot } from './guide-foot.ts';
import { kicker } from './kicker.ts';
import { adoptLinkStyles, dressOwnLinks, passageStyles } from './mark-links.ts';
import { dressOwnChapters, type OwnChapter, ownChapters } from './own-chapters.ts';
import { prose } from './prose.ts';
import { ScrollReader } from './scroll-reader.ts';

/**
 * The text of a dispatch. A passage that stands for a mark lights it up, and the mark lights up the passage;
 * a click selects it. A page may put a text of its own inside: its links to `#<feature id>` do the same.
 *
 * Its paragraphs are the steps of a guided reading, of a page's own text the blocks from the first passage on.
 * A step brings its paragraph and the marks it speaks of forward; the first shows the whole story. Whoever sets
 * the `step` of the story guides; the element adds the marks, and takes a step beyond the end for the last. With
 * `guided` it has a foot by which the reader guides, and so does scrolling:
 * - The reading begins with "Next", or when the first paragraph is scrolled to the reading line, a fifth below
 *   the upper edge of what scrolls; from there on the paragraph at that line is the step.
 * - What the element scrolls itself changes no step.
 * - A reader who moves the map by hand has left, or does not begin: scrolling moves the map no more, until the
 *   button in the foot takes the reading up again, at the paragraph in view.
 * - While a mark is selected, the text stands as if nobody was guided, and scrolling counts for nothing; then
 *   the step is back.
 *
 * @element dispatch-article
 * @attr {boolean} guided - has a foot to go through the paragraphs, and follows how they are scrolled; for a text
 *   beside a map
 * @slot - a text of the page's own, instead of the one in the file
 * @slot lead - what stands between the head of the file's text and its first paragraph
 * @csspart title - the headline
 * @csspart text - the story
 * @csspart guide - the foot of the guided reading
 * @cssprop --dispatch-article-cover - height of what covers the upper edge of the text while it is scrolled, like
 *   a map that stays there; default 0
 * @cssprop --dispatch-article-margin - how far the foot's ground reaches out beside the text; default 0
 */
export class DispatchArticle extends StoryElement {
  static override styles = [baseStyles, articleStyles, passageStyles, guideStyles];

  @property({ type: Boolean, reflect: true }) guided = false;

  readonly #chaptersOf = keepLast(chaptersOf);
  readonly #reader = new ScrollReader(this, {
    blocks: () => this.#blocks(),
    foot: () => this.renderRoot.querySelector<HTMLElement>('.guide'),
    onReach: (step) => this.#reach(step),
  });
  /** Of the page's own text; null where the file's is shown. */
  #own: readonly OwnChapter[] | null = null;
  /** The step whose marks this element has named, and these. */
  #named: { readonly step: number; readonly marks: readonly string[] } | null = null;
  /** The step to which the reader has scrolled; nobody has to scroll there any more. */
  #reached: number | null = null;
  #shown: Shown = { dispatch: null, step: null, lang: '', selected: null };

  protected override willUpdate(): void {
    const { dispatch } = this.state;
    this.#own = dispatch && this.#hasOwnText ? ownChapters(this, dispatch) : null;
  }

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
      <slot @slotchange=${() => this.requestUpdate()}>
        <header>
          ${between ? html`<p class="kicker">${between}</p>` : nothing}
          <h1 part="title" lang=${title?.lang ?? nothing} dir="auto">${title?.text}</h1>
          ${summary ? html`<p class="standfirst" lang=${summary.lang} dir="auto">${summary.text}</p>` : nothing}
          ${this.#count(dispatch)}
        </header>
        <slot name="lead"></slot>
        ${this.#text(dispatch)}
      </slot>
      ${articleFoot(dispatch, lang, this.messages)} ${this.#guide()}
    </article>`;
  }

  #text(dispatch: Dispatch): unknown {
    const text = pickText(dispatch.text, this.state.lang, dispatch.lang);
    if (!text) return nothing;
    return html`<div class="text" part="text" lang=${text.lang} dir="auto">${prose(
      text.text,
      dispatch,
      this.state,
      canGuide(this.#chapters) ? this.#stepInText : null,
    )}</div>`;
  }

  #guide(): unknown {
    const { step, strayed } = this.state;
    const { length } = this.#chapters;
    if (!this.guided || !canGuide(this.#chapters)) return nothing;
    return guideFoot({
      messages: this.messages,
      length,
      step,
      strayed,
      onStep: (next) => this.#goTo(next),
      onResume: () => {
        this.#reached = this.#reader.here;
        this.#goTo(this.#reached);
      },
    });
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
    this.#nameMarks();
    this.#follow();
  }

  get #hasOwnText(): boolean {
    return [...this.children].some(({ slot }) => slot === '');
  }

  get #chapters(): readonly Chapter[] {
    const { dispatch, lang } = this.state;
    return this.#own ?? (dispatch ? this.#chaptersOf(dispatch, lang) : []);
  }

  /** What the reader chose stands before the guided reading. */
  get #stepInText(): number | null {
    return this.state.selected === null ? this.state.step : null;
  }

  #blocks(): readonly HTMLElement[] {
    return (
      this.#own?.map(({ block }) => block) ?? [...this.renderRoot.querySelectorAll<HTMLElement>('.text > p')]
    );
  }

  #goTo(step: number): void {
    this.actions.guide(step, marksOfStep(this.#chapters, step));
  }

  #reach(step: number): void {
    const { selected, strayed, step: current } = this.state;
    if (!this.guided || strayed || selected !== null || step === current || !canGuide(this.#chapters)) return;
    this.#reached = step;
    this.#goTo(step);
  }

  /**
   * Whoever set the step knows no marks: they are named here, once for each step, so that two articles of one
   * story don't contradict each other for ever.
   */
  #nameMarks(): void {
    const { step, focus, dispatch } = this.state;
    const last = this.#chapters.length - 1;
    if (!dispatch || step === null || last < 0) {
      this.#named = null;
      return;
    }
    const known = Math.min(last, Math.max(0, Math.trunc(step) || 0));
    const marks = marksOfStep(this.#chapters, known);
    const isNew = this.#named?.step !== known || !isSame(this.#named.marks, marks);
    this.#named = { step: known, marks };
    if (known !== step || (!isSame(focus, marks) && (isNew || focus.length === 0))) {
      this.actions.guide(known, marks);
    }
  }

  /** Scrolls to the step that somebody else than the scrolling reader has set. */
  #follow(): void {
    const { dispatch, step, lang, selected } = this.state;
    if (!dispatch) return;
    const before = this.#shown;
    this.#shown = { dispatch, step, lang, selected };
    const isFirst = dispatch !== before.dispatch;
    const hasMoved = isFirst || step !== before.step;
    const isBack = lang !== before.lang || (selected === null && before.selected !== null);
    if (hasMoved && step === this.#reached) return;
    if (hasMoved) this.#reached = null;
    if (step === null || (!hasMoved && !isBack)) return;
    this.#reader.goTo(step, { animate: hasMoved && !isFirst });
  }

  /** The page's own text stands outside; what is ours on it is set by hand. */
  #dress(): void {
    if (!this.#hasOwnText) return;
    adoptLinkStyles(this.getRootNode());
    dressOwnLinks(this, this.state);
    dressOwnChapters(this.#own ?? [], this.#stepInText);
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

interface Shown {
  readonly dispatch: Dispatch | null;
  readonly step: number | null;
  readonly lang: string;
  readonly selected: string | null;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
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
