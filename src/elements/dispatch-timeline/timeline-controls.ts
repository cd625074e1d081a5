import { html, nothing, svg } from 'lit';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { formatShortDate } from '../../language/format.ts';
import { describeWindow } from '../../model/describe-date.ts';
import { type Day, isoOf } from '../../scene/timeline/days.ts';
import type { ClosedSpan } from '../../scene/timeline/types.ts';
import type { TimelineView } from './timeline-view.ts';

/** What the buttons beside an axis do. */
export interface ControlActions {
  play(): void;
  step(direction: 1 | -1): void;
  /** Null shows all the time there is. */
  show(window: ClosedSpan | null): void;
}

/** As little as there can be beside a narrow axis: play, one step back, one step on, and which months are shown. */
export function stripControls(view: TimelineView, isPlaying: boolean, actions: ControlActions): unknown {
  const { window, span, lang } = view;
  const { timeline } = view.messages.ui;
  const play = isPlaying ? timeline.pause : timeline.play;
  return html`<div class="controls"><div class="buttons">
    <button type="button" class="square play" aria-label=${play} title=${play} @click=${() => actions.play()}>
      ${icon(isPlaying ? PAUSE : PLAY)}
    </button>
    <button type="button" class="square" aria-label=${timeline.backLong} title=${timeline.backLong}
      aria-disabled=${window.first <= span.first} @click=${() => actions.step(-1)}>${icon(BACK)}</button>
    <button type="button" class="square" aria-label=${timeline.forwardLong} title=${timeline.forwardLong}
      aria-disabled=${window.last >= span.last} @click=${() => actions.step(1)}>${icon(FORWARD)}</button></div>
    <p class="when">${shortWindow(window, lang)}</p>
  </div>`;
}

/** The same in words, with ways to all the time there is and to that of the story. */
export function fullControls(
  view: TimelineView,
  isPlaying: boolean,
  story: ClosedSpan | null,
  actions: ControlActions,
): unknown {
  const { window, span, lang } = view;
  const { timeline } = view.messages.ui;
  const isAt = (other: ClosedSpan) => other.first === window.first && other.last === window.last;
  return html`<div class="controls">
    <button type="button" class="button play" @click=${() => actions.play()}>
      ${icon(isPlaying ? PAUSE : PLAY)} ${isPlaying ? timeline.pause : timeline.play}
    </button>
    <button type="button" class="button" aria-label=${`‹ ${timeline.back}: ${timeline.backLong}`}
      aria-disabled=${window.first <= span.first} @click=${() => actions.step(-1)}>‹ ${timeline.back}</button>
    <button type="button" class="button" aria-label=${`${timeline.forward} ›: ${timeline.forwardLong}`}
      aria-disabled=${window.last >= span.last} @click=${() => actions.step(1)}>${timeline.forward} ›</button>
    <span class="windows">
      <button type="button" class="word whole" aria-pressed=${isAt(span)} @click=${() => actions.show(null)}>
        ${timeline.wholeTime}
      </button>
      ${
        story
          ? html`<button type="button" class="word" aria-pressed=${isAt(story)} @click=${() => actions.show(story)}>
              ${timeline.storyTime}
            </button>`
          : nothing
      }
    </span>
    <p class="when">${describeWindow({ start: isoOf(window.first), end: isoOf(window.last) }, lang)}</p>
  </div>`;
}

const PLAY = 'M4 2.5v11l9-5.5z';
const PAUSE = 'M4 3h3v10H4zM9 3h3v10H9z';
const BACK = 'M10.5 3 5.5 8l5 5';
const FORWARD = 'M5.5 3l5 5-5 5';

function icon(path: string): unknown {
  const isLine = path === BACK || path === FORWARD;
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${svg`<path class=${isLine ? 'line' : ''} d=${path} />`}
  </svg>`;
}

/** The months of a window, its days where it begins and ends in one month. */
function shortWindow({ first, last }: ClosedSpan, lang: string): string {
  const [from, to] = [isoOf(first), isoOf(last)];
  if (from.slice(0, 7) === to.slice(0, 7)) return describeWindow({ start: from, end: to }, lang);
  return `${shortMonth(first, lang)} – ${shortMonth(last, lang)}`;
}

function shortMonth(day: Day, lang: string): string {
  const [year = 0, month = 1] = isoOf(day).split('-').map(Number);
  return formatShortDate({ year, month }, interfaceLanguage(lang));
}
