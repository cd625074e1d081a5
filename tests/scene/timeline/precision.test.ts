import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDispatch } from '../../../src/model/parse.ts';
import { isoOf } from '../../../src/scene/timeline/days.ts';
import { describeTimeline } from '../../../src/scene/timeline/describe-timeline.ts';
import { found, readingFixture } from '../../helpers/reading-fixture.ts';

const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('year', 'month', 'day'),
    doubt: fc.constantFrom('', '~', '?'),
  })
  .map(({ year, month, day, precision, doubt }) => {
    const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (precision === 'year')
      return { text: `${year}${doubt}`, first: `${year}-01-01`, last: `${year}-12-31` };
    const start = `${year}-${two(month)}`;
    if (precision === 'month')
      return { text: `${start}${doubt}`, first: `${start}-01`, last: `${start}-${lastOfMonth}` };
    return {
      text: `${start}-${two(day)}${doubt}`,
      first: `${start}-${two(day)}`,
      last: `${start}-${two(day)}`,
    };
  });

it('boxes exactly the days that the date of a flow or an event can mean', () => {
  fc.assert(
    fc.property(date, ({ text, first, last }) => {
      const file = readingFixture();
      for (const { id, properties } of file.features) {
        if (id === 'event-call' || id === 'flow-food') properties.start = text;
      }
      const { dispatch } = parseDispatch(file);
      const scene = describeTimeline(found(dispatch ?? undefined), {}, 'de');
      const event = found(scene?.events.find(({ id }) => id === 'event-call'));
      const bar = found(scene?.bars.find(({ id }) => id === 'flow-food'));
      for (const { start } of [event, bar]) {
        expect([isoOf(start.first), start.last === null ? null : isoOf(start.last)]).toEqual([first, last]);
      }
      expect(bar.end).toBeNull();
    }),
    { numRuns: 60 },
  );
});
