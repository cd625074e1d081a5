import { type Day, monthEnd, monthIndex, monthStart } from './days.ts';
import type { ClosedSpan } from './types.ts';

/** A month of a long story, a day of a short one. */
const SHORT_STORY = 120;
const MOST_STOPS = 36;

export type Handle = 'start' | 'end';

/** How far a key moves a handle: `small` with an arrow, `day` with shift, `year` with a page key. */
export type KeyStep = 'small' | 'day' | 'year';

/** Where a handle goes from a day: a window begins on the first of a month and ends on the last of one. */
export function stepHandle(
  handle: Handle,
  day: Day,
  direction: 1 | -1,
  step: KeyStep,
  { first, last }: ClosedSpan,
): Day {
  const months = step === 'year' ? 12 : 1;
  const isDay = step === 'day' || (step === 'small' && last - first < SHORT_STORY);
  const next = isDay ? day + direction : byMonths(handle, day, direction * months);
  return Math.min(Math.max(next, first), last);
}

/** The window moved by a month, or a day of a short story, as long as before; it stops at the ends of the span. */
export function stepWindow(window: ClosedSpan, direction: 1 | -1, span: ClosedSpan): ClosedSpan {
  const isShort = span.last - span.first < SHORT_STORY;
  return moveWindow(
    window,
    isShort ? direction : byMonths('start', window.first, direction) - window.first,
    span,
  );
}

/** The window moved by days. */
export function moveWindow({ first, last }: ClosedSpan, days: number, span: ClosedSpan): ClosedSpan {
  const by = Math.min(Math.max(days, span.first - first), span.last - last);
  return { first: first + by, last: last + by };
}

/** The end of a window that is nearer to a day, moved there: to the edge of its month, in a short story to the day. */
export function pointWindow({ first, last }: ClosedSpan, day: Day, span: ClosedSpan): ClosedSpan {
  const isStart = Math.abs(day - first) < Math.abs(day - last);
  const isShort = span.last - span.first < SHORT_STORY;
  const edge = isShort ? day : isStart ? monthStart(day) : monthEnd(day);
  const inSpan = Math.min(Math.max(edge, span.first), span.last);
  return isStart ? { first: Math.min(inSpan, last), last } : { first, last: Math.max(inSpan, first) };
}

/** The ends at which a window stops while it grows from its start to a last day: ends of months, evenly thinned. */
export function playStops(start: Day, last: Day): readonly Day[] {
  const months = monthIndex(last) - monthIndex(start) + 1;
  const days = last - start + 1;
  const stops =
    months < 6
      ? Array.from({ length: Math.min(days, MOST_STOPS) }, (_, index, total = Math.min(days, MOST_STOPS)) =>
          Math.round(start - 1 + ((index + 1) * days) / total),
        )
      : everyMonth(start, last, Math.ceil(months / MOST_STOPS));
  return [...stops.filter((day) => day < last), last];
}

function everyMonth(start: Day, last: Day, months: number): readonly Day[] {
  const stops: Day[] = [];
  for (let day = monthEnd(start); day < last; day = monthEnd(day, months)) stops.push(day);
  return stops;
}

/** From within a month the first step only reaches its edge. */
function byMonths(handle: Handle, day: Day, months: number): Day {
  const edge = handle === 'start' ? monthStart(day) : monthEnd(day);
  if (handle === 'start') return monthStart(day, months < 0 && edge < day ? months + 1 : months);
  return monthEnd(day, months > 0 && edge > day ? months - 1 : months);
}
