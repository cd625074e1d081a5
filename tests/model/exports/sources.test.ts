import '@citation-js/plugin-bibtex';
import { type CitationDate, type CitationItem, plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { exportDispatch } from '../../../src/model/exports/export-dispatch.ts';
import { parseDispatch } from '../../../src/model/parse.ts';
import { CASES, type RawSource } from './raw.ts';

function readBack(text: string, forceType: string): readonly CitationItem[] {
  const input = forceType.startsWith('@csl') ? JSON.parse(text) : text;
  return plugins.input.chain(input, { forceType, generateGraph: false });
}

/** Year, month and day of both ends, as the file writes them. */
function parts(text: string | undefined): CitationDate['date-parts'] {
  if (text === undefined || text.startsWith('late')) return undefined;
  return text.split('/').map((date) => (date.match(/\d+/g) ?? []).slice(0, 3).map(Number));
}

function yearAndMonth(text: string | undefined): CitationDate['date-parts'] {
  return parts(text)
    ?.slice(0, 1)
    .map((date) => date.slice(0, text?.includes('/') ? 1 : 2));
}

const oneLine = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
const link = ({ URL: url, seenVia }: RawSource) =>
  url === undefined || seenVia !== undefined ? undefined : new URL(url).href;
const isPaper = ({ type }: RawSource) => type.startsWith('article');

describe.each(CASES)('the sources of the $name file', ({ raw, dispatch }) => {
  const sources = Object.entries(raw.sources);

  test('as CSL-JSON, read by citation-js', () => {
    const { text, name } = exportDispatch(dispatch, 'csl', { lang: 'en' });
    expect(name).toBe(`${raw.id}-sources.json`);
    const items = readBack(text, '@csl/list+object');
    expect(items.map(({ id }) => id)).toEqual(sources.map(([id]) => id));
    for (const [index, [, source]] of sources.entries()) {
      const item = items[index];
      expect(item?.type).toBe(source.type === 'odd' ? 'document' : source.type);
      expect(item?.title).toBe(source.title);
      expect(item?.[isPaper(source) ? 'container-title' : 'publisher']).toBe(source.publisher);
      expect(item?.author).toEqual(source.author?.map((literal) => ({ literal })));
      expect(item?.issued?.['date-parts']).toEqual(parts(source.issued));
      expect(item?.issued?.circa ?? false).toBe(/[~?%]/.test(source.issued ?? ''));
      expect(item?.accessed?.['date-parts']).toEqual(parts(source.accessed));
      expect(item?.URL).toBe(link(source));
      expect(item?.language).toBe(source.lang);
      expect(item?.note ?? '').toContain(source.seenVia ?? '');
    }
  });

  test.each(['bibtex', 'biblatex'])('as BibTeX, read by citation-js as %s', (dialect) => {
    const { text, name } = exportDispatch(dispatch, 'bibtex', { lang: 'en' });
    expect(name).toBe(`${raw.id}-sources.bib`);
    const items = readBack(text, `@${dialect}/text`);
    expect(items).toHaveLength(sources.length);
    const keys = items.map((item) => item['citation-key'] ?? item.id ?? '');
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(sources.length);
    for (const [index, [id, source]] of sources.entries()) {
      const item = items[index];
      expect(keys[index]).toBe(id === 'S-TWIN' ? 'S-TWIN-2' : id);
      expect(plain(item?.title)).toBe(oneLine(source.title));
      expect(plain(item?.[isPaper(source) ? 'container-title' : 'publisher'])).toBe(
        oneLine(source.publisher),
      );
      expect(item?.author?.map(({ literal, family }) => plain(literal ?? family))).toEqual(
        source.author?.map(oneLine),
      );
      // Older readers know year and month, and of a range its first year.
      const issued = dialect === 'bibtex' ? yearAndMonth(source.issued) : parts(source.issued);
      expect(item?.issued?.['date-parts']).toEqual(issued);
      expect(item?.URL && decodeURI(item.URL)).toBe(link(source) && decodeURI(link(source) ?? ''));
      if (dialect === 'biblatex') {
        expect(item?.accessed?.['date-parts']).toEqual(parts(source.accessed));
        expect(item?.language).toBe(source.lang);
      }
      expect(plain(item?.note) ?? '').toContain(source.seenVia ?? '');
    }
  });

  test('never say that a copy is the source', () => {
    for (const kind of ['csl', 'bibtex', 'json-ld', 'sources', 'claims'] as const) {
      expect(exportDispatch(dispatch, kind, { lang: 'en' }).text).not.toContain('example.org/copy');
    }
  });
});

/** Without the tags by which citation-js marks what keeps its letters. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/<\/?span[^>]*>/g, '');
}

test('signs of TeX are escaped, and braces balance', () => {
  const hostile = CASES.find(({ name }) => name === 'hostile');
  if (!hostile) throw new Error('no such file');
  const { text } = exportDispatch(hostile.dispatch, 'bibtex', { lang: 'en' });
  expect(text).toContain(
    '{a\\textbackslash{}b \\textbackslash{}textbf\\textbraceleft{}x\\textbraceright{} \\$5 \\& 7\\% \\#8 \\_9 \\textasciitilde{}10 \\textasciicircum{}11}',
  );
  for (const entry of text.split(/^(?=@)/m)) {
    expect(entry.split('{')).toHaveLength(entry.split('}').length);
  }
});

test('what is no date is said in words', () => {
  const hostile = CASES.find(({ name }) => name === 'hostile');
  if (!hostile) throw new Error('no such file');
  const { text } = exportDispatch(hostile.dispatch, 'bibtex', { lang: 'en' });
  expect(text).toContain('year = {late 2024\\textbraceright{}, evil = \\textbraceleft{}x}');
  expect(text).not.toContain('date = {late');
  const csl = JSON.parse(exportDispatch(hostile.dispatch, 'csl', { lang: 'en' }).text);
  expect(csl.find(({ id }: { id: string }) => id === 's-words').issued).toEqual({
    literal: 'late 2024}, evil = {x',
  });
});

test('a file without sources is an empty list', () => {
  const [shipped] = CASES;
  const { dispatch } = parseDispatch({ ...shipped?.raw, sources: {}, features: [] });
  if (!dispatch) throw new Error('no dispatch');
  expect(exportDispatch(dispatch, 'csl', { lang: 'de' }).text).toBe('[]\n');
  expect(exportDispatch(dispatch, 'bibtex', { lang: 'de' }).text).toBe('');
});
