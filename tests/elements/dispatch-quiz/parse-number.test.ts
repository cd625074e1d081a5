import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/elements/dispatch-quiz/parse-number.ts';

describe('a number as a pupil writes it', () => {
  it.each([
    ['7995', 'de', 7995],
    ['7.995', 'de', 7995],
    ['7,995', 'en', 7995],
    ['7,5', 'de', 7.5],
    ['7.5', 'de', 7.5],
    ['7,5', 'en', 7.5],
    ['1.234,5', 'de', 1234.5],
    ['1,234.5', 'de', 1234.5],
    ['1 234', 'fr', 1234],
    ['1\u202f234,5', 'fr', 1234.5],
    ["1'234", 'de', 1234],
    ['1.234.567', 'de', 1_234_567],
    ['7.995', 'en', 7.995],
    ['−3', 'de', -3],
    ['+6', 'en', 6],
  ])('%s in %s', (text, lang, value) => {
    expect(parseNumber(text, lang)).toBe(value);
  });

  it.each(['', ' ', 'viel', '12 km', '1,2,3.4.5', '--3', '.', '1e5'])('not %o', (text) => {
    expect(parseNumber(text, 'de')).toBeNaN();
  });
});
