import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { defaultTime, selectFeatures } from '../../model/select.ts';
import type { Dispatch, Filter, TimeWindow } from '../../model/types.ts';
import { dayOf, isoOf } from '../../scene/timeline/days.ts';
import { describeTimeline } from '../../scene/timeline/describe-timeline.ts';
import { type EventStack, stackEvents } from '../../scene/timeline/stack-events.ts';
import type { ClosedSpan, TimelineScene } from '../../scene/timeline/types.ts';
import { playStops, stepWindow } from '../../scene/timeline/window-steps.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { hueStyles } from '../shared/hue.ts';
import { keepLast } from '../shared/keep-last.ts';
import { PartElement } from '../shared/part-element.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import { statusWord } from '../shared/teller.ts';
import { AxisDrag } from './axis-drag.ts';
import { timelineStyles } from './dispatch-timeline.styles.ts';
import { Player } from './player.ts';
import { axisStyles } from './timeline-axis.styles.ts';
import { axisLabels, axisPicture, labelRows, labelsOf } from './timeline-axis.ts';
import { barStyles } from './timeline-bars.styles.ts';
import { timelineBars } from './timeline-bars.ts';
import { type ControlActions, fullControls, stripControls } from './timeline-controls.ts';
import { type EventFocus, indexByKey, timelineEvents } from './timeline-events.ts';
import { timelineDensity, timelineNotes } from './timeline-notes.ts';
import { timelineSlider } from './timeline-slider.ts';
import { percentOf, type TimelineView, windowOf } from './timeline-view.ts';

/** The smallest target: marks that are closer share one, CSS px. */
const TARGET = 24;

/**
 * The time of a story: its window, its events, and in full its flows and claims.
 *
 * @element dispatch-timeline
 * @attr form `strip`: events and window only; `full` (default): a bar for each flow too
 */
export class DispatchTimeline extends PartElement {
  static override styles = [baseStyles, hueStyles, timelineStyles, axisStyles, barStyles];

  @property({ reflect: true, useDefault: true }) form: 'strip' | 'full' = 'full';
  /** Width of the axis, CSS px; until it is measured so small that nothing runs over the edge of a phone. */
  @state() private width = 280;
  /** The event that the tab key reaches. */
  @state() private reached: string | null = null;
  /** The event on which the keyboard is. */
  @state() private focused: string | null = null;

  readonly #player = new Player(this, () => this.renderRoot.querySelector('.play'));
  readonly #drag = new AxisDrag((window) => this.#soon(window));
  readonly #scene = keepLast((dispatch: Dispatch, filter: Filter, lang: string) =>
    describeTimeline(dispatch, filter, lang),
  );
  readonly #stacks = keepLast((scene: TimelineScene, width: number) =>
    stackEvents(scene.events, (day) => (percentOf(day, scene.span) * width) / 100, TARGET),
  );
  readonly #labels = keepLast(labelsOf);
  readonly #inside = keepLast((dispatch: Dispatch, time: TimeWindow | null, filter: Filter) => {
    const { flows, events } = selectFeatures(dispatch, { time, filter });
    return new Set([...flows, ...events].map(({ id }) => id));
  });
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width > 0) this.width = entry.contentRect.width;
  });
  #watched: Element | null = null;
  #asked: TimeWindow | null = null;
  #frame = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#watched = null;
    cancelAnimationFrame(this.#frame);
  }

  protected override willUpdate(): void {
    const { time } = this.state;
    // Whoever else moves the window takes over.
    if (this.#player.isPlaying && time?.end !== this.#asked?.end) this.#player.pause();
  }

  protected override updated(_changed: PropertyValues): void {
    // As wide as the axis, but never higher for what its width changes.
    const track = this.renderRoot.querySelector('.track');
    if (track === this.#watched) return;
    this.#observer.disconnect();
    this.#watched = track;
    if (track) this.#observer.observe(track);
  }

  protected override render(): unknown {
    // Bars and events keep their places whatever the window.
    const dispatch = shownDispatch({ ...this.state, time: null });
    if (!dispatch) return aloneNote(this.story);
    const { filter, lang } = this.state;
    const { timeline } = this.messages.ui;
    const scene = this.#scene(dispatch, filter, lang);
    if (!scene) return html`<p class="note">${timeline.nothing}</p>`;
    const view = this.#view(dispatch, scene);
    return html`<section lang=${interfaceLanguage(lang)} @click=${this.#onClick} @pointerover=${this.#onOver}
      @pointerleave=${() => this.actions.hover(null)}>
      ${this.form === 'strip' ? this.#strip(dispatch, scene, view) : this.#full(dispatch, scene, view)}
    </section>`;
  }

  #view(dispatch: Dispatch, { span }: TimelineScene): TimelineView {
    const { selected, hovered, focus, lang, time, filter } = this.state;
    const front = selected === null ? focus : [selected];
    return {
      form: this.form,
      messages: this.messages,
      lang,
      span,
      window: windowOf(time, span),
      width: this.width,
      inside: this.#inside(dispatch, time, filter),
      stateOf: (id) =>
        front.includes(id) ? 'selected' : id === hovered ? 'hovered' : front.length > 0 ? 'dimmed' : 'normal',
      statusWord: (status) => statusWord(status, this.state, this.messages),
    };
  }

  #strip(dispatch: Dispatch, scene: TimelineScene, view: TimelineView): unknown {
    const actions = this.#controlActions(dispatch, view);
    return html`<div class="strip">
      ${stripControls(view, this.#player.isPlaying, actions)} ${this.#axis(scene, view)}
    </div>`;
  }

  #full(dispatch: Dispatch, scene: TimelineScene, view: TimelineView): unknown {
    const { timeline } = view.messages.ui;
    const story = defaultTime(dispatch);
    const actions = this.#controlActions(dispatch, view);
    return html`<div class="full">
      <h2>${timeline.title}</h2>
      ${fullControls(view, this.#player.isPlaying, story && windowOf(story, view.span), actions)}
      <p class="note">${timeline.signs}</p>
      <div class="sticky">${this.#axis(scene, view)}</div>
      ${timelineBars(scene, view)}
      ${guard([scene, view.messages], () => [timelineDensity(scene, view), timelineNotes(scene, view)])}
    </div>`;
  }

  #axis(scene: TimelineScene, view: TimelineView): unknown {
    const { span, window } = view;
    const { selected, hovered } = this.state;
    const stacks = this.#stacks(scene, this.width);
    const labels = this.#labels(stacks, this.width, labelRows(view));
    const focus: EventFocus = { focused: this.focused, selected, hovered, reached: this.reached };
    const isEvent = (id: string | null) =>
      stacks.some(({ events }) => events.some((event) => event.id === id));
    const slider = (handle: 'start' | 'end') => timelineSlider(handle, view, (to) => this.#soon(to));
    return html`<div class="axis" data-rows=${labelRows(view)}>
      ${axisPicture(scene, view, labels)}
      <div class="track" @pointerdown=${(event: PointerEvent) => this.#drag.down(event, window, span)}
        @pointermove=${(event: PointerEvent) => this.#drag.move(event)}
        @pointerup=${(event: PointerEvent) => this.#drag.up(event)} @pointercancel=${() => this.#drag.cancel()}></div>
      ${slider('start')} ${slider('end')}
      <ol class="events" aria-label=${view.messages.ui.timeline.events} @focusin=${this.#onFocus}
        @focusout=${this.#onBlur} @keydown=${(event: KeyboardEvent) => this.#rove(event, stacks)}>
        ${timelineEvents(stacks, view, focus)}
      </ol>
      ${axisLabels(stacks, view, labels, isEvent(hovered) ? hovered : selected)}
    </div>`;
  }

  #controlActions(dispatch: Dispatch, { window, span }: TimelineView): ControlActions {
    return {
      play: () => this.#play(window, span, defaultTime(dispatch)),
      step: (direction) => this.#set(stepWindow(window, direction, span)),
      show: (wanted) => {
        this.#player.pause();
        if (wanted) this.#set(wanted);
        else this.actions.setTime(null);
      },
    };
  }

  #play({ first, last }: ClosedSpan, span: ClosedSpan, story: TimeWindow | null): void {
    if (this.#player.isPlaying) {
      this.#player.pause();
      return;
    }
    const storyEnd = story && this.state.time ? dayOf(story.end) : span.last;
    const target = last <= storyEnd ? Math.min(storyEnd, span.last) : span.last;
    const stops = playStops(first, target).filter((day) => last >= target || day > last);
    let next = 0;
    this.#player.play(() => {
      const day = stops[next++];
      if (day !== undefined) this.#ask({ start: isoOf(first), end: isoOf(day) });
      return next < stops.length;
    });
  }

  /** Pointers may ask for more than one window in a frame. */
  #soon(window: ClosedSpan): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#set(window));
  }

  #set({ first, last }: ClosedSpan): void {
    this.#player.pause();
    const { time } = this.state;
    const [start, end] = [isoOf(first), isoOf(last)];
    if (time?.start !== start || time.end !== end) this.#ask({ start, end });
  }

  #ask(time: TimeWindow): void {
    this.#asked = time;
    this.actions.setTime(time);
  }

  #rove(event: KeyboardEvent, stacks: readonly EventStack[]): void {
    const events = stacks.flatMap((stack) => stack.events);
    const now = events.findIndex(({ id }) => id === markOf(event));
    const to = indexByKey(event.key, now, events.length);
    const next = to === null ? undefined : events[to];
    if (!next) return;
    event.preventDefault();
    this.#focusEvent(next.id);
  }

  #focusEvent(id: string): void {
    this.reached = id;
    this.renderRoot.querySelector<HTMLElement>(`.event[data-feature="${CSS.escape(id)}"]`)?.focus();
  }

  readonly #onFocus = (event: Event): void => {
    const id = markOf(event);
    this.focused = id;
    this.reached = id;
    this.actions.hover(id);
  };

  readonly #onBlur = (): void => {
    this.focused = null;
    this.actions.hover(null);
  };

  readonly #onClick = (event: Event): void => {
    const id = markOf(event);
    if (id === null) return;
    const next = this.#nextInStack(id);
    this.actions.select(next);
    if (next !== id) this.#focusEvent(next);
  };

  /** Once the mark on top of a stack is chosen, a click chooses the one below. */
  #nextInStack(id: string): string {
    if (id !== this.state.selected) return id;
    const stack = this.#lastStacks().find(({ events }) => events.some((event) => event.id === id));
    if (!stack) return id;
    const index = stack.events.findIndex((event) => event.id === id);
    return stack.events[(index + 1) % stack.events.length]?.id ?? id;
  }

  #lastStacks(): readonly EventStack[] {
    const dispatch = shownDispatch({ ...this.state, time: null });
    const scene = dispatch && this.#scene(dispatch, this.state.filter, this.state.lang);
    return scene ? this.#stacks(scene, this.width) : [];
  }

  readonly #onOver = (event: Event): void => this.actions.hover(markOf(event));
}

function markOf({ target }: Event): string | null {
  const mark = target instanceof Element ? target.closest('[data-feature]') : null;
  return mark?.getAttribute('data-feature') ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-timeline': DispatchTimeline;
  }
}
