import { describe, expect, test } from 'vitest';
import { sheetHtml } from '../../../src/lesson/worksheet/sheet-html.ts';
import type { Sheet } from '../../../src/lesson/worksheet/worksheet.ts';
import { svg, svgText } from '../../../src/static/svg-node.ts';

function page(words: string) {
  return svg('svg', { width: '210mm', height: '297mm' }, [
    svg('svg', { 'aria-labelledby': 'map-title' }, [
      svgText('title', { id: 'map-title' }, 'map'),
      svg('defs', {}, [svg('pattern', { id: 'map-hatch' }, [])]),
      svg('path', { d: 'M0 0z', fill: 'url(#map-hatch)' }),
    ]),
    svgText('text', {}, words),
  ]);
}

const sheet: Sheet = {
  lang: 'de',
  title: { text: '<b>Titel</b> & "mehr"', lang: 'de' },
  pages: [page('Aufgabe <script>'), page('Seite zwei')],
  answers: [page('Lösung')],
  leftOut: [],
};
const faces = [{ family: 'Noto Sans', weight: 400, range: 'U+0-FF', url: 'data:font/woff;base64,AAAA' }];

describe('a sheet as a file', () => {
  const file = sheetHtml(sheet, faces, true);

  test('is whole in itself', () => {
    expect(file).toMatch(/^<!doctype html>/);
    expect(file).toContain('@page { size: A4 portrait; margin: 0 }');
    expect(file).not.toMatch(/https?:|<script|<link|<img/);
    for (const [, target = ''] of file.matchAll(/url\(([^)]+)\)/g)) expect(target).toMatch(/^(data:|#)/);
    expect(file).toContain("default-src 'none'");
  });

  test('has no id twice, and every reference finds its own page', () => {
    const ids = [...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(6);
    expect(ids).toHaveLength(6);
    for (const [, id] of file.matchAll(/url\(#([^)]+)\)|aria-labelledby="([^"]+)"/g)) {
      if (id) expect(ids).toContain(id);
    }
    expect(file).toContain('aria-labelledby="page-3-map-title"');
  });

  test('takes words as words', () => {
    expect(file).toContain('<title>&lt;b&gt;Titel&lt;/b&gt; &amp; &quot;mehr&quot;</title>');
    expect(file).toContain('Aufgabe &lt;script&gt;');
  });

  test('holds the answers only where they are wanted', () => {
    expect(file).toContain('Lösung');
    expect(sheetHtml(sheet, faces, false)).not.toContain('Lösung');
  });
});
