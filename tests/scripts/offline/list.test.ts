import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontPart } from '../../../scripts/offline/fonts.ts';
import { listOffline } from '../../../scripts/offline/list.ts';
import { filesFor } from '../../../src/app/offline/offline-list.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';
import { ROOT } from '../../helpers/source-files.ts';

const STORY = 'geodata/dispatches/north-korea-russia.geojson';
const FONTS = {
  'assets/latin.woff2': '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
  'assets/cyrillic.woff2': '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2',
  'assets/greek.woff2': '@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff2',
  'assets/hangul.woff2': '@fontsource/noto-sans-kr/files/noto-sans-kr-119-400-normal.woff2',
} as const;

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const scripts = { 'index.html': { file: 'assets/start-AbCd1234.js' } };
  const fonts = Object.entries(FONTS).map(([file, src]) => [
    `node_modules/${src}`,
    { file, src: `node_modules/${src}` },
  ]);
  write('.vite/manifest.json', JSON.stringify({ ...scripts, ...Object.fromEntries(fonts) }));
  for (const path of [
    'index.html',
    'classroom.html',
    'write.html',
    'app.webmanifest',
    'embed.html',
    'docs/start.html',
  ])
    write(path, path);
  for (const path of [
    ...Object.keys(FONTS),
    'assets/start-AbCd1234.js',
    'assets/start.js.map',
    'assets/still-map.css',
  ])
    write(path, path);
  for (const id of ['a', 'b']) {
    write(`d/${id}/index.html`, 'page');
    write(`dispatches/${id}.geojson`, 'file');
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const dispatch = readDispatch(STORY);
const list = () =>
  listOffline(folder, [
    { dispatch: { ...dispatch, id: 'a' }, text: 'Пхеньян' },
    { dispatch: { ...dispatch, id: 'b' }, text: '가고' },
  ]);
const urls = (choice: readonly string[]) => filesFor(list(), choice).map(({ url }) => url);

describe('what a site needs without a network', () => {
  test('are its pages, scripts and the fonts of its own words; no documentation, no frame', () => {
    expect(urls([])).toEqual([
      'index.html',
      'classroom.html',
      'write.html',
      'app.webmanifest',
      'assets/start-AbCd1234.js',
      'assets/still-map.css',
      'assets/latin.woff2',
    ]);
  });

  test('for a story its page, its file and the fonts of its characters', () => {
    expect(urls(['a']).slice(urls([]).length)).toEqual([
      'd/a/index.html',
      'dispatches/a.geojson',
      'assets/cyrillic.woff2',
    ]);
    expect(urls(['b']).slice(urls([]).length)).toEqual([
      'd/b/index.html',
      'dispatches/b.geojson',
      'assets/hangul.woff2',
    ]);
  });

  test('and the parts of which one file is made of these stories, once they are there', () => {
    const font = (name: string, slice: string, range: string) => ({ name, file: `${name}.f`, slice, range });
    const fonts = [
      font('l', 'latin', 'U+0-FF'),
      font('c', 'cyrillic', 'U+400-45F'),
      font('k', 'kr', 'U+AC00'),
    ];
    for (const { file } of fonts) write(`one-file/${file}`, file);
    write('one-file/fonts.json', JSON.stringify(fonts));
    write('one-file/template.html', 'template');
    const kept = urls(['a']).filter((url) => url.startsWith('one-file/'));
    expect(kept).toEqual(['template.html', 'fonts.json', 'l.f', 'c.f'].map((name) => `one-file/${name}`));
    rmSync(join(folder, 'one-file'), { recursive: true });
  });

  test('has a sign of what is in a file, where the name has none; another content makes another version', () => {
    const before = list();
    const revision = (url: string) => before.files.find((file) => file.url === url)?.revision;
    expect(revision('assets/start-AbCd1234.js')).toBeNull();
    expect(revision('index.html')).toMatch(/^[0-9a-f]{16}$/);
    expect(list().version).toBe(before.version);
    write('index.html', 'another');
    expect(list().version).not.toBe(before.version);
    write('index.html', 'index.html');
  });
});

test('every part of a font package has its characters', () => {
  expect(fontPart(`node_modules/${FONTS['assets/hangul.woff2']}`)).toEqual({
    of: '@fontsource/noto-sans-kr',
    part: '[119]',
  });
  expect(
    fontPart(
      'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2',
    ),
  ).toEqual({ of: '@fontsource-variable/source-serif-4', part: 'latin-ext' });
  expect(fontPart('src/app/icon.svg')).toBeNull();
  // What they are asked of.
  for (const name of ['@fontsource/noto-sans-kr', '@fontsource-variable/source-serif-4']) {
    expect(readFileSync(join(ROOT, 'node_modules', name, 'unicode.json'), 'utf8')).toContain('U+');
  }
});
