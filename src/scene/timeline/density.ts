import { boundsOf } from '../../model/edtf.ts';
import type { Claim } from '../../model/types.ts';
import { dayOf, dayOfMonthIndex, monthIndex } from './days.ts';
import type { ClosedSpan, TimelineScene } from './types.ts';

/** More bins than that are no picture any more. */
const MOST_BINS = 120;
const BIN_MONTHS = [1, 3, 12, 60, 120, 600, 1200] as const;

/** How many claims were said in each month, quarter or more; what is dated more widely than that stands in no bin. */
export function densityOf(claims: readonly Claim[], span: ClosedSpan): TimelineScene['density'] {
  const length = monthIndex(span.last) - monthIndex(span.first) + 1;
  const months = BIN_MONTHS.find((size) => length / size <= MOST_BINS) ?? 1200;
  const counts = new Map<number, number>();
  let unplaced = 0;
  for (const { said } of claims) {
    const { start, end } = boundsOf(said);
    const bin = start === null ? null : binOf(start, months);
    if (bin === null || end === null || binOf(end, months) !== bin) unplaced++;
    else counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const bins = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bin, count]) => ({
      first: Math.max(span.first, dayOfMonthIndex(bin * months)),
      last: Math.min(span.last, dayOfMonthIndex((bin + 1) * months) - 1),
      count,
    }));
  return { months, bins, unplaced };
}

function binOf(iso: string, months: number): number {
  return Math.floor(monthIndex(dayOf(iso)) / months);
}
