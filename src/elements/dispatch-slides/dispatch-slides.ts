import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { type ClassroomMessages, classroomMessagesFor } from '../../language/classroom.ts';
import { interfaceLanguage } from '../../language/shell.ts';
import type { Level } from '../../lesson/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { FrameSize } from '../shared/frame-size.ts';
import { PartElement } from '../shared/part-element.ts';
import { storyContext } from '../shared/story-context.ts';
import { bandStyles } from './band.styles.ts';
import { bandText } from './band-text.ts';
import { MINUTES } from './countdown.ts';
import { CountdownController } from './countdown-controller.ts';
import { slidesStyles } from './dispatch-slides.styles.ts';
import { lessonNumber, levelOf } from './lesson-settings.ts';
import { MapContext } from './map-context.ts';
import { narrowStyles } from './narrow.styles.ts';
import {
  isForOthers,
  isForTarget,
  type PresenterAct,
  presenterAct,
  slideAfter,
  spotOfKey,
} from './presenter-keys.ts';
import {
  type Curtain,
  curtainView,
  helpDialog,
  presenterTools,
  timerNews,
  timerView,
} from './presenter-tools.ts';
import { SlideDeck } from './slide-deck.ts';
import { DispatchLeaveEvent, DispatchSlideEvent } from './slide-events.ts';
import { SlidePicture } from './slide-picture.ts';
import { flowStrip, optionsList, type SlideView, sheetOf } from './slide-view.ts';
import { asideOf, flowsAmong, type Slide } from './slides.ts';
import { toggleFullscreen } from './toggle-fullscreen.ts';
import { TouchSteps } from './touch-steps.ts';

type Words = ClassroomMessages['slides'];

/** Narrower than this it is a screen in a hand, not a picture on a wall; CSS px. */
const NARROW = 640;

/**
 * A story as slides for the wall of a classroom: its headline, what its text says step by step, tasks whose answers
 * wait, and the sources. Each slide has its few marks on a map that a whole room can read. Led by the keys of a
 * presenter, by buttons, or by touch.
 *
 * @element dispatch-slides
 * @attr {string} src - address of the dispatch
 * @attr {string} lang - BCP 47 tag in which texts are wanted; without it the language of the page
 * @attr {easy|standard|advanced} level - how much of the text is shown, and how hard the tasks are; default `standard`
 * @attr {number} seed - number of the paper, 1 to 999999: the same gives the same tasks; default 1
 * @attr {number} count - how many tasks at most, 1 to 20; default 8
 * @attr {number} slide - which one is shown, counted from 1
 * @fires {DispatchSlideEvent} dispatch-slide - the presenter went to another slide
 * @fires {DispatchLeaveEvent} dispatch-leave - the presenter wants to leave the slides
 * @cssprop --dispatch-slides-height - their height; default that of the window
 */
export class DispatchSlides extends PartElement {
  static override styles = [baseStyles, slidesStyles, bandStyles, narrowStyles];

  @property({ reflect: true, useDefault: true }) level: Level = 'standard';
  @property({ type: Number, reflect: true, useDefault: true }) seed = 1;
  @property({ type: Number, reflect: true, useDefault: true }) count = 8;
  @property({ type: Number, reflect: true, useDefault: true }) slide = 1;

  @state() private isAnswered = false;
  @state() private curtain: Curtain = 'none';
  @state() private hasHelp = false;

  readonly #deck = new SlideDeck(this);
  readonly #timer = new CountdownController(this);
  readonly #room = new FrameSize(this);
  readonly #picture = new SlidePicture(this);
  readonly #touch = new TouchSteps((act) => this.#act(act));
  readonly #mapContext = new MapContext((id) => this.#spotlight(id));
  readonly #provider = new ContextProvider(this, {
    context: storyContext,
    initialValue: this.story.context,
  });
  /** Whether the focus was in the slides before this update, which may take away what had it. */
  #hadFocus = false;
  /** True where somebody wanted the focus here before there was anything. */
  #wantsFocus = false;

  /** How many slides there are; 0 before the story is there. */
  get slideCount(): number {
    return this.#all.length;
  }

  /** Takes the keys of the presenter, as soon as there are slides. */
  override focus(options?: FocusOptions): void {
    const room = this.renderRoot.querySelector<HTMLElement>('.room');
    this.#wantsFocus = room === null;
    room?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.matches(':focus-within');
    this.level = levelOf(this.level);
    this.seed = lessonNumber('seed', this.seed);
    this.count = lessonNumber('count', this.count);
    const last = this.#all.length;
    if (!Number.isInteger(this.slide) || this.slide < 1) this.slide = 1;
    if (last > 0 && this.slide > last) this.slide = last;
    if (changed.has('slide') || changed.has('level') || changed.has('seed')) this.isAnswered = false;
  }

  protected override update(changed: PropertyValues<this>): void {
    const slides = this.#all;
    const slide = slides[this.slide - 1];
    if (slide) {
      const context = this.#mapContext.of(this.story.context, slides, this.slide - 1, this.isAnswered);
      if (context) this.#provider.setValue(context);
    }
    super.update(changed);
  }

  protected override render(): unknown {
    const { dispatch, lang } = this.state;
    const slides = this.#all;
    const slide = slides[this.slide - 1];
    if (!dispatch || !slide) return aloneNote(this.story);
    const words = this.#words;
    const view: SlideView = { dispatch, lang, words, holder: this.#picture.holder };
    const hasMap = slide.kind === 'chapter' || (slide.kind === 'task' && slide.task.named);
    const options = slide.kind === 'task' ? optionsList(slide.task, this.isAnswered, view) : nothing;
    return html`<div
      class="room"
      ${ref(this.#room.observe)}
      role="region"
      aria-label=${words.label}
      lang=${interfaceLanguage(lang)}
      tabindex="-1"
      data-kind=${slide.kind}
      @keydown=${{ handleEvent: (event: KeyboardEvent) => this.#onKey(event), capture: true }}
    >
      <div class="stage" data-aside=${options === nothing ? nothing : asideOf(slide)}>
        <div class="map" role="group" aria-label=${words.map} ?data-hidden=${!hasMap} ?inert=${!hasMap}>
          ${this.#map()}
        </div>
        ${sheetOf(slide, view)} ${options} ${slide.kind === 'end' ? nothing : this.#touch.edges()}
      </div>
      <div class="band">
        ${flowStrip(this.#flows, this.#spot, view, (id) => this.#spotlight(id))}
        <div class="said" aria-live="polite">
          <span class="unseen">${words.placeSaid(this.slide, slides.length)}</span>
          ${bandText({ slide, answered: this.isAnswered, spot: this.#spot, sign: this.#picture.sign, time: this.state.time, messages: this.messages }, view)}
        </div>
        <div class="controls">
          ${timerView(this.#timer, words)} ${slide.kind === 'task' ? this.#answerButton(words) : nothing}
          ${presenterTools({ at: this.slide - 1, count: slides.length, hasFullscreen: this.ownerDocument.fullscreenEnabled }, words, (act) => this.#act(act))}
        </div>
      </div>
      <p class="unseen" role="status">${timerNews(this.#timer.seconds, words)}</p>
      ${this.hasHelp ? helpDialog(words, () => this.#closeHelp()) : nothing} ${curtainView(this.curtain, words, () => this.#act('black'))}
    </div>`;
  }

  protected override updated(): void {
    const slide = this.#all[this.slide - 1];
    const { dispatch, time, lang } = this.state;
    if (slide && dispatch) this.#picture.show({ slide, dispatch, time, lang, answered: this.isAnswered });
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const isLost = this.#hadFocus && !this.matches(':focus-within');
    if (isLost || this.#wantsFocus) this.focus({ preventScroll: true });
  }

  /** The map stays from slide to slide, so that a live one is not made anew. */
  #map(): unknown {
    if (!this.#mapContext.hasMap) return nothing;
    const { size } = this.#room;
    if (!size) return nothing;
    return html`<dispatch-map
      medium=${size.width < NARROW ? 'auto' : 'projector'}
      loading="eager"
      motion="off"
    ></dispatch-map>`;
  }

  #answerButton(words: Words): unknown {
    return html`<button type="button" class="button answer" @click=${() => this.#act('answer')}>
      ${this.isAnswered ? words.hideAnswer : words.showAnswer}
    </button>`;
  }

  get #words(): Words {
    return classroomMessagesFor(this.state.lang).slides;
  }

  get #all(): readonly Slide[] {
    return this.#deck.of(this.state, this);
  }

  /** What may be seen on the map now. */
  get #marks(): readonly string[] {
    const slide = this.#all[this.slide - 1];
    if (slide?.kind === 'chapter') return slide.marks;
    if (slide?.kind !== 'task' || !slide.task.named) return [];
    return this.isAnswered ? slide.answered : slide.marks;
  }

  /** Flows that can stand alone: of a question only where there are others to stand back. */
  get #flows(): readonly string[] {
    const { dispatch } = this.state;
    const flows = dispatch ? flowsAmong(this.#marks, dispatch) : [];
    return flows.length === 1 && this.#all[this.slide - 1]?.kind === 'task' ? [] : flows;
  }

  /** The mark that stands alone, if one of the slide does. */
  get #spot(): string | null {
    const { selected } = this.state;
    return selected !== null && this.#marks.includes(selected) ? selected : null;
  }

  /** Brings one mark of the slide forward; places say no more than their name. */
  #spotlight(id: string | null): void {
    const isClaimed = this.state.dispatch?.features.some(
      (feature) => feature.id === id && feature.properties.kind !== 'place',
    );
    if (id === null || (isClaimed && this.#marks.includes(id))) this.actions.select(id);
  }

  #onKey(event: KeyboardEvent): void {
    // The dialog has its own keys.
    if (this.hasHelp || isForOthers(event) || isForTarget(event.key, event.composedPath()[0])) return;
    const isCovered = this.curtain !== 'none';
    const act = isCovered ? 'black' : presenterAct(event);
    const digit = spotOfKey(event);
    if (act === null && digit === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act) this.#act(act);
    else if (digit !== null) this.#onDigit(digit);
  }

  /** A number of minutes while they are chosen, else that of a flow, counted from 0; −1 is none in particular. */
  #onDigit(digit: number): void {
    if (this.#timer.isChoosing && MINUTES.includes(digit + 1)) {
      this.#timer.start(digit + 1);
      return;
    }
    const id = this.#flows[digit];
    if (digit < 0) this.#spotlight(null);
    else if (id !== undefined) this.#spotlight(id === this.#spot ? null : id);
  }

  #act(act: PresenterAct): void {
    if (this.curtain !== 'none') {
      this.curtain = 'none';
      return;
    }
    const slide = this.#all[this.slide - 1];
    const isTask = slide?.kind === 'task';
    if (act === 'answer' && isTask) this.isAnswered = !this.isAnswered;
    else if (act === 'next' && isTask && !this.isAnswered) this.isAnswered = true;
    else this.#go(slideAfter(act, this.slide - 1, this.#all.length) + 1);
    if (act === 'black' || act === 'white') this.curtain = act;
    if (act === 'help') this.hasHelp = true;
    if (act === 'timer') void this.#toggleTimer();
    if (act === 'fullscreen') void toggleFullscreen(this);
    if (act === 'end') this.#leave();
  }

  #go(slide: number): void {
    if (slide === this.slide) return;
    this.slide = slide;
    if (this.state.selected !== null) this.actions.select(null);
    this.dispatchEvent(new DispatchSlideEvent(slide, this.#all.length));
  }

  #leave(): void {
    if (this.#timer.isChoosing) this.#timer.toggle();
    else this.dispatchEvent(new DispatchLeaveEvent());
  }

  async #toggleTimer(): Promise<void> {
    this.#timer.toggle();
    await this.updateComplete;
    if (this.#timer.isChoosing) this.renderRoot.querySelector<HTMLElement>('.minutes')?.focus();
  }

  #closeHelp(): void {
    this.hasHelp = false;
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-slides': DispatchSlides;
  }
}
