import { describe, expect, test } from 'vitest';
import { lookupLanguage, pickText, wordsOf } from '../../src/language/text.ts';

describe('lookupLanguage', () => {
  test.each([
    ['de', ['en', 'de'], 'de'],
    ['de-AT', ['en', 'de'], 'de'],
    ['DE', ['en', 'de'], 'de'],
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-x-private', ['zh-Hant'], 'zh-Hant'],
    ['ko', ['en', 'de'], undefined],
    ['pt', ['pt-BR'], undefined],
    ['', ['en'], undefined],
  ])('%s among %j', (wanted, available, expected) => {
    expect(lookupLanguage(wanted, available)).toBe(expected);
  });

  test('keeps the spelling of the file', () => {
    expect(lookupLanguage('pt-br', ['PT-BR'])).toBe('PT-BR');
  });
});

describe('pickText', () => {
  test('the language wanted, else the document’s, else the first there is', () => {
    const map = { ru: 'Р', de: 'D', en: 'E' };
    expect(pickText(map, 'de', 'en')).toEqual({ text: 'D', lang: 'de' });
    expect(pickText(map, 'ko', 'en')).toEqual({ text: 'E', lang: 'en' });
    expect(pickText(map, 'ko', 'fr')).toEqual({ text: 'Р', lang: 'ru' });
    expect(pickText({}, 'de', 'en')).toBeUndefined();
    expect(pickText(undefined, 'de', 'en')).toBeUndefined();
  });
});

test('a line breaks between words, and never within a number', () => {
  expect(wordsOf('environ 13\u202f000 soldats')).toEqual(['environ', '13\u202f000', 'soldats']);
  expect(wordsOf('16\u00a0000 Container')).toEqual(['16\u00a0000', 'Container']);
});
