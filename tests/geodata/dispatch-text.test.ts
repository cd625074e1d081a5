import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import shingles from '../fixtures/article-shingles.json';
import { claimed, claims, dispatch } from './north-korea-russia.ts';

const LINK = /\[([^\]]+)\]\(#([^)]+)\)/g;
const languages = ['de', 'en', 'fr'] as const;
const textIn = (lang: string) => dispatch.text?.[lang] ?? '';
const paragraphsIn = (lang: string) => textIn(lang).split(/\n{2,}/);
const wordsOf = (text: string) =>
  text
    .replace(LINK, '$1')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(languages)('the story in %s', (lang) => {
  test('is between 600 and 900 words in seven to nine paragraphs', () => {
    // Not at every white space: French sets «, », : and thousands off with spaces that don't break.
    const spoken = textIn(lang)
      .replace(LINK, '$1')
      .split(/[ \n]+/);
    expect(spoken.length).toBeGreaterThanOrEqual(600);
    expect(spoken.length).toBeLessThanOrEqual(900);
    expect(paragraphsIn(lang).length).toBeGreaterThanOrEqual(7);
    expect(paragraphsIn(lang).length).toBeLessThanOrEqual(9);
  });

  test('ties each paragraph to marks that exist', () => {
    const ids = new Set(dispatch.features.map(({ id }) => id));
    for (const paragraph of paragraphsIn(lang)) {
      const links = [...paragraph.matchAll(LINK)].map(([, , id = '']) => id);
      expect(links.length, paragraph.slice(0, 40)).toBeGreaterThan(0);
      expect(links.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('speaks of every flow', () => {
    const linked = new Set([...textIn(lang).matchAll(LINK)].map(([, , id]) => id));
    const flows = claimed.filter(({ properties }) => properties.kind === 'flow').map(({ id }) => id);
    expect(flows.filter((id) => !linked.has(id))).toEqual([]);
  });

  test('is plain Markdown: no HTML, no stray brackets', () => {
    expect(textIn(lang)).not.toMatch(/[<>]/);
    expect(textIn(lang).replace(LINK, '$1')).not.toMatch(/[[\]]/);
  });

  test('copies no sentence of the article', () => {
    const hashes = new Set(shingles.hashes);
    const notes = [...claims.values()].flatMap(({ note }) => note?.[lang] ?? []);
    const { summary, summaries } = dispatch;
    const short = [summary, summaries?.easy, summaries?.advanced].map((texts) => texts?.[lang] ?? '');
    const texts = [textIn(lang), ...short, ...notes];
    expect(texts.flatMap(shingleHashes).filter((hash) => hashes.has(hash))).toEqual([]);
  });
});

describe('all languages', () => {
  test('link the same marks, paragraph by paragraph', () => {
    const links = (lang: string) =>
      paragraphsIn(lang).map((paragraph) =>
        [...paragraph.matchAll(LINK)].map(([, , id = '']) => id).toSorted(),
      );
    for (const lang of languages) expect(links(lang), lang).toEqual(links('de'));
  });

  test('name flows in at most 28 characters', () => {
    const flows = claimed.filter(({ properties }) => properties.kind === 'flow');
    const names = flows.flatMap(({ properties }) => Object.values(properties.names ?? {}));
    expect(names.filter((name) => name.length > 28)).toEqual([]);
  });
});

test('places bear the names of their own script too', () => {
  const pyongyang = dispatch.features.find(({ id }) => id === 'pyongyang');
  expect(pyongyang?.properties.names).toMatchObject({ ko: '평양', ru: 'Пхеньян' });
});

/** Hashes of every run of words as long as those of the fixture, which holds no word of the article. */
function shingleHashes(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(shingles.words - 1).map((_, start) =>
    createHash('sha256')
      .update(words.slice(start, start + shingles.words).join(' '))
      .digest('hex')
      .slice(0, 12),
  );
}
