import { parse as parseCsv } from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { makeTasks, toGift } from '../../src/lesson/index.ts';
import { plainText } from '../../src/model/copy-plain.ts';
import { exportDispatch, TABLES } from '../../src/model/exports/export-dispatch.ts';
import { staticPage } from '../../src/static/page/static-page.ts';
import { PAYLOADS } from './payloads.ts';
import { PATHS, poisoned } from './poisoned.ts';
import { readMarkup } from './read-markup.ts';
import { drawnViews, type View, writtenViews } from './views.ts';

/*
 * Every text of a story is a stranger's code, and every view that needs no browser is made of it and read again: what
 * was text is text, and no element or attribute is there that an innocent story does not have.
 */

if (process.env.LONG) vi.setConfig({ testTimeout: 3_600_000 });

/**
 * Rounds in which the payloads move on by some texts. In each round every payload stands in several texts; in all
 * of them, which `npm run test:long` runs, each stands in each text once.
 */
const ROUNDS = process.env.LONG ? PAYLOADS.length : 3;
const DRAWN_ROUNDS = process.env.LONG ? PAYLOADS.length : 1;
/** Without a common part with the number of payloads, so that all rounds differ. */
const STEP = 7;
const LANGS = ['de', 'en'] as const;

const payloadAt = (index: number, round: number) => PAYLOADS[(index + round * STEP) % PAYLOADS.length] ?? '';
const round = (number: number) => poisoned((index) => payloadAt(index, number));
const innocent = poisoned((index) => `word${index} two three four five six`);

/** `tag attribute` of all there is in a view. */
const partsOf = (view: View) =>
  new Set(
    readMarkup(view).flatMap(({ tag, attrs }) => [
      tag,
      ...Object.keys(attrs).map((name) => `${tag} ${name}`),
    ]),
  );

/** An address that a page asks for or leads to must be known to us; the story itself has only the first. */
const HARMLESS =
  /^(?:https:\/\/example\.org\/|\.{0,2}\/|#|story\.html$|launcher\.(?:js|css)$|index\.html$|[\w%~.\-'()!*]+$)/;
const ADDRESSES = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'data', 'poster', 'srcset']);

/** What Markdown in the text of a story may become, without attributes. */
const EMPHASIS: readonly string[] = ['em', 'strong'];

const PAINTS = /^(?:fill|stroke|clip-path|mask|filter|marker-\w+)$/;
const HARMLESS_PAINT = /^(?:url\(#[\w.-]+\)|none|#[\da-f]{3,8}|[a-zA-Z]+)$/;

/** What is in a view that an innocent story does not have, or that leads where nothing may lead. */
function strangeIn(view: View, known: ReadonlySet<string>): readonly string[] {
  return readMarkup(view).flatMap(({ tag, attrs }) => {
    const isKnown = known.has(tag) || OPTIONAL.includes(tag) || (view.hasProse && EMPHASIS.includes(tag));
    const wrong = Object.entries(attrs).flatMap(([name, value]) => {
      const part = `${tag} ${name}`;
      const isOurs = known.has(part) || OPTIONAL.includes(part);
      if (!isOurs || /^on|^style$|^srcdoc$/.test(name)) return [`${view.name}: ${part}`];
      if (ADDRESSES.has(name) && !HARMLESS.test(value)) return [`${view.name}: ${part}=${value}`];
      // What draws may point at parts of the same picture, and at nothing else.
      return PAINTS.test(name) && !HARMLESS_PAINT.test(value) ? [`${view.name}: ${part}=${value}`] : [];
    });
    return isKnown ? wrong : [`${view.name}: ${tag}`, ...wrong];
  });
}

/** What our own code adds or leaves out by the length and the script of words, and by the kinds of tasks. */
const OPTIONAL: readonly string[] = [
  'g data-feature',
  'path stroke-dasharray',
  'path stroke-linecap',
  'path stroke-linejoin',
  'rect rx',
  'text text-anchor',
  'text textLength',
  'tspan',
  'text direction',
  'tspan direction',
  'tspan dx',
  'tspan fill',
  'tspan font-family',
  'tspan font-weight',
  'tspan unicode-bidi',
];

test('a story has a hundred texts that can be anything', () => {
  expect(PATHS.length).toBeGreaterThan(100);
  const members = new Set(PATHS.map((path) => path.filter((part) => typeof part === 'string').join('/')));
  for (const member of ['id', 'title/de', 'text/en', 'article/publisher', 'license', 'actors/palace/name']) {
    expect(members).toContain(member);
  }
});

describe.each(LANGS)('in %s', (lang) => {
  const known = new Map(
    [...drawnViews(innocent, lang), ...writtenViews(innocent, lang)].map((view) => [
      view.name,
      partsOf(view),
    ]),
  );
  const strange = (rounds: number, viewsOf: typeof drawnViews) => {
    const numbers = Array.from({ length: rounds }, (_, number) => number);
    const found = numbers.flatMap((number) =>
      viewsOf(round(number), lang).flatMap((view) => strangeIn(view, known.get(view.name) ?? new Set())),
    );
    return [...new Set(found)];
  };

  test('pages, feeds and packages', () => {
    expect(strange(ROUNDS, writtenViews)).toEqual([]);
  });

  test('maps and worksheets', () => {
    expect(strange(DRAWN_ROUNDS, drawnViews)).toEqual([]);
  });
});

test.each(PAYLOADS)('%j stands in the page as text', (payload) => {
  const dispatch = poisoned(() => payload);
  const elements = readMarkup({ name: 'page', form: 'html', text: staticPage(dispatch, 'en', '') });
  const words = plainText(payload);
  const heading = elements.find(({ tag }) => tag === 'h1');
  expect(heading?.text).toBe(words);
  expect(elements.filter(({ tag, text }) => tag === 'th' && text.includes(words)).length).toBeGreaterThan(5);
});

describe('files for other programs', () => {
  const stories = Array.from({ length: ROUNDS }, (_, number) => round(number));

  test.each(TABLES)('no cell of %s is a formula, whichever separator a spreadsheet expects', (kind) => {
    for (const dispatch of stories) {
      for (const separator of [',', ';'] as const) {
        const { text } = exportDispatch(dispatch, kind, { lang: 'en', separator });
        const { data, errors } = parseCsv<string[]>(text.slice(1), {
          delimiter: separator,
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(new Set(data.map((row) => row.length)).size).toBe(1);
        // Figures stand below zero too; what is text never begins like a formula.
        const cells = data.flat().filter((cell) => !/^-?\d+([.,]\d+)?$/.test(cell));
        expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
        // Read with another separator, and without regard for quotes in the middle.
        const torn = text.slice(1).split(/[;,\n]|(?<!')\t/);
        expect(torn.filter((cell) => /^"?[=+@＝＋＠]/.test(cell))).toEqual([]);
      }
    }
  });

  test('the file itself holds what was read, and is read the same again', () => {
    for (const dispatch of stories) {
      const { text, name } = exportDispatch(dispatch, 'geojson', { lang: 'en' });
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(dispatch)));
      expect(name).toMatch(/^[\w.-]+\.geojson$/);
    }
  });

  test('BibTeX keeps its braces in balance, whatever the titles', () => {
    for (const dispatch of stories) {
      const { text } = exportDispatch(dispatch, 'bibtex', { lang: 'en' });
      let depth = 0;
      for (const sign of text.replaceAll(/\\[{}]/g, '')) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(text.match(/^@/gm)).toHaveLength(Object.keys(dispatch.sources).length);
    }
  });

  test('GIFT has as many questions as there are tasks, and no line of a stranger’s', () => {
    for (const dispatch of stories) {
      const tasks = makeTasks(dispatch, { lang: 'en', seed: 3, count: 20 });
      const gift = toGift(tasks);
      const questions = gift.split(/\n\n/).filter((block) => block.trim() !== '');
      const asked = tasks.filter(({ answer }) => answer.form !== 'point');
      expect(questions).toHaveLength(asked.length);
      for (const question of questions) expect(question).toMatch(/^::[^\n]*\{\n(?:\t[^\n]*\n)*\}\s*$/);
      expect(gift).not.toMatch(/^\$CATEGORY|^\/\//m);
    }
  });
});
