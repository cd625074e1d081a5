import { expect, test } from 'vitest';
import { localLanguage } from '../../src/language/local-language.ts';

test('the language of a place follows from its country', () => {
  expect(['KP', 'KR', 'RU', 'UA', 'US', 'CN', 'JP'].map(localLanguage)).toEqual([
    'ko',
    'ko',
    'ru',
    'uk',
    'en',
    'zh',
    'ja',
  ]);
  expect([localLanguage(''), localLanguage('russia')]).toEqual([undefined, undefined]);
});
