import { describe, expect, test } from 'vitest';
import { assembleOneFile, GAPS } from '../../../src/static/one-file/assemble.ts';
import { charactersOf, fontsFor } from '../../../src/static/one-file/fonts.ts';

const TEMPLATE = `<!doctype html>${GAPS.opening}${GAPS.title}<main>${GAPS.story}</main>${GAPS.data}<script>end</script>`;
const OPTIONS = { lang: 'de', title: 'A <b> "title"', mode: 'lesson', story: '<p>story</p>' } as const;
const HOSTILE = ['</script><script>alert(1)</script>', '<!--<script>', '\u2028', GAPS.data, '$&', ']]>'];

describe('a story as one file', () => {
  test.each(HOSTILE)('keeps %j as a text of the dispatch, and lets it end nothing', (text) => {
    const json = JSON.stringify({ title: text });
    const html = assembleOneFile(TEMPLATE, json, [], OPTIONS);
    const inert =
      /<script type="application\/geo\+json" id="dispatch">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(inert).not.toContain('<');
    expect(JSON.parse(inert)).toEqual({ title: text });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.endsWith('<script>end</script>')).toBe(true);
  });

  test('says its language, mode and title, escaped', () => {
    const html = assembleOneFile(TEMPLATE, '{}', [], OPTIONS);
    expect(html).toContain('<html lang="de" data-mode="lesson"><title>A &lt;b&gt; &quot;title&quot;</title>');
    expect(html).toContain('<main><p>story</p></main>');
  });

  test('holds a font as it is, however large', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
    const html = assembleOneFile(TEMPLATE, '{}', [{ name: 'a.woff2', bytes, isPacked: false }], OPTIONS);
    const packed = /data-file="a\.woff2">([^<]*)</.exec(html)?.[1] ?? '';
    expect(Buffer.from(packed, 'base64')).toEqual(Buffer.from(bytes));
  });

  test('refuses what is no dispatch, and what is no template', () => {
    expect(() => assembleOneFile(TEMPLATE, '<p>', [], OPTIONS)).toThrow(SyntaxError);
    expect(() => assembleOneFile('<main></main>', '{}', [], OPTIONS)).toThrow(RangeError);
  });
});

test('a text takes the Latin fonts, and of the others those that hold its characters', () => {
  const file = (name: string, slice: string, range: string) => ({ name, file: name, slice, range });
  const files = [
    file('sans-cyrillic', 'cyrillic', 'U+0400-045F'),
    file('kr-1', 'kr-1', 'U+0041,U+AC00-AC0F'),
    file('sans-latin', 'latin', 'U+0000-00FF'),
    file('serif-latin', 'latin', 'U+0000-00FF'),
  ];
  const names = (text: string) => fontsFor(files, charactersOf(text)).map(({ name }) => name);
  expect(names('')).toEqual(['sans-latin', 'serif-latin']);
  expect(names('A')).toEqual(['sans-latin', 'serif-latin']);
  expect(names('가')).toEqual(['kr-1', 'sans-latin', 'serif-latin']);
  expect(names('Ж😀')).toEqual(['sans-cyrillic', 'sans-latin', 'serif-latin']);
  // The map sets names in capitals.
  expect([...charactersOf('ŏ')]).toEqual(Array.from('ŏŎ', (letter) => letter.codePointAt(0)));
});
