import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { describeDate } from '../../model/describe-date.ts';
import { type Day, isoOf } from '../../scene/timeline/days.ts';
import type { ClosedSpan } from '../../scene/timeline/types.ts';
import { type Handle, stepHandle } from '../../scene/timeline/window-steps.ts';
import type { TimelineView } from './timeline-view.ts';

/**
 * One end of the window.
 *
 * @param move what to do with the window that a reader asks for
 */
export function timelineSlider(
  handle: Handle,
  view: TimelineView,
  move: (window: ClosedSpan) => void,
): unknown {
  const { window, span, lang } = view;
  const { timeline } = view.messages.ui;
  const isStart = handle === 'start';
  const day = isStart ? window.first : window.last;
  // Where both stand at the end, the one that can still be moved lies on top.
  const isFront = isStart && day > (span.first + span.last) / 2;
  const go = (to: Day) =>
    move(
      isStart
        ? { first: Math.min(to, window.last), last: window.last }
        : { first: window.first, last: Math.max(to, window.first) },
    );
  // A last day ends where the next one begins, so the scales are one day apart.
  return html`<input type="range" class="handle ${isFront ? 'front' : ''}" data-handle=${handle}
    min=${isStart ? span.first : span.first - 1} max=${isStart ? span.last + 1 : span.last} step="1"
    .value=${live(String(day))} aria-label=${isStart ? timeline.from : timeline.to}
    aria-valuetext=${describeDate(isoOf(day), lang)}
    @input=${({ target }: Event) => {
      if (target instanceof HTMLInputElement) go(Number(target.value));
    }}
    @keydown=${(event: KeyboardEvent) => {
      const to = dayByKey(event, handle, view);
      if (to === null) return;
      event.preventDefault();
      go(to);
    }} />`;
}

function dayByKey(
  { key, shiftKey }: KeyboardEvent,
  handle: Handle,
  { window, span }: TimelineView,
): Day | null {
  const isStart = handle === 'start';
  if (key === 'Home') return isStart ? span.first : window.first;
  if (key === 'End') return isStart ? window.last : span.last;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const size = key.startsWith('Page') ? 'year' : shiftKey ? 'day' : 'small';
  return stepHandle(handle, isStart ? window.first : window.last, direction, size, span);
}

const DIRECTIONS: Readonly<Record<string, 1 | -1 | undefined>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};
