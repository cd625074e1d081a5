import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalSignOf, readNumber } from '../../../src/model/import/read-number.ts';

test.each([
  ['12', 12],
  [' -3 ', -3],
  ['−3', -3],
  ['1e3', 1000],
  ['.5', 0.5],
  ['0,5', 0.5],
  ['0.125', 0.125],
  ['1234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1 234,5', 1234.5],
  ["12'345.75", 12_345.75],
  ['1.234', 'ambiguous'],
  ['12,345', 'ambiguous'],
  ['', 'none'],
  ['1,2,3', 'none'],
  ['12 34', 'none'],
  ['12 t', 'none'],
  ['0x10', 'none'],
  ['NaN', 'none'],
  ['Infinity', 'none'],
  ['1e999', 'none'],
  ['9'.repeat(50), 'none'],
])('reads %j as %s', (text, expected) => {
  expect(readNumber(text, null, false)).toBe(expected);
});

test('what can be two is decided by the sign of the file, or by being degrees', () => {
  expect(readNumber('1.234', '.', false)).toBe(1.234);
  expect(readNumber('1.234', ',', false)).toBe(1234);
  expect(readNumber('1,234', '.', false)).toBe(1234);
  expect(readNumber('52,520', null, true)).toBe(52.52);
});

test('a column shows its sign where one number does and none differs', () => {
  expect(decimalSignOf(['1', '1.234', '12,5'], false)).toBe(',');
  expect(decimalSignOf(['1', '1.234', '0.5'], false)).toBe('.');
  expect(decimalSignOf(['1', '1.234'], false)).toBeNull();
  expect(decimalSignOf(['0,5', '0.5'], false)).toBeNull();
  expect(decimalSignOf(['52.520'], true)).toBe('.');
});

test('numbers as JavaScript writes them come back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readNumber(String(value), '.', false)).toBe(value === 0 ? Number(String(value)) : value);
    }),
  );
});
