import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsByTag } from '../../../scripts/docs/api-tables.ts';
import { chaptersOf } from '../../../scripts/docs/pages.ts';
import { docsFiles } from '../../../scripts/docs/site.ts';
import { sectionFinder } from '../../../src/model/section-search.ts';
import { filesUnder, ROOT } from '../../helpers/source-files.ts';

const ASSETS = {
  style: 'assets/page.css',
  script: 'assets/page.js',
  more: { 'validator.html': 'assets/validator.js', 'theming.html': 'assets/theming.js' },
};
const files = docsFiles(ROOT, ASSETS);
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const elements = elementsByTag(ROOT);
/** What stands beside the pages once all is built. */
const BESIDE = new Set(['icon.svg', ASSETS.style, ASSETS.script, ...Object.values(ASSETS.more)]);
/** Links inside of examples lead to marks of their story. */
const withoutExamples = (html: string) => html.replace(/<div class="live">[\s\S]*?<p class="still">/g, '');
const attributes = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = '']) => value);
const idsOf = (html: string) => attributes(html, / id="([^"]*)"/g);

test('there are pages for all that was promised', () => {
  const paths = pages.map(([path]) => path);
  for (const name of [
    ...[
      'index',
      'anfang',
      'writing',
      'schreiben',
      'format',
      'validator',
      'import',
      'elements',
      'theming',
      'embedding',
      'flow-layer',
    ],
    ...['cookbook', 'browsers', 'privacy', 'performance', 'changelog', 'decisions/index'],
    ...['classroom', 'unterricht', 'lessons/north-korea-russia', 'lessons/nordkorea-russland'],
    ...[...elements.keys()].map((tag) => `elements/${tag}`),
  ]) {
    expect(paths).toContain(`${name}.html`);
  }
});

describe.each(pages)('%s', (path, html) => {
  test('says what it is', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|de)"/);
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
    const [description = ''] = attributes(html, /<meta name="description" content="([^"]*)">/g);
    expect(description.length).toBeGreaterThan(20);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  });

  test('leaves out no level of its headings, and has each id once', () => {
    const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
    const levels = attributes(main, /<h([1-6])[ >]/g).map(Number);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
    const ids = idsOf(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('keeps its own policy: no script or style within it', () => {
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/<style|<[^>]* (style|on[a-z]+)="/);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]* (?:src|href)="(?:https?:)?\/\//);
  });

  test('leads nowhere where nothing is', () => {
    const addresses = attributes(withoutExamples(html), / (?:href|src)="([^"]*)"/g);
    const missing = addresses.filter(
      (address) => !/^[a-z]+:/.test(address) && !leadsSomewhere(path, address),
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});

function leadsSomewhere(from: string, address: string): boolean {
  const [file = '', fragment] = address.replace(/\?[^#]*/, '').split('#');
  const target = file === '' ? from : posix.join(posix.dirname(from), file);
  if (target.startsWith('..')) return isOfSite(target.slice('../'.length));
  const html = files.get(target);
  if (html === undefined) return BESIDE.has(target);
  return fragment === undefined || idsOf(html).includes(fragment);
}

/** Files of the site around the documentation. */
function isOfSite(path: string): boolean {
  if (['index.html', 'classroom.html', 'write.html', 'cdn/dispatch-atlas.js'].includes(path)) return true;
  return path.startsWith('dispatches/') && existsSync(join(ROOT, 'geodata', path));
}

test('elements and documents that are new have a page without being named', () => {
  const chapters = chaptersOf(ROOT, ['dispatch-map', 'dispatch-new']);
  const all = chapters.flatMap((chapter) => chapter.pages);
  expect(all.map(({ path }) => path)).toContain('elements/dispatch-new.html');
  const documents = filesUnder('docs').filter((file) => /^docs\/[^/]+\.md$/.test(file));
  expect(documents.filter((file) => !all.some(({ source }) => source === file))).toEqual([]);
});

test('no two pages have one title', () => {
  const titles = pages.flatMap(([, html]) => attributes(html, /<title>([^<]*)</g));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('a page of an element holds all that its class says', () => {
  const html = files.get('elements/dispatch-map.html') ?? '';
  const map = elements.get('dispatch-map');
  const names = [map?.members, map?.events, map?.cssParts, map?.cssStates].flatMap(
    (list) => list?.map(({ name }) => name) ?? [],
  );
  expect(names.length).toBeGreaterThan(25);
  for (const name of names) expect(html).toMatch(new RegExp(`<code>${name}(\\(\\))?</code>`));
});

test.each([
  ['cooperative', 'elements/dispatch-map.html'],
  ['trusted types', 'embedding.html#content-security-policies'],
  ['--dispatch-goods-arms', 'theming.html#goods'],
  ['paper colours', 'cookbook.html#7-your-papers-colours'],
  ['wordpres', 'embedding.html#wordpress'],
])('a search for “%s” finds %s', (query, address) => {
  const find = sectionFinder(JSON.parse(files.get('search.json') ?? ''));
  const found = find(query).map(({ section }) => section.address);
  expect(found.slice(0, 5).some((one) => one.startsWith(address))).toBe(true);
});

test('a search without words finds nothing', () => {
  const find = sectionFinder(JSON.parse(files.get('search.json') ?? ''));
  expect(find(' … ')).toEqual([]);
  expect(find('xyzzyplugh')).toEqual([]);
});
