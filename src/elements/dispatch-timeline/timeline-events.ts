import { html, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isolated } from '../../language/format.ts';
import type { EventStack } from '../../scene/timeline/stack-events.ts';
import type { TimelineEvent } from '../../scene/timeline/types.ts';
import { at } from './at.ts';
import { eventDate, type TimelineView } from './timeline-view.ts';

/** Which event a stack shows, and which one the tab key reaches. */
export interface EventFocus {
  readonly focused: string | null;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly reached: string | null;
}

/** The event on top of its stack: where the keyboard is, else the chosen one, else the first. */
function topOf({ events }: EventStack, { focused, selected, hovered }: EventFocus): TimelineEvent {
  const one = (id: string | null) => events.find((event) => event.id === id);
  return one(focused) ?? one(selected) ?? one(hovered) ?? events[0];
}

/** All events as buttons; those of a stack lie on each other, and only the one on top is seen. */
export function timelineEvents(
  stacks: readonly EventStack[],
  view: TimelineView,
  focus: EventFocus,
): unknown {
  const reached = stacks.flatMap(({ events }) => events).some(({ id }) => id === focus.reached)
    ? focus.reached
    : stacks[0] && topOf(stacks[0], focus).id;
  return stacks.map((stack) => {
    const top = topOf(stack, focus);
    return stack.events.map((event, index) =>
      mark(event, index, stack, event === top, event.id === reached, view),
    );
  });
}

function mark(
  event: TimelineEvent,
  index: number,
  { x, events }: EventStack,
  isTop: boolean,
  isReached: boolean,
  view: TimelineView,
): unknown {
  const { id, name, status } = event;
  const { lang, messages } = view;
  const { timeline } = messages.ui;
  const state = view.stateOf(id);
  const isOutside = !view.inside.has(id);
  const size = events.length;
  return guard([event, index, size, x, view.width, isTop, isReached, state, isOutside, messages], () => {
    const label = [
      isolated(name.text),
      eventDate(event, lang),
      view.statusWord(status),
      ...(isOutside ? [timeline.outside] : []),
      ...(size > 1 ? [timeline.place(index + 1, size)] : []),
    ].join(', ');
    return html`<li><button type="button" class="event ${isTop ? '' : 'under'}" data-feature=${id}
      data-status=${status} data-state=${state} ?data-outside=${isOutside} tabindex=${isReached ? 0 : -1}
      aria-label=${label} aria-pressed=${state === 'selected'} ${at({ '--x': `${(100 * x) / view.width}%` })}>
      <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
        ${size > 1 ? svg`<path d="M2.5-6.5 9 0 2.5 6.5-4 0z" /><path d="M-2.5-6.5 4 0-2.5 6.5-9 0z" />` : svg`<path d="M0-6 6 0 0 6-6 0z" />`}
      </svg>
    </button></li>`;
  });
}

/** Which of so many events a key leads to from one; null for keys that lead nowhere. */
export function indexByKey(key: string, now: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(now + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(now - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
