import { describe, expect, test } from 'vitest';
import { isFlow } from '../../src/model/dispatch-index.ts';
import { SHIPPED, type Shipped } from './shipped.ts';

const LINK = /\[([^\]]+)\]\(#([^)]+)\)/g;
/** A number as it is written, not within a name, and whether millions follow. */
const NUMBER = /(?<![\p{L}\d])(\d+(?:[.,\u202f]\d+)*)(?:\s(million|Million))?/gu;

const linksOf = (words: string) => [...words.matchAll(LINK)].map(([, , id = '']) => id);
const plain = (words: string) => words.replace(LINK, '$1');

const STORIES = SHIPPED.flatMap((shipped) => shipped.languages.map((lang) => ({ ...shipped, lang })));

describe.each(STORIES)('the story of $file in $lang', (story) => {
  const { dispatch, lang } = story;
  const text = dispatch.text?.[lang] ?? '';
  const paragraphs = text.split(/\n{2,}/);

  test('is between 600 and 900 words in seven to nine paragraphs', () => {
    // Not at every white space: French sets «, », : and thousands off with spaces that don't break.
    const words = plain(text).split(/[ \n]+/);
    expect(words.length).toBeGreaterThanOrEqual(600);
    expect(words.length).toBeLessThanOrEqual(900);
    expect(paragraphs.length).toBeGreaterThanOrEqual(7);
    expect(paragraphs.length).toBeLessThanOrEqual(9);
  });

  test('ties each paragraph to marks that exist', () => {
    const ids = new Set(dispatch.features.map(({ id }) => id));
    for (const paragraph of paragraphs) {
      expect(linksOf(paragraph), paragraph.slice(0, 40)).not.toEqual([]);
      expect(linksOf(paragraph).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('speaks of every flow, and of the same marks as in its own language', () => {
    const linked = new Set(linksOf(text));
    expect(dispatch.features.filter((one) => isFlow(one) && !linked.has(one.id))).toEqual([]);
    const own = (dispatch.text?.[dispatch.lang] ?? '').split(/\n{2,}/);
    const sorted = (list: readonly string[]) => list.map((paragraph) => linksOf(paragraph).toSorted());
    expect(sorted(paragraphs)).toEqual(sorted(own));
  });

  test('is plain Markdown: no HTML, no stray brackets', () => {
    expect(text).not.toMatch(/[<>]/);
    expect(plain(text)).not.toMatch(/[[\]]/);
  });

  test('has each number from a claim on a mark that its paragraph names', () => {
    const wrong = paragraphs.flatMap((paragraph) => {
      const known = numbersOf(linksOf(paragraph), story);
      return [...plain(paragraph).matchAll(NUMBER)]
        .map(([, written = '', millions]) => numberIn(written, lang) * (millions ? 1_000_000 : 1))
        .filter((number) => !known.has(number))
        .map((number) => `${number} in: ${paragraph.slice(0, 60)}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** «15.000», «15,000» and «15 000» are 15000; «5,5» and «5.5» are 5.5. */
function numberIn(written: string, lang: string): number {
  if (lang === 'en') return Number(written.replaceAll(',', ''));
  return Number(written.replaceAll(/[.\u202f]/g, '').replace(',', '.'));
}

/** Every number that marks and their claims have: amounts, parts of dates, and what stands in their notes. */
function numbersOf(ids: readonly string[], { claimed, lang }: Shipped & { readonly lang: string }) {
  const marks = claimed.filter(({ id }) => ids.includes(id));
  const claims = marks.flatMap(({ properties }) => properties.claims);
  const amounts = claims.flatMap(({ amounts: list = [] }) => list);
  const days = [
    ...marks.flatMap(({ properties }) => [properties.start, properties.end]),
    ...claims.flatMap(({ said, period }) => [said, period]),
  ];
  const notes = [...claims.map(({ note }) => note?.[lang]), ...amounts.map(({ of }) => of?.[lang])];
  return new Set([
    ...amounts.flatMap(({ value, min, max }) => [value, min, max].flatMap((one) => one ?? [])),
    ...days.flatMap((day) => day?.match(/\d+/g) ?? []).map(Number),
    ...notes.flatMap((note) =>
      [...(note ?? '').matchAll(NUMBER)].map(
        ([, written = '', millions]) => numberIn(written, lang) * (millions ? 1_000_000 : 1),
      ),
    ),
  ]);
}
