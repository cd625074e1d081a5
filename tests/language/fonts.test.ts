import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontFacesFor, mapFontFaces } from '../../src/language/fonts.ts';
import { KOREAN_FACES } from '../../src/language/fonts-korean.ts';
import { LATIN, LATIN_FACES } from '../../src/language/fonts-latin.ts';
import { covers, formatUnicodeRange, parseUnicodeRange } from '../../src/language/fonts-ranges.ts';
import { ROOT } from '../helpers/source-files.ts';

const rangesOf = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'unicode.json'), 'utf8'));

/** Family, script and style of the files, from their names. */
const filesFor = async (text: string) =>
  (await fontFacesFor(text)).map(({ url }) => url.replace(/^.*\//, '').replace(/\.woff2.*$/, ''));

const LATIN_FILES = [
  'source-serif-4-latin-wght-normal',
  'source-serif-4-latin-wght-italic',
  'noto-sans-latin-wght-normal',
];

describe('the files for a text', () => {
  test.each(['', 'Pyongyang', 'Größe, „Straße“ – 1 000 €', 'naïve'])(
    '%j needs the Latin ones only',
    async (text) => {
      expect(await filesFor(text)).toEqual(LATIN_FILES);
    },
  );

  test.each([
    ['Москва', 'cyrillic'],
    ['Ґанна', 'cyrillic'],
    ['P’yŏngyang, Łódź', 'latin-ext'],
    ['Ὀδύσσεια Ωμέγα', 'greek'],
    ['Việt Nam', 'vietnamese'],
  ])('%s needs %s besides', async (text, script) => {
    expect(await filesFor(text)).toEqual([
      ...LATIN_FILES,
      `source-serif-4-${script}-wght-normal`,
      `source-serif-4-${script}-wght-italic`,
      `noto-sans-${script}-wght-normal`,
    ]);
  });

  test('Hangul needs the slices that hold its syllables, and no others', async () => {
    const faces = (await fontFacesFor('평양')).slice(LATIN_FILES.length);
    expect(faces.every(({ family }) => family === 'Noto Sans KR')).toBe(true);
    for (const syllable of '평양') {
      const holding = faces.filter(({ unicodeRange }) =>
        covers(parseUnicodeRange(unicodeRange), syllable.codePointAt(0) ?? 0),
      );
      expect(holding).toHaveLength(1);
    }
    expect(faces.length).toBeLessThanOrEqual(2);
  });

  test('what no file holds asks for nothing', async () => {
    expect(await filesFor('→ ≈ 🙂 ก')).toEqual(LATIN_FILES);
  });
});

describe('our own lists agree with the packages', () => {
  test('Latin', () => {
    for (const name of ['@fontsource-variable/noto-sans', '@fontsource-variable/source-serif-4']) {
      expect(LATIN).toBe(rangesOf(name).latin);
    }
    expect(LATIN_FACES).toHaveLength(3);
  });

  test('Korean: every file, and every character of it', () => {
    const ranges = rangesOf('@fontsource/noto-sans-kr');
    expect(KOREAN_FACES).toHaveLength(Object.keys(ranges).filter((key) => key.startsWith('[')).length);
    for (const [number, { url, unicodeRange }] of KOREAN_FACES.entries()) {
      expect(url).toContain(`noto-sans-kr-${number}-400-normal`);
      const expected = parseUnicodeRange(ranges[`[${number}]`] ?? '').toSorted(([a], [b]) => a - b);
      expect(parseUnicodeRange(unicodeRange)).toEqual(expected);
    }
  });

  test('a range survives reading and writing', () => {
    const list = 'U+0-FF,U+131,U+AC00-D7A3,U+1F642';
    expect(formatUnicodeRange(parseUnicodeRange(list))).toBe(list);
  });
});

test('each map font holds Latin, Cyrillic and Hangul, each character from its own family first', async () => {
  const families = await mapFontFaces();
  expect(Object.keys(families)).toEqual(['Noto Sans Regular', 'Noto Sans SemiBold', 'Source Serif Italic']);
  const fileFor = (family: string, character: string) =>
    families[family]
      ?.find((face) => covers(parseUnicodeRange(face['unicode-range'].join()), character.codePointAt(0) ?? 0))
      ?.url.replace(/^.*\//, '');
  expect(fileFor('Noto Sans Regular', 'a')).toMatch(/^noto-sans-latin-wght-normal/);
  expect(fileFor('Noto Sans SemiBold', 'Ж')).toMatch(/^noto-sans-cyrillic-600-normal/);
  expect(fileFor('Source Serif Italic', 'ü')).toMatch(/^source-serif-4-latin-wght-italic/);
  for (const family of Object.keys(families)) {
    expect(fileFor(family, '평')).toMatch(/^noto-sans-kr-\d+-400-normal/);
  }
});
