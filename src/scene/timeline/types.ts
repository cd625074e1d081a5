import type { LocalText } from '../../language/text.ts';
import type { Status } from '../../model/types.ts';
import type { Hue } from '../types.ts';
import type { Day } from './days.ts';

/** The days that a date can mean, both inclusive; `last` is null where the end is open. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day | null;
}

export interface ClosedSpan extends DaySpan {
  readonly last: Day;
}

export interface TimelineEvent {
  readonly id: string;
  readonly name: LocalText;
  readonly status: Status;
  /** Exactly what the date of its beginning can mean. */
  readonly start: DaySpan;
  /** What the date of its end can mean, if one is given. */
  readonly end: DaySpan | null;
  /** 0 is the most important to the story. */
  readonly rank: number;
}

export interface TimelineBar {
  readonly id: string;
  readonly name: LocalText;
  readonly hue: Hue;
  readonly status: Status;
  /** Everybody calls it no more than announced or planned. */
  readonly isAnnounced: boolean;
  /** Days of which any can be the first one. */
  readonly start: ClosedSpan;
  /** Days of which any can be the last one; null where the end is open. */
  readonly end: ClosedSpan | null;
  /** When its claims were said, in the order of the file; undated ones are counted apart. */
  readonly claims: readonly ClosedSpan[];
}

export interface DensityBin extends ClosedSpan {
  readonly count: number;
}

/** A mark that has no place on the axis, and is named beside it. */
export interface UnplacedMark {
  readonly id: string;
  readonly name: LocalText;
}

export interface TimelineScene {
  /** From the first day of a month to the last day of one. */
  readonly span: ClosedSpan;
  /** By their first day. */
  readonly events: readonly TimelineEvent[];
  /** By category of goods, then by their first day. */
  readonly bars: readonly TimelineBar[];
  readonly density: {
    /** Months in a bin. */
    readonly months: number;
    readonly bins: readonly DensityBin[];
    /** Claims without a date, or with one wider than a bin: they stand in none. */
    readonly unplaced: number;
  };
  /** Marks for which nobody gives a date. */
  readonly undated: readonly UnplacedMark[];
  /** Flows that everybody calls possible, which are told but not drawn. */
  readonly possible: readonly UnplacedMark[];
}
