import { LocalizeController } from '@shoelace-style/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hasLanguage, interfaceLanguage, loadLanguage, needAllMessages } from '../../language/catalogue.ts';
import {
  type Draft,
  draftFileName,
  draftText,
  emptyDraft,
  openDraft,
  type Session,
} from '../../writing/index.ts';
import { saveFile } from '../dispatch-table/save-file.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { installContextRoot } from '../shared/context-root.ts';
import { hueStyles } from '../shared/hue.ts';
import { installFonts } from '../shared/install-fonts.ts';
import { installTokens } from '../shared/tokens.ts';
import { claimStyles } from './claim.styles.ts';
import { Combo } from './combo.ts';
import { Desk } from './desk.ts';
import { writerStyles } from './dispatch-writer.styles.ts';
import { FileDrops } from './file-drops.ts';
import { foot } from './foot.ts';
import { formStyles } from './form.styles.ts';
import { forgetDraft, keptDraft } from './keep-draft.ts';
import { Keeper } from './keeper.ts';
import { leaveQuestion } from './leave-question.ts';
import { mapPaneStyles } from './map-pane.styles.ts';
import { MapPane } from './map-pane.ts';
import { noteStyles } from './note.styles.ts';
import { Opening } from './opening.ts';
import { Paragraphs } from './paragraphs.ts';
import { PlaceFinder } from './place-finder.ts';
import { loadReader, type ReaderMode, readerView } from './reader-view.ts';
import { screenStyles } from './screens.styles.ts';
import { startStyles } from './start.styles.ts';
import { startView, troubleNote } from './start-view.ts';
import { textStyles } from './text.styles.ts';
import { writingDesk } from './writing-desk.ts';

const TYPE = 'application/geo+json';

/**
 * A dispatch is written here: a form for each place, flow, event, speaker and source, the text with words tied to what
 * they speak of, the map that draws along, and what is wrong beside where it can be mended. Nothing leaves the page, and
 * nothing is kept on the device unless the writer asks for it.
 *
 * @element dispatch-writer
 * @attr {string} src - address of a dispatch to begin with; a copy of it is written
 * @attr {string} lang - BCP 47 tag of the interface; without it the language of the page
 * @slot brand - the name of the site, at the left of the head
 * @slot tools - the site's own words, at the right of the head
 * @csspart header - the head
 */
export class DispatchWriter extends LitElement {
  static override styles = [
    baseStyles,
    hueStyles,
    formStyles,
    noteStyles,
    writerStyles,
    claimStyles,
    textStyles,
    mapPaneStyles,
    startStyles,
    screenStyles,
  ];

  /** Address of a dispatch to begin with. */
  @property({ reflect: true, useDefault: true }) src = '';
  /** BCP 47 tag of the interface; without it the language of the page. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  @state() private kept: Session | null = keptDraft();
  @state() private reader: { readonly mode: ReaderMode; readonly file: unknown } | null = null;
  /** What would take the place of unsaved changes, once that is agreed to. */
  @state() private pending: (() => void) | null = null;

  readonly #localize = new LocalizeController(this);
  readonly #desk = new Desk(this);
  readonly #combo = new Combo(this);
  readonly #finder = new PlaceFinder(this, this.#desk);
  readonly #map = new MapPane(this, this.#desk);
  readonly #paragraphs = new Paragraphs(this, this.#desk);
  readonly #keeper = new Keeper(this, this.#desk);
  readonly #opening = new Opening(this, (draft) => this.#begin(draft, true));

  constructor() {
    super();
    needAllMessages();
    new FileDrops(this, (file) => void this.#openFile(file));
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  override connectedCallback(): void {
    installContextRoot(this.ownerDocument);
    super.connectedCallback();
    installTokens(this.ownerDocument);
    void installFonts(this.ownerDocument, '');
  }

  /** The file as it stands now, as text; null before there is one. */
  get text(): string | null {
    return this.#desk.isOpen ? draftText(this.#desk.draft) : null;
  }

  /** Whether there are changes that were not saved as a file. */
  get isDirty(): boolean {
    return this.#desk.isDirty;
  }

  /** Says, in place of what was to be opened, why it is not. */
  fail(headline: string): void {
    this.#opening.say({ headline, reasons: [] });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const lang = this.#localize.lang();
    this.#opening.lang = lang;
    if (hasLanguage(lang, 'all')) this.#desk.lang = lang;
    else void this.#loadWords(lang);
    if (changed.has('src') && this.src !== '') void this.#opening.fetch(this.src);
  }

  protected override render(): unknown {
    const { lang } = this.#desk;
    if (!hasLanguage(lang, 'all')) return nothing;
    return html`<div class="writer" lang=${interfaceLanguage(lang)}>
      ${this.reader ? this.#reader(this.reader) : nothing}
      <div class="page" ?hidden=${this.reader !== null}>
        <header part="header">
          <slot name="brand"></slot>
          <div class="tools"><slot name="tools"></slot></div>
        </header>
        ${this.#desk.isOpen ? this.#writing() : this.#start()}
      </div>
      <p class="unseen" role="status">${this.#desk.said}</p>
    </div>`;
  }

  #writing(): TemplateResult {
    const desk = this.#desk;
    return html`${writingDesk(
      { desk, combo: this.#combo, finder: this.#finder, map: this.#map },
      this.#paragraphs,
      {
        question: this.pending ? this.#question(this.pending) : this.#trouble(),
        onView: () => void this.#view('read'),
      },
    )}
    ${foot({
      desk,
      keeper: this.#keeper,
      map: this.#map,
      onNew: () => this.#instead(() => this.#leave()),
      onView: () => void this.#view('read'),
      onSave: () => this.#save(),
    })}`;
  }

  #start(): TemplateResult {
    return startView({
      lang: this.#desk.lang,
      kept: this.kept,
      trouble: this.#opening.trouble,
      isComing: this.#opening.isComing,
      onBegin: (title, lang) => this.#begin(emptyDraft({ title, lang }), false),
      onFile: (file) => void this.#openFile(file),
      onResume: () => {
        const { kept } = this;
        if (!kept) return;
        this.#begin(kept.draft, false);
        this.#keeper.resume(kept.draft, new Date(kept.keptAt));
      },
      onForget: () => {
        forgetDraft();
        this.kept = null;
      },
    });
  }

  #reader({ mode, file }: { readonly mode: ReaderMode; readonly file: unknown }): TemplateResult {
    const { lang, words } = this.#desk;
    return readerView({
      mode,
      file,
      lang,
      words: words.reader,
      onMode: (next) => void (next === null ? this.#closeReader() : this.#view(next)),
    });
  }

  #question(act: () => void): TemplateResult {
    const answer = (then: () => void) => () => {
      this.pending = null;
      then();
    };
    const stay = () => void this.#desk.focus('', '.tabs [aria-current]');
    return leaveQuestion(this.#desk.words, answer(act), answer(stay));
  }

  #trouble(): unknown {
    const { trouble } = this.#opening;
    if (!trouble) return nothing;
    const close = html`<div class="ways">
      <button type="button" class="link" @click=${() => this.#opening.say(null)}>${this.#desk.words.close}</button>
    </div>`;
    return troubleNote(trouble, close);
  }

  /** Does what takes the draft away, at once or when it is agreed to. */
  #instead(act: () => void): void {
    if (!this.#desk.isDirty) act();
    else {
      this.pending = act;
      void this.#desk.focus('', '.question .link');
    }
  }

  #begin(draft: Draft, isSaved: boolean): void {
    this.#opening.say(null);
    this.#keeper.rest();
    this.#paragraphs.showLanguage(null);
    this.#desk.begin(draft, 'places', isSaved);
    this.#finder.prepare();
    void this.#desk.focus('', '.finder input, .form-title');
  }

  #leave(): void {
    this.#keeper.rest();
    this.#desk.leave();
    this.kept = keptDraft();
    void this.#desk.focus('', '.start h1');
  }

  async #openFile(file: File): Promise<void> {
    const text = await file.text();
    // What cannot be opened takes nothing away, so nothing is asked.
    if (!openDraft(text).draft) this.#opening.open(text, file.name);
    else this.#instead(() => this.#opening.open(text, file.name));
  }

  #save(): void {
    const { draft, words } = this.#desk;
    const name = draftFileName(draft);
    saveFile(name, TYPE, draftText(draft));
    this.#desk.saved();
    this.#desk.say(words.foot.savedAs(name));
  }

  async #view(mode: ReaderMode): Promise<void> {
    const file = this.reader?.file ?? this.#desk.draft;
    try {
      await loadReader(mode);
      this.reader = { mode, file };
      await this.#desk.focus('', '.back');
    } catch (error) {
      console.warn('dispatch-writer: what shows the story could not be loaded:', error);
    }
  }

  async #closeReader(): Promise<void> {
    this.reader = null;
    await this.#desk.focus('', 'footer .view');
  }

  async #loadWords(lang: string): Promise<void> {
    try {
      await loadLanguage(lang, 'all');
      this.requestUpdate();
    } catch (error) {
      console.warn(`dispatch-writer: the language “${lang}” could not be loaded:`, error);
    }
  }

  /** One step back or on, unless a field has its own. */
  #onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isTyping =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping || this.reader) return;
    const key = event.key.toLowerCase();
    if (key === 's') this.#save();
    else if (key === 'z' && event.shiftKey) this.#desk.redo();
    else if (key === 'z') this.#desk.undo();
    else if (key === 'y') this.#desk.redo();
    else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-writer': DispatchWriter;
  }
}
