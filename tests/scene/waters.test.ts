import { expect, test } from 'vitest';
import { LANGUAGES, messagesFor } from '../../src/language/catalogue.ts';
import { WATERS, waterNames } from '../../src/scene/waters.ts';
import { countriesAt, readBasemap } from '../geodata/basemaps.ts';

test('each water lies in the water and is named once', () => {
  const basemap = readBasemap('50m');
  const onLand = WATERS.filter(({ position }) => countriesAt(basemap, position).length > 0);
  expect(onLand.map(({ id }) => id)).toEqual([]);
  expect(WATERS.map(({ id }) => id).sort()).toEqual(Object.keys(messagesFor('en').map.waters).sort());
});

test.each(LANGUAGES)('names in %s differ and carry their language', (lang) => {
  const names = waterNames(lang);
  expect(new Set(names.map(({ text }) => text.text)).size).toBe(WATERS.length);
  expect(new Set(names.map(({ text }) => text.lang))).toEqual(new Set([lang]));
});

test('a language we do not speak falls back to English, and says so', () => {
  const japan = waterNames('ko').find(({ position }) => position[0] === 134.8);
  expect(japan).toEqual({
    kind: 'water',
    text: { text: 'Sea of Japan (East Sea)', lang: 'en' },
    position: [134.8, 40],
    reach: [4.5, 4],
  });
});
