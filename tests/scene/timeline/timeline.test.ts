import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDispatch } from '../../../src/model/parse.ts';
import { dayOf, isoOf, monthEnd, monthStart } from '../../../src/scene/timeline/days.ts';
import { describeTimeline } from '../../../src/scene/timeline/describe-timeline.ts';
import { placeLabels } from '../../../src/scene/timeline/place-labels.ts';
import { playStops, pointWindow, stepHandle, stepWindow } from '../../../src/scene/timeline/window-steps.ts';

const day = fc.integer({ min: dayOf('1000-01-01'), max: dayOf('9998-12-31') });

describe('days', () => {
  it('come back from their number', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayOf(isoOf(number))).toBe(number);
      }),
    );
    expect(isoOf(dayOf('0000-02-29'))).toBe('0000-02-29');
    expect([isoOf(monthStart(dayOf('2024-02-10'))), isoOf(monthEnd(dayOf('2024-02-10')))]).toEqual([
      '2024-02-01',
      '2024-02-29',
    ]);
  });
});

describe('placeLabels', () => {
  const wish = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 10, max: 300 }),
    rank: fc.nat(50),
  });

  it.each([1, 2] as const)('never overlaps, stays on the axis and over its point, in %i rows', (rows) => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 50 }), (wishes) => {
        const named = wishes.map((one, index) => ({ ...one, id: `${index}` }));
        const placed = placeLabels(named, 800, rows);
        for (const row of [0, 1]) {
          const labels = placed.filter((label) => label.row === row).sort((a, b) => a.left - b.left);
          labels.forEach((label, index) => {
            expect(label.row).toBeLessThan(rows);
            expect(label.left).toBeGreaterThanOrEqual(0);
            expect(label.left + label.width).toBeLessThanOrEqual(800);
            expect(label.x >= label.left && label.x <= label.left + label.width).toBe(true);
            const next = labels[index + 1];
            if (next) expect(label.left + label.width).toBeLessThan(next.left);
          });
        }
        // No leader of the upper row runs through a word of the lower one.
        for (const { x } of placed.filter(({ row }) => row === 1)) {
          expect(placed.some(({ row, left, width }) => row === 0 && x >= left && x <= left + width)).toBe(
            false,
          );
        }
      }),
    );
  });

  it('gives room to the most important first', () => {
    const wishes = [
      { id: 'late', x: 400, width: 300, rank: 1 },
      { id: 'first', x: 410, width: 300, rank: 0 },
    ];
    expect(placeLabels(wishes, 800, 1).map(({ id }) => id)).toEqual(['first']);
  });
});

describe('the window', () => {
  const span = { first: dayOf('2022-01-01'), last: dayOf('2025-12-31') };

  it('steps to edges of months, and keeps its length when moved', () => {
    expect(isoOf(stepHandle('end', dayOf('2024-02-10'), 1, 'small', span))).toBe('2024-02-29');
    expect(isoOf(stepHandle('end', dayOf('2024-02-29'), 1, 'small', span))).toBe('2024-03-31');
    expect(isoOf(stepHandle('start', dayOf('2024-02-10'), -1, 'small', span))).toBe('2024-02-01');
    expect(isoOf(stepHandle('start', dayOf('2024-02-10'), 1, 'day', span))).toBe('2024-02-11');
    const window = { first: dayOf('2023-05-10'), last: dayOf('2023-08-01') };
    const moved = stepWindow(window, 1, span);
    expect(moved.last - moved.first).toBe(window.last - window.first);
    expect(stepWindow(span, 1, span)).toEqual(span);
  });

  it('has its nearer end brought to a day that is pressed, to the edge of the month', () => {
    const window = { first: dayOf('2023-05-10'), last: dayOf('2024-08-01') };
    const words = (pressed: string) => {
      const { first, last } = pointWindow(window, dayOf(pressed), span);
      return [isoOf(first), isoOf(last)];
    };
    expect(words('2023-07-20')).toEqual(['2023-07-01', '2024-08-01']);
    expect(words('2022-03-20')).toEqual(['2022-03-01', '2024-08-01']);
    expect(words('2024-05-20')).toEqual(['2023-05-10', '2024-05-31']);
    expect(words('2025-12-31')).toEqual(['2023-05-10', '2025-12-31']);
  });

  it('plays upwards to the last day in a bounded number of stops', () => {
    fc.assert(
      fc.property(day, fc.nat(20_000), (start, length) => {
        const stops = playStops(start, start + length);
        expect(stops.at(-1)).toBe(start + length);
        expect(stops.length).toBeLessThanOrEqual(38);
        expect(stops.every((stop, index) => index === 0 || stop > (stops[index - 1] ?? stop))).toBe(true);
      }),
    );
  });
});

describe('describeTimeline', () => {
  const file = readFileSync('geodata/dispatches/north-korea-russia.geojson', 'utf8');
  const { dispatch } = parseDispatch(JSON.parse(file));
  if (!dispatch) throw new Error('the first dispatch no longer parses');
  const claimed = dispatch.features.filter(({ properties }) => properties.kind !== 'place');
  const scene = describeTimeline(dispatch, {}, 'de');

  it('drops nothing: each mark is an event, a bar, or named beside them', () => {
    const ids = [scene?.events, scene?.bars, scene?.undated, scene?.possible].flatMap(
      (marks) => marks?.map(({ id }) => id) ?? [],
    );
    expect(ids.sort()).toEqual(claimed.map(({ id }) => id).sort());
  });

  it('gives each date the days it can mean, and leaves an open end open', () => {
    const accuracy = scene?.events.find(({ id }) => id === 'event-accuracy');
    expect(accuracy?.start).toEqual({ first: dayOf('2024-12-01'), last: dayOf('2024-12-31') });
    expect(accuracy?.end).toEqual({ first: dayOf('2025-02-01'), last: dayOf('2025-02-28') });
    const troops = scene?.bars.find(({ id }) => id === 'flow-troops');
    expect(troops?.start).toEqual({ first: dayOf('2024-10-01'), last: dayOf('2024-10-31') });
    expect(troops?.end).toBeNull();
  });
});
