import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatList,
  formatNumber,
  formatRounded,
  pluralForm,
} from '../../src/language/format.ts';

describe('numbers', () => {
  test.each([
    [0, '0', '0'],
    [16_000, '16.000', '16,000'],
    [1234.5, '1.234,5', '1,234.5'],
    [999_999, '999.999', '999,999'],
    [1_000_000, '1 Million', '1 million'],
    [2_500_000, '2,5 Millionen', '2.5 million'],
    [9_420_000, '9,42 Millionen', '9.42 million'],
    [1_234_567, '1.234.567', '1,234,567'],
    [5_500_000_000, '5,5 Milliarden', '5.5 billion'],
  ])('%d', (value, german, english) => {
    expect(formatNumber(value, 'de').replace('\u00a0', ' ')).toBe(german);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  test('two significant figures', () => {
    expect(formatRounded(6429.6, 'de')).toBe('6.400');
    expect(formatRounded(0.567, 'en')).toBe('0.57');
  });

  test('plural forms', () => {
    expect([0, 1, 2, 1.5].map((value) => pluralForm(value, 'de'))).toEqual([
      'other',
      'one',
      'other',
      'other',
    ]);
  });
});

test('lists', () => {
  expect(formatList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList([], 'en')).toBe('');
});

test('dates say no more than is known', () => {
  expect(formatDate({ year: 2024 }, 'de')).toBe('2024');
  expect(formatDate({ year: 2024, month: 5 }, 'de')).toBe('Mai 2024');
  expect(formatDate({ year: 2024, month: 5, day: 14 }, 'en')).toBe('14 May 2024');
  expect(formatDate({ year: 99, month: 12, day: 31 }, 'en')).toBe('31 December 99');
});

test('a range needs two dates of one precision', () => {
  expect(formatDateRange({ year: 2024, month: 5 }, { year: 2024 }, 'de')).toBeNull();
  expect(formatDateRange({ year: 2024, month: 5 }, { year: 2024, month: 7 }, 'de')).toBe('Mai–Juli 2024');
});
