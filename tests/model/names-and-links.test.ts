import { describe, expect, test } from 'vitest';
import { safeUrl, sourceLink } from '../../src/model/links.ts';
import { nameOf } from '../../src/model/name-of.ts';

describe('nameOf', () => {
  const kursk = { name: 'Kursk', names: { de: 'Kursk (Stadt)', ru: 'Курск', 'pt-BR': 'Cursk' } };

  test.each([
    ['ru', 'en', { text: 'Курск', lang: 'ru' }],
    ['de-AT', 'en', { text: 'Kursk (Stadt)', lang: 'de' }],
    ['ko', 'de', { text: 'Kursk (Stadt)', lang: 'de' }],
    ['ko', 'en', { text: 'Kursk', lang: 'en' }],
    ['pt', 'en', { text: 'Kursk', lang: 'en' }],
  ])('in %s, of a file in %s', (lang, documentLang, expected) => {
    expect(nameOf(kursk, lang, documentLang)).toEqual(expected);
  });

  test('a name without translations is in the language of the file', () => {
    expect(nameOf({ name: 'Kursk' }, 'de', 'en')).toEqual({ text: 'Kursk', lang: 'en' });
  });
});

describe('safeUrl', () => {
  test.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.org/', 'https://example.org/'],
    // The host of a look-alike shows what it is.
    ['https://еxample.org/', 'https://xn--xample-2of.org/'],
  ])('%s is %s', (text, expected) => {
    expect(safeUrl(text)).toBe(expected);
  });

  test.each([
    undefined,
    '',
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//evil.test',
    'example.org',
    'https://bank.example@evil.test/',
    'https://user:pass@evil.test/',
    'mailto:a@example.org',
    'https://',
  ])('%j is none', (text) => {
    expect(safeUrl(text)).toBeNull();
  });
});

test('a source seen only as a copy is not linked', () => {
  const source = { type: 'webpage', URL: 'https://example.org/' };
  expect(sourceLink(source)).toBe('https://example.org/');
  expect(sourceLink({ ...source, seenVia: 'a copy' })).toBeNull();
});
