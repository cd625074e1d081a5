import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/types.ts';
import { dayOf, isoOf, monthEnd, monthStart } from '../../../src/scene/timeline/days.ts';
import { densityOf } from '../../../src/scene/timeline/density.ts';
import { stackEvents } from '../../../src/scene/timeline/stack-events.ts';
import { ticksOf } from '../../../src/scene/timeline/ticks.ts';
import type { TimelineEvent } from '../../../src/scene/timeline/types.ts';

const year = (first: number, last = first) => ({
  first: dayOf(`${first}-01-01`),
  last: dayOf(`${last}-12-31`),
});

const said = (date?: string): Claim => ({
  by: 'north',
  stance: 'states',
  source: 'paper',
  ...(date !== undefined && { said: date }),
});

describe('ticksOf', () => {
  it('tells more than three years by years alone', () => {
    const ticks = ticksOf(year(2022, 2025), 1400);
    expect(ticks.map(({ day, says }) => [isoOf(day), says])).toEqual([
      ['2022-01-01', 'year'],
      ['2023-01-01', 'year'],
      ['2024-01-01', 'year'],
      ['2025-01-01', 'year'],
    ]);
  });

  it('tells a year by quarters, with its months between them', () => {
    const ticks = ticksOf(year(2024), 600);
    expect(ticks.filter(({ says }) => says === 'month').map(({ day }) => isoOf(day))).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
      '2024-10-01',
    ]);
    expect(ticks).toHaveLength(12);
  });

  it('leaves room for every word, however long the time', () => {
    const start = fc.integer({ min: dayOf('1000-01-01'), max: dayOf('3000-01-01') });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 30, max: 400_000 }),
        fc.integer({ min: 280, max: 1600 }),
        (day, length, width) => {
          const span = { first: monthStart(day), last: monthEnd(day + length) };
          const px = (at: number) => ((at - span.first) * width) / (span.last - span.first + 1);
          const ticks = ticksOf(span, width);
          const words = ticks.filter(({ says }) => says);
          for (const { day: at } of ticks) expect(at >= span.first && at <= span.last).toBe(true);
          words.forEach(({ day: at, says }, index) => {
            const next = words[index + 1];
            // Months differ in length by up to a tenth.
            if (next) expect(px(next.day) - px(at)).toBeGreaterThan(says === 'month' ? 75 : 39);
          });
        },
      ),
    );
  });
});

describe('densityOf', () => {
  it('counts by month what is dated so exactly, and the rest apart', () => {
    const claims = [said('2024-05-03'), said('2024-05'), said('2024-06-01'), said('2024'), said()];
    const { months, bins, unplaced } = densityOf(claims, year(2024));
    expect(months).toBe(1);
    expect(bins.map(({ first, last, count }) => [isoOf(first), isoOf(last), count])).toEqual([
      ['2024-05-01', '2024-05-31', 2],
      ['2024-06-01', '2024-06-30', 1],
    ]);
    expect(unplaced).toBe(2);
  });

  it('widens its bins with the time, and loses no claim', () => {
    const date = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const { bins, unplaced, months } = densityOf(dates.map(said), year(1900, 2025));
        expect(months).toBe(60);
        expect(bins.reduce((sum, { count }) => sum + count, unplaced)).toBe(dates.length);
      }),
    );
  });
});

describe('stackEvents', () => {
  const event = (first: number, index: number): TimelineEvent => ({
    id: `${index}`,
    name: { text: '', lang: 'de' },
    status: 'confirmed',
    start: { first, last: first },
    end: null,
    rank: index,
  });

  it('keeps every event, in order, and its marks a gap apart', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), (days) => {
        const events = days.sort((a, b) => a - b).map(event);
        const stacks = stackEvents(events, (day) => day, 24);
        expect(stacks.flatMap((stack) => stack.events)).toEqual(events);
        stacks.forEach(({ x, events: [first] }, index) => {
          expect(x).toBe(first.start.first);
          expect(x - (stacks[index - 1]?.x ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(24);
        });
      }),
    );
  });
});
