import type { Day } from './days.ts';
import type { TimelineEvent } from './types.ts';

/** Events that stand so close on an axis that they share one mark, by their first day. */
export interface EventStack {
  /** Where its first event stands, px from the axis' start. */
  readonly x: number;
  readonly events: readonly [TimelineEvent, ...TimelineEvent[]];
}

/**
 * Stacks events so that no two marks are closer than a gap.
 *
 * @param events by their first day
 * @param at where a day stands, px
 * @param gap px
 */
export function stackEvents(
  events: readonly TimelineEvent[],
  at: (day: Day) => number,
  gap: number,
): readonly EventStack[] {
  const stacks: { x: number; events: [TimelineEvent, ...TimelineEvent[]] }[] = [];
  for (const event of events) {
    const x = at(event.start.first);
    const last = stacks.at(-1);
    if (last && x - last.x < gap) last.events.push(event);
    else stacks.push({ x, events: [event] });
  }
  return stacks;
}
