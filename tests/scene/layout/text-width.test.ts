import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/scene/layout/text-width.ts';

// Advance widths of Noto Sans 400: a 561, b 615, space 260 thousandths of an em.
describe('textWidth', () => {
  test('adds up advance widths to within a sixtieth of an em per letter', () => {
    expect(Math.abs(textWidth('ab a', 'sansRegular', 100) - (56.1 + 61.5 + 26 + 56.1))).toBeLessThan(
      4 * (100 / 120),
    );
  });

  test('grows with size and letter-spacing', () => {
    expect(textWidth('Pjöngjang', 'sansSemiBold', 26)).toBeCloseTo(
      2 * textWidth('Pjöngjang', 'sansSemiBold', 13),
    );
    expect(textWidth('CHINA', 'sansRegular', 10, 0.2) - textWidth('CHINA', 'sansRegular', 10)).toBeCloseTo(
      10,
    );
  });

  test('knows Cyrillic, Greek and Vietnamese letters one by one', () => {
    expect(textWidth('Щ', 'sansRegular', 100)).toBeGreaterThan(textWidth('г', 'sansRegular', 100) * 1.5);
    expect(textWidth('ộ', 'sansRegular', 100)).toBeCloseTo(textWidth('o', 'sansRegular', 100), -1);
  });

  test('gives Hangul, hanja and kana a square each', () => {
    expect(textWidth('평양', 'sansSemiBold', 14)).toBe(28);
    expect(textWidth('平壤ピ', 'sansRegular', 10)).toBe(30);
  });

  test('gives combining marks no room of their own', () => {
    expect(textWidth('a\u0301', 'sansRegular', 20)).toBe(textWidth('a', 'sansRegular', 20));
  });

  test('is empty for nothing, and generous to letters nobody measured', () => {
    expect(textWidth('', 'serifItalic', 12)).toBe(0);
    expect(textWidth('ა', 'sansRegular', 10)).toBeGreaterThan(5);
  });
});
