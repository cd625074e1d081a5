import type { Messages } from '../../language/messages.ts';
import { describeDate } from '../../model/describe-date.ts';
import type { Status, TimeWindow } from '../../model/types.ts';
import { type Day, dayOf, isoOf } from '../../scene/timeline/days.ts';
import type { ClosedSpan, DaySpan, TimelineEvent } from '../../scene/timeline/types.ts';

export type MarkState = 'selected' | 'hovered' | 'dimmed' | 'normal';

/** What the parts of a timeline draw by. */
export interface TimelineView {
  readonly form: 'strip' | 'full';
  readonly messages: Messages;
  readonly lang: string;
  readonly span: ClosedSpan;
  /** The time shown. */
  readonly window: ClosedSpan;
  /** Of the axis, CSS px. */
  readonly width: number;
  /** Ids of the marks in the window. */
  readonly inside: ReadonlySet<string>;
  readonly stateOf: (id: string) => MarkState;
  readonly statusWord: (status: Status) => string;
}

/** The time shown, as far as the axis reaches. */
export function windowOf(time: TimeWindow | null, span: ClosedSpan): ClosedSpan {
  if (!time) return span;
  const inSpan = (day: number) => Math.min(Math.max(day, span.first), span.last);
  return { first: inSpan(dayOf(time.start)), last: inSpan(dayOf(time.end)) };
}

/** Where a day begins on an axis, 0 … 100. */
export function percentOf(day: Day, { first, last }: ClosedSpan): number {
  return Math.min(100, Math.max(0, (100 * (day - first)) / (last - first + 1)));
}

/** From where to where days reach on an axis, for a drawing: `12.5%`. */
export function across(days: ClosedSpan, span: ClosedSpan): { readonly x: string; readonly width: string } {
  const from = percentOf(days.first, span);
  return { x: `${from}%`, width: `${percentOf(days.last + 1, span) - from}%` };
}

/** When an event was, in words and as exactly as it is known. */
export function eventDate({ start, end }: TimelineEvent, lang: string): string {
  const from = wholeDate(start);
  return describeDate(end && end.last !== start.last ? `${from}/${wholeDate(end)}` : from, lang);
}

/** A day, or the month or year that the days make up, as EDTF; of other days the first. */
function wholeDate({ first, last }: DaySpan): string {
  const from = isoOf(first);
  if (last === null || last === first) return from;
  const to = isoOf(last);
  const length = [4, 7].find(
    (size) =>
      from.slice(0, size) === to.slice(0, size) &&
      isoOf(first - 1).slice(0, size) !== from.slice(0, size) &&
      isoOf(last + 1).slice(0, size) !== to.slice(0, size),
  );
  return length === undefined ? from : from.slice(0, length);
}
