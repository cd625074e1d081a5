import { expect, test } from 'vitest';
import { countryName } from '../../src/language/countries.ts';

test.each([
  ['KP', 'de', 'Nordkorea'],
  ['KP', 'en', 'North Korea'],
  ['KP', 'ko', '북한'],
  ['RU', 'uk', 'Росія'],
  ['XK', 'de', 'Kosovo'],
])('%s in %s is %s', (iso, lang, name) => {
  expect(countryName(iso, lang)).toEqual({ text: name, lang });
});

test('a regional tag keeps its region', () => {
  expect(countryName('RU', 'de-AT')).toEqual({ text: 'Russland', lang: 'de-AT' });
});

test.each(['', 'QQ', 'PRK', 'kp', '__proto__'])('%j is no country', (iso) => {
  expect(countryName(iso, 'de')).toBeUndefined();
});

test.each(['', 'not a tag', 'x'])('a broken language tag %j falls back instead of failing', (lang) => {
  expect(countryName('RU', lang)?.text).toMatch(/\S/);
});
