import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type ClassroomMessages, classroomMessagesFor } from '../../language/classroom.ts';
import { interfaceLanguage, shellMessagesFor } from '../../language/shell.ts';
import { type LocalText, pickText } from '../../language/text.ts';
import { summaryFor } from '../../lesson/summary-for.ts';
import type { Level } from '../../lesson/types.ts';
import { lessonNumber, levelOf, nextSeed } from '../dispatch-slides/lesson-settings.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { partialNote } from '../shared/load-issue-notes.ts';
import { describeMissingPart } from '../shared/load-trouble.ts';
import { noteStyles } from '../shared/note-styles.ts';
import type { LoadError } from '../shared/story-context.ts';
import { StoryHolder } from '../shared/story-holder.ts';
import { DispatchLanguageEvent, DispatchLessonEvent } from './classroom-events.ts';
import { classroomHead } from './classroom-head.ts';
import { classroomOverview } from './classroom-overview.ts';
import { classroomStyles } from './dispatch-classroom.styles.ts';
import { type LessonMode, lessonModeOf } from './lesson-mode.ts';
import { loadMode } from './mode-parts.ts';

/** What a teacher chose; the rest stays. */
type Choice = Partial<Pick<DispatchClassroom, 'mode' | 'level' | 'seed' | 'count'>>;

/**
 * A story for a lesson: slides for the wall, tasks for every screen, a worksheet for paper, what is to be asked of its
 * sources, and work with maps. One story for all of them; each is fetched when it is first wanted.
 *
 * @element dispatch-classroom
 * @attr {string} src - address of the dispatch
 * @attr {string} lang - BCP 47 tag in which texts are wanted; without it the language of the page
 * @attr {present|practise|print|sources|skills} mode - what is shown; without it the choice among them
 * @attr {easy|standard|advanced} level - how hard the tasks are, and how much is told; default `standard`
 * @attr {number} seed - number of the paper, 1 to 999999: the same gives the same tasks; default 1
 * @attr {number} count - how many tasks at most, 1 to 20; default 8
 * @slot brand - the name of the site, at the left of the head
 * @slot tools - the site's own words, at the right of the head, in place of the choice of language
 * @fires {DispatchLessonEvent} dispatch-lesson - the teacher chose another mode, level or paper
 * @fires {DispatchLanguageEvent} dispatch-language - the teacher chose another language
 * @csspart header - the head
 * @cssstate loading - the file is on its way
 * @cssstate ready - all of the file is shown
 * @cssstate partial - some of the file is broken and left out
 * @cssstate error - there is nothing to show
 * @cssstate offline - the browser has no network
 */
export class DispatchClassroom extends StoryHolder {
  static override styles = [baseStyles, noteStyles, classroomStyles];

  @property({ reflect: true }) mode: LessonMode | null = null;
  @property({ reflect: true, useDefault: true }) level: Level = 'standard';
  @property({ type: Number, reflect: true, useDefault: true }) seed = 1;
  @property({ type: Number, reflect: true, useDefault: true }) count = 8;

  @state() private hasTools = false;
  /** The mode whose element is there. */
  @state() private loaded: LessonMode | null = null;
  /** Why it did not come. */
  @state() private partError: LoadError | null = null;

  #asked: LessonMode | null = null;
  /** Where the presenter left the slides, counted from 1. */
  #slide = 1;
  /** True until the focus is where the teacher went: in the slides, at the head of a mode, at the headline. */
  #movesFocus = false;

  constructor() {
    super();
    this.addEventListener('dispatch-slide', ({ slide }) => {
      this.#slide = slide;
    });
    // Who chooses another paper where it is printed wants the same one everywhere.
    this.addEventListener('dispatch-sheet', ({ level, seed, count }) => this.#choose({ level, seed, count }));
    this.addEventListener('dispatch-leave', () => void this.#leaveSlides());
  }

  /** The title of the story in the language it is shown in; null while there is none. */
  get headline(): LocalText | null {
    const { dispatch, lang } = this.state;
    return (dispatch && pickText(dispatch.title, lang, dispatch.lang)) ?? null;
  }

  /** Moves the focus to what is shown, as soon as it is there: the slides then obey the presenter's keys. */
  override focus(): void {
    this.#movesFocus = true;
    this.requestUpdate();
  }

  /** Shows, in place of a story, why the host could not ask for one. */
  fail(error: LoadError): void {
    this.story.own.fail(error);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.mode = lessonModeOf(this.mode);
    this.level = levelOf(this.level);
    this.seed = lessonNumber('seed', this.seed);
    this.count = lessonNumber('count', this.count);
    if (changed.has('src')) this.#slide = 1;
    if (this.mode !== this.#asked) void this.#load(this.mode);
  }

  protected override render(): unknown {
    const { dispatch, lang } = this.state;
    const words = classroomMessagesFor(lang);
    const isOnWall = this.mode === 'present' && dispatch !== null && this.loaded === 'present';
    const head = classroomHead({
      words,
      lang,
      mode: this.mode,
      level: this.level,
      hasStory: dispatch !== null,
      hasTools: this.hasTools,
      onMode: (mode) => this.#openMode(mode),
      onLevel: (level) => this.#choose({ level }),
      onLanguage: (tag) => this.#setLanguage(tag),
      onTools: ({ target }) => {
        this.hasTools = target instanceof HTMLSlotElement && target.assignedElements().length > 0;
      },
    });
    return html`<div class="classroom" lang=${interfaceLanguage(lang)}>
      <div class="head" ?hidden=${isOnWall}>${head}</div>
      ${this.state.offline && dispatch ? this.#offline() : nothing} ${this.#body(words)}
    </div>`;
  }

  protected override updated(): void {
    if (!this.#movesFocus) return;
    const place = this.mode === 'present' ? 'dispatch-slides' : this.mode === null ? 'h1' : '.mode-body';
    const part = this.renderRoot.querySelector<HTMLElement>(place);
    this.#movesFocus = part === null;
    part?.focus({ preventScroll: true });
  }

  #body(words: ClassroomMessages): unknown {
    const { dispatch, load, lang } = this.state;
    const error = this.state.error ?? this.partError;
    if (error) return this.#trouble(error);
    const headline = this.headline;
    if (!dispatch || !headline) {
      const { states } = shellMessagesFor(lang).ui;
      const isComing = load === 'loading' || (load === 'empty' && this.src !== '');
      return html`<div class="waiting" role="status"><h1>${isComing ? states.loading : states.empty}</h1></div>`;
    }
    if (this.mode === null) {
      return html`${load === 'partial' ? partialNote(this.state) : nothing}
      ${classroomOverview({
        words,
        headline,
        summary: pickText(summaryFor(dispatch, this.level), lang, dispatch.lang) ?? null,
        seed: this.seed,
        onMode: (mode) => this.#openMode(mode),
        onPaper: () => this.#choose({ seed: nextSeed(this.seed) }),
      })}`;
    }
    if (this.loaded !== this.mode) {
      return html`<div class="waiting" role="status"><p>${words.coming}</p></div>`;
    }
    if (this.mode === 'present') return this.#part(this.mode);
    return html`<div class="mode-body" tabindex="-1">
      <h1 class="unseen">${words.modes[this.mode]}: ${headline.text}</h1>
      ${this.#part(this.mode)}
    </div>`;
  }

  #part(mode: LessonMode): unknown {
    const { level, seed, count } = this;
    switch (mode) {
      case 'present':
        return html`<dispatch-slides level=${level} seed=${seed} count=${count} slide=${this.#slide}></dispatch-slides>`;
      case 'practise':
        return html`<dispatch-quiz level=${level} seed=${seed} count=${count}></dispatch-quiz>`;
      case 'print':
        return html`<dispatch-worksheet level=${level} seed=${seed} count=${count}></dispatch-worksheet>`;
      case 'sources':
        return html`<dispatch-sources level=${level} seed=${seed} count=${count}></dispatch-sources>`;
      case 'skills':
        return html`<dispatch-skills level=${level} seed=${seed} count=${count}></dispatch-skills>`;
    }
  }

  #trouble({ code, message, canRetry }: LoadError): unknown {
    const { states } = shellMessagesFor(this.state.lang).ui;
    return html`<div class="trouble note" role="status">
      <h1>${states.failed[code]}</h1>
      <p>${message}</p>
      ${
        canRetry
          ? html`<button type="button" class="button" @click=${() => this.#retry()}>${states.retry}</button>`
          : nothing
      }
    </div>`;
  }

  #offline(): unknown {
    const { states } = shellMessagesFor(this.state.lang).ui;
    return html`<p class="offline"><b>${states.offline}.</b> ${states.offlineNote}</p>`;
  }

  #retry(): void {
    if (this.state.error) this.actions.reload();
    else void this.#load(this.mode);
  }

  async #load(mode: LessonMode | null): Promise<void> {
    this.#asked = mode;
    this.partError = null;
    if (mode === null) return;
    try {
      await loadMode(mode);
    } catch (error) {
      console.warn(`dispatch-classroom: what shows “${mode}” could not be loaded:`, error);
      const message = describeMissingPart(this.state.lang);
      if (mode === this.mode) this.partError = { code: 'network', message, canRetry: true };
      return;
    }
    if (mode === this.mode) this.loaded = mode;
  }

  #openMode(mode: LessonMode | null): void {
    this.#choose({ mode });
    this.focus();
  }

  async #leaveSlides(): Promise<void> {
    if (this.ownerDocument.fullscreenElement) await this.ownerDocument.exitFullscreen().catch(() => {});
    this.#openMode(null);
  }

  /** Fires nothing where it is so already. */
  #choose(choice: Choice): void {
    const { level = this.level, seed = this.seed, count = this.count } = choice;
    const mode = choice.mode === undefined ? this.mode : choice.mode;
    const isOtherPaper = level !== this.level || seed !== this.seed || count !== this.count;
    if (mode === this.mode && !isOtherPaper) return;
    if (isOtherPaper) this.#slide = 1;
    this.mode = mode;
    this.level = level;
    this.seed = seed;
    this.count = count;
    this.dispatchEvent(new DispatchLessonEvent(mode, level, seed, count));
  }

  #setLanguage(lang: string): void {
    this.lang = lang;
    this.dispatchEvent(new DispatchLanguageEvent(lang));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-classroom': DispatchClassroom;
  }
}
