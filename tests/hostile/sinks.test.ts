import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from '../helpers/source-files.ts';

/* Where a text could become markup, code or a request by itself. None of it is written, in code or in pages. */

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const code = filesUnder('src').filter((file) => /\.(ts|js|mjs)$/.test(file));
const pages = [
  'index.html',
  'embed.html',
  'classroom.html',
  ...filesUnder('src').filter((file) => file.endsWith('.html')),
];

const SINKS: readonly (readonly [string, RegExp])[] = [
  ['markup', /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bset(?:HTML|HTMLUnsafe)\b|\bparseHTMLUnsafe\b/],
  ['markup by Lit', /\bunsafe(?:HTML|SVG|Static|MathML)\b/],
  ['style sheets made of strings', /\bunsafeCSS\b|\breplaceSync\b|\binsertRule\b/],
  ['markup by parsers', /\bDOMParser\b|\bcreateContextualFragment\b|\bsrcdoc\b|\bdocument\.write(?:ln)?\b/],
  ['code', /\bnew Function\b|\beval\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]|\bimportScripts\b/],
  ['addresses that are code', /['"`](?:javascript|vbscript):/],
  ['attributions as HTML', /\bcustomAttribution\b/],
  ['storage', /\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/],
  ['messages to anyone', /\bpostMessage\([^)]*,\s*['"]\*['"]\)/],
];

describe.each(SINKS)('%s', (name, sink) => {
  test('is nowhere in src', () => {
    const hits = code.filter((file) => sink.test(withoutComments(read(file))));
    expect(hits.filter((file) => !(ALLOWED[name] ?? []).includes(file))).toEqual([]);
  });
});

/** Looked at, and why it is harmless. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Of names of our own: hues, states, tokens, MapLibre's own sheet.
  'style sheets made of strings': [
    'src/app/one-file/live.ts',
    'src/elements/dispatch-article/mark-links.ts',
    'src/elements/dispatch-sorting/dispatch-sorting.styles.ts',
    'src/elements/dispatch-worksheet/print-pages.ts',
    'src/elements/shared/hue.ts',
    'src/elements/shared/tokens.ts',
    'src/map/map-style-sheet.ts',
  ],
  // A draft, where its writer asks for it.
  storage: ['src/elements/dispatch-writer/keep-draft.ts'],
  // The height alone is told to whoever shows the frame; nothing of the story, nothing of the reader.
  'messages to anyone': ['src/app/embed-height.ts'],
};

test('what is let into markup unescaped comes from those who escape', () => {
  const callers = code.filter((file) => /\btrusted\(/.test(withoutComments(read(file))));
  expect(callers.filter((file) => !TRUSTED.includes(file))).toEqual([]);
});

/** `trusted` is called for serialised SVG, base64 and finished markup only. */
const TRUSTED: readonly string[] = [
  'src/app/static-compare.ts',
  'src/app/static-library.ts',
  'src/static/one-file/assemble.ts',
  'src/static/page/markup.ts',
  'src/static/page/static-page.ts',
];

test.each(pages)('%s has no handlers, no styles of its own and no scripts in it', (page) => {
  const text = read(page);
  expect(text).not.toMatch(/\son\w+\s*=|\sstyle\s*=|javascript:/i);
  for (const [, attrs = '', body = ''] of text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    expect(attrs).toMatch(/\bsrc=/);
    expect(body.trim()).toBe('');
  }
});

test('every link to a stranger’s page tells it nothing', () => {
  for (const file of code) {
    for (const [tag] of withoutComments(read(file)).matchAll(/<a\b[^>]*target="_blank"[^>]*/g)) {
      expect(tag, file).toMatch(/rel="[^"]*noopener/);
    }
  }
});
