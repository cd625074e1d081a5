import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, daysInMonth, edtfBounds, formatEdtf, parseEdtf } from '../../src/model/edtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-06', '2024-06-01', '2024-06-30'],
    ['2024-06-19', '2024-06-19', '2024-06-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02~', '2023-02-01', '2023-02-28'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-XX-XX?', '2024-01-01', '2024-12-31'],
    ['2024-06-XX', '2024-06-01', '2024-06-30'],
    ['2024-06-19T14:30Z', '2024-06-19', '2024-06-19'],
    ['2024-06-19T23:59:59+09:00', '2024-06-19', '2024-06-19'],
    ['2024-06-19/2024-07', '2024-06-19', '2024-07-31'],
    ['2024/..', '2024-01-01', null],
    ['../2024-06%', null, '2024-06-30'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
  ])('reads %s as %s to %s', (text, start, end) => {
    const edtf = parseEdtf(text);
    expect(edtf && edtfBounds(edtf)).toEqual({ start, end });
    expect(edtf && formatEdtf(edtf)).toBe(text);
  });

  test.each([
    '',
    '24',
    '20244',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-06-31',
    '2024-06-00',
    '2024-6-1',
    '2024-21',
    '2024-W12',
    '2024-XX-15',
    '2024-06-19T14:30',
    '2024-06-19T24:00Z',
    '2024-06-19T14:60Z',
    '2024T14:30Z',
    '2024~?',
    '~2024',
    '/2024',
    '2024/',
    '../..',
    '..',
    '2024-07/2024-06',
    '2024/2025/2026',
    '[2024,2025]',
    ' 2024',
    '2024 ',
    'gestern',
    '２０２４',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('a doubt widens nothing', () => {
    expect(boundsOf('2024-06~')).toEqual(boundsOf('2024-06'));
  });

  test('no date, or none that can be read, is open at both ends', () => {
    expect(boundsOf(undefined)).toEqual({ start: null, end: null });
    expect(boundsOf('soon')).toEqual({ start: null, end: null });
  });

  test('a stranger’s long string is refused at once', () => {
    const started = performance.now();
    for (const character of ['2', '-', '/', 'X', '~']) parseEdtf(character.repeat(1e6));
    expect(performance.now() - started).toBeLessThan(50);
  });
});

const pad = (value: number, length: number) => String(value).padStart(length, '0');

const dates = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    form: fc.constantFrom('year', 'month', 'day', 'time', 'no-month', 'no-day'),
    time: fc.constantFrom('T00:00Z', 'T23:59:59-03:30', 'T12:30+09:00'),
    doubt: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ year, month, day, form, time, doubt }) => {
    const months = `${pad(year, 4)}-${pad(month, 2)}`;
    const days = `${months}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`;
    const forms = {
      year: pad(year, 4),
      month: months,
      day: days,
      time: days + time,
      'no-month': `${pad(year, 4)}-XX`,
      'no-day': `${months}-XX`,
    };
    return forms[form as keyof typeof forms] + doubt;
  });

describe('properties', () => {
  test('what is read is written as it was', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const edtf = parseEdtf(text);
        expect(edtf && formatEdtf(edtf)).toBe(text);
      }),
    );
  });

  test('an interval is read exactly if it does not run backwards', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const text = `${a}/${b}`;
        const isForward = (boundsOf(a).start ?? '') <= (boundsOf(b).end ?? '');
        const edtf = parseEdtf(text);
        expect(edtf !== null).toBe(isForward);
        if (edtf) expect(formatEdtf(edtf)).toBe(text);
      }),
    );
  });

  test('no date ends before it begins', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const { start, end } = boundsOf(text);
        expect(start !== null && end !== null && start <= end).toBe(true);
      }),
    );
  });

  test('any string is either refused or comes back as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X~?%\-/.TZ:+]{0,24}$/), (text) => {
        const edtf = parseEdtf(text);
        if (edtf) expect(formatEdtf(edtf)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the days of a month are those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});
