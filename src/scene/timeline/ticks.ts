import { type Day, dayOfMonthIndex, monthIndex } from './days.ts';
import type { ClosedSpan } from './types.ts';

export interface Tick {
  readonly day: Day;
  /** What its word says, if it has one. */
  readonly says: 'year' | 'month' | null;
}

/** Room for a word and air beside it, CSS px. */
const YEAR_ROOM = 44;
const MONTH_ROOM = 84;
const SMALLEST_GAP = 7;
/** A longer time is told by its years alone. */
const MOST_MONTHS = 36;
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000] as const;

/**
 * Days at which months, quarters, years or more begin, as finely as an axis of a width in px can say them; of more
 * than three years only years.
 */
export function ticksOf(span: ClosedSpan, width: number): readonly Tick[] {
  const first = monthIndex(span.first);
  const last = monthIndex(span.last) + 1;
  const perMonth = width / Math.max(1, last - first);
  const fitting = (room: number, from: number) =>
    STEPS.find((step) => step >= from && step * perMonth >= room) ?? 6000;
  const isLong = last - first > MOST_MONTHS;
  const months = fitting(MONTH_ROOM, 1);
  const step = months < 6 && !isLong ? months : fitting(YEAR_ROOM, 12);
  const fine = isLong ? step : Math.min(step, fitting(SMALLEST_GAP, 1));
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / fine) * fine; month < last; month += fine) {
    const says = month % step === 0 ? (step < 12 ? 'month' : 'year') : null;
    ticks.push({ day: dayOfMonthIndex(month), says });
  }
  return ticks;
}
