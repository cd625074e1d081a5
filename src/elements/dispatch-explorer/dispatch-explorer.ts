import { type CSSResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ShellMessages } from '../../language/en/shell.ts';
import { interfaceLanguage, shellMessagesFor } from '../../language/shell.ts';
import { type LocalText, pickText } from '../../language/text.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { DispatchShowEvent, type MapView } from '../shared/events.ts';
import { fetchTextFonts } from '../shared/install-fonts.ts';
import { describeMissingPart } from '../shared/load-trouble.ts';
import { NearWatcher } from '../shared/near-watcher.ts';
import { noteStyles } from '../shared/note-styles.ts';
import type { LoadError, StoryState } from '../shared/story-context.ts';
import { StoryHolder } from '../shared/story-holder.ts';
import { whenPainted } from '../shared/when-painted.ts';
import { explorerStyles } from './dispatch-explorer.styles.ts';
import { explorerHeader } from './explorer-header.ts';
import { explorerTrouble } from './explorer-trouble.ts';
import { type ExplorerPanel, type ExplorerView, isExplorerView } from './explorer-view.ts';

type Layout = typeof import('./explorer-layout.ts');

/** What opens a panel, and has the focus again when it is closed. */
const OPENERS: Readonly<Record<ExplorerPanel, string>> = {
  filters: '.legend .word',
  search: '.find',
  share: 'header .share',
};

/** Messages for those who hear the page keep this distance. */
const QUIET_MS = 400;

/**
 * A whole story, laid out: its text, its map, its legend and time, what is known of a mark, all of it as a
 * table, and who told it whom.
 * The one tag to embed. What the page has put inside it stands until the story is there.
 *
 * @element dispatch-explorer
 * @attr {string} src - address of the dispatch
 * @attr {string} lang - BCP 47 tag in which texts are wanted; without it the language of the page
 * @attr {boolean} fill - takes the height of the window, as a page of its own does
 * @attr {lazy|eager} loading - fetches the story when it comes near the screen, or at once, as it does with `fill`;
 *   default `lazy`
 * @attr {auto|interaction} reveal - the live map comes by itself, or when the reader asks for it by a press on
 *   the map or by its button; default `auto`
 * @attr {globe|mercator} projection - how the map lays the earth out; default `globe`
 * @attr {story|table|timeline|chain} view - the story with its map, or in its place the table of all claims, the
 *   timeline in full, or who told it whom; default `story`
 * @slot - the story as plain HTML, for as long as the live one is not there
 * @slot brand - the name of the site, at the left of the head
 * @slot trouble - what the site offers a reader whose file could not be shown
 * @slot tools - the site's own words, at the right of the head
 * @fires {DispatchLoadEvent} dispatch-load - a dispatch has been read
 * @fires {DispatchErrorEvent} dispatch-error - there is nothing to show, and why
 * @fires {DispatchSelectEvent} dispatch-select - the reader chose a mark, or none
 * @fires {DispatchHoverEvent} dispatch-hover - the reader points at a mark, or at none
 * @fires {DispatchFilterEvent} dispatch-filter - the reader changed what is wanted
 * @fires {DispatchTimeEvent} dispatch-time - the reader changed the time window
 * @fires {DispatchSortEvent} dispatch-sort - the reader wants marks told apart by another sorting, or by none
 * @fires {DispatchStepEvent} dispatch-step - the guided reading stands elsewhere
 * @fires {DispatchNamesEvent} dispatch-names - the reader wants other names of places
 * @fires {DispatchShowEvent} dispatch-show - the reader chose another view
 * @fires {DispatchViewEvent} dispatch-view - the map has come to rest elsewhere, or got another projection
 * @cssprop --dispatch-explorer-height - height of the story beside its map, where it does not fill the window
 * @csspart header - the head
 * @cssstate loading - the file is on its way
 * @cssstate ready - all of the file is shown
 * @cssstate partial - some of the file is broken and left out
 * @cssstate error - there is nothing to show
 * @cssstate offline - the browser has no network
 */
export class DispatchExplorer extends StoryHolder {
  static override styles = [baseStyles, noteStyles, explorerStyles];

  @property({ type: Boolean, reflect: true }) fill = false;
  @property({ reflect: true, useDefault: true }) projection: 'globe' | 'mercator' = 'globe';
  @property({ reflect: true, useDefault: true }) view: ExplorerView = 'story';
  @property({ reflect: true, useDefault: true }) loading: 'lazy' | 'eager' = 'lazy';
  @property({ reflect: true, useDefault: true }) reveal: 'auto' | 'interaction' = 'auto';
  /** Where the map looks first. */
  @property({ attribute: false }) camera: MapView | null = null;

  /** The elements that show the story come after the shell, together with the file. */
  @state() private layout: Layout | undefined;
  /** Why they did not come. */
  @state() private layoutError: LoadError | null = null;
  @state() private announcement = '';
  @state() private panel: ExplorerPanel | null = null;
  @state() private isSheetTall = false;
  @state() private isMenuOpen = false;
  @state() private hasTools = false;

  readonly #near = new NearWatcher(this);
  #layoutAsked = false;
  #announced: StoryState | undefined;
  #partsFetched = false;
  /** Whether the details are; to ask them would have the browser lay out the page. */
  #isScrolled = false;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.story.loadWhen(() => this.#isWanted);
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('dispatch-view', ({ projection }) => {
      this.projection = projection;
    });
    // A mark was chosen to be read about: that is where the filters stand.
    this.addEventListener('dispatch-select', () => {
      this.panel = null;
    });
  }

  /** The title of the story in the language it is shown in; null while there is none. */
  get headline(): LocalText | null {
    const { dispatch, lang } = this.state;
    return (dispatch && pickText(dispatch.title, lang, dispatch.lang)) ?? null;
  }

  /** Shows, in place of a story, why the host could not ask for one. */
  fail(error: LoadError): void {
    this.story.own.fail(error);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#speaking);
  }

  protected override firstUpdated(): void {
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.matches('.details')) this.#isScrolled = target.scrollTop > 0;
    };
    this.renderRoot.addEventListener('scroll', note, { capture: true, passive: true });
  }

  protected override willUpdate(): void {
    if (!isExplorerView(this.view)) this.view = 'story';
    if (!this.#isWanted || this.#layoutAsked) return;
    this.#layoutAsked = true;
    void this.#loadLayout();
  }

  protected override render(): unknown {
    const { state } = this;
    const messages = this.#messages;
    return html`<div class="explorer" lang=${interfaceLanguage(state.lang)}><div class="page">
      ${explorerHeader({
        messages,
        view: this.view,
        hasStory: state.dispatch !== null && this.layout !== undefined,
        isMenuOpen: this.isMenuOpen,
        hasTools: this.hasTools,
        panel: this.panel,
        onView: (view) => this.#setView(view),
        onPanel: (panel) => void this.#togglePanel(panel),
        onToggleMenu: () => {
          this.isMenuOpen = !this.isMenuOpen;
        },
        onTools: ({ target }) => {
          this.hasTools = target instanceof HTMLSlotElement && target.assignedElements().length > 0;
        },
      })}
      ${state.offline && state.dispatch ? this.#offline() : nothing} ${this.#body()}
      <p class="unseen" role="status">${this.announcement}</p>
    </div></div>`;
  }

  protected override updated(): void {
    const { state } = this;
    const messages = this.#messages;
    const previous = this.#announced ?? state;
    this.#announced = state;
    if (state.selected !== previous.selected || state.actor !== previous.actor) {
      if (this.#isScrolled) this.#part('.details')?.scrollTo(0, 0);
      if (state.actor !== null && state.actor !== previous.actor) this.panel = null;
    }
    if (state.dispatch && this.layout) void this.#fetchParts(this.layout);
    if (state.error && state.error !== previous.error) {
      this.#say(`${messages.ui.states.failed[state.error.code]}. ${state.error.message}`);
    } else {
      this.#say(this.layout?.announcement({ previous, next: state }) ?? '');
    }
  }

  #body(): unknown {
    const { state, layout } = this;
    const error = this.layoutError ?? state.error;
    if (error) {
      return html`${explorerTrouble({
        error,
        messages: this.#messages,
        file: error.file ?? state.src.split('/').at(-1) ?? '',
        hasPreview: this.#hasPreview,
        report: state.error ? (layout?.troubleReport(state) ?? nothing) : nothing,
        onRetry: () => this.#retry(),
      })}
        <div class="saved"><slot></slot></div>`;
    }
    if (!layout || !state.dispatch) return this.#waiting();
    return layout.explorerLayout({
      state,
      view: this.view,
      projection: this.projection,
      camera: this.camera,
      map: this.renderRoot.querySelector('dispatch-map'),
      fill: this.fill,
      loading: this.#isEager ? 'eager' : 'lazy',
      reveal: this.reveal,
      panel: this.panel,
      isSheetTall: this.isSheetTall,
      onPanel: (panel) => void this.#togglePanel(panel),
      onToggleSheet: () => {
        this.isSheetTall = !this.isSheetTall;
      },
      onSkipMap: () => this.#part('.legend')?.focus(),
    });
  }

  /** What the page has put into the element; where there is nothing, at least a word. */
  #waiting(): unknown {
    if (this.#hasPreview) return html`<div class="saved"><slot></slot></div>`;
    const { states } = this.#messages.ui;
    // The only words there are by then, so they head the page, as the title of the story will.
    return html`<h1 class="waiting" ?data-busy=${this.#isComing}>${this.#isComing ? states.loading : states.empty}</h1>`;
  }

  #offline(): unknown {
    const { states } = this.#messages.ui;
    return html`<p class="offline"><b>${states.offline}.</b> ${states.offlineNote}</p>`;
  }

  get #isEager(): boolean {
    return this.loading === 'eager' || this.fill;
  }

  /** Whether the time has come to fetch the story. */
  get #isWanted(): boolean {
    return this.#isEager || this.#near.wasNear;
  }

  /** Whether there will be a story, be it fetched now or later. */
  get #isComing(): boolean {
    const { load } = this.state;
    return (
      load === 'loading' ||
      (load === 'empty' && this.src !== '') ||
      (this.state.dispatch !== null && !this.layout)
    );
  }

  get #messages(): ShellMessages {
    return shellMessagesFor(this.state.lang);
  }

  /** Whether the page has put the story as plain HTML into the default slot. */
  get #hasPreview(): boolean {
    return [...this.children].some((child) => !child.slot);
  }

  async #loadLayout(): Promise<void> {
    this.layoutError = null;
    void fetchTextFonts(this);
    try {
      const layout = await import('./explorer-layout.ts');
      if (!this.layout) new layout.FocusKeeper(this);
      this.layout = layout;
      this.#adopt(this.layout.layoutStyles);
    } catch (error) {
      console.warn('dispatch-explorer: its parts could not be loaded:', error);
      const message = describeMissingPart(this.state.lang);
      this.layoutError = { code: 'network', message, canRetry: true };
    }
  }

  /** The text first: what the story does not open with is fetched after it has been painted, once. */
  async #fetchParts(layout: Layout): Promise<void> {
    if (this.#partsFetched) return;
    this.#partsFetched = true;
    await whenPainted();
    layout.fetchParts();
    try {
      const { PrintController } = await import('./print-controller.ts');
      const printing = new PrintController(this, () => ({ state: this.state, projection: this.projection }));
      // Whoever prints before it has come gets what is on the screen.
      await printing.prepare();
    } catch (error) {
      console.warn('dispatch-explorer: the sheet to print could not be loaded:', error);
    }
  }

  #adopt({ styleSheet }: CSSResult): void {
    const root = this.renderRoot;
    if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
    root.adoptedStyleSheets.push(styleSheet);
  }

  #retry(): void {
    if (this.layoutError) void this.#loadLayout();
    else this.actions.reload();
  }

  #setView(view: ExplorerView): void {
    this.panel = null;
    this.isMenuOpen = false;
    if (view === this.view) return;
    this.view = view;
    this.dispatchEvent(new DispatchShowEvent(view));
  }

  /** The focus goes into the panel, and back to what opened it. */
  async #togglePanel(panel: ExplorerPanel): Promise<void> {
    const isOpening = this.panel !== panel;
    this.panel = isOpening ? panel : null;
    this.isMenuOpen = false;
    await this.updateComplete;
    this.#part(isOpening ? `.panel.${panel}` : OPENERS[panel])?.focus({ preventScroll: true });
  }

  #part(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.isMenuOpen) this.isMenuOpen = false;
    else if (this.panel) void this.#togglePanel(this.panel);
    else if (this.state.actor !== null) this.actions.openActor(null);
    else if (this.state.selected !== null) this.actions.select(null);
    else return;
    event.preventDefault();
  }

  /** At most one message in a while, the last: who hears the page cannot skip. */
  #say(text: string): void {
    if (text === '') return;
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      this.announcement = text;
    }, QUIET_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-explorer': DispatchExplorer;
  }
}
