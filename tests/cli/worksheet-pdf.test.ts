import { inflateSync } from 'node:zlib';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontRuns, fontsOf } from '../../src/cli/paper-fonts.ts';
import { sheetPdf } from '../../src/cli/sheet-pdf.ts';
import { unpackWoff } from '../../src/cli/unpack-woff.ts';
import { type SvgNode, svg, svgText } from '../../src/static/svg-node.ts';

const SANS = '"Noto Sans", "Noto Sans KR", system-ui, sans-serif';
const text = (words: string, attrs: Record<string, string> = {}) =>
  svgText('text', { x: 10, y: 20, 'font-family': SANS, 'font-size': 12, ...attrs }, words);

async function pdfOf(...nodes: readonly SvgNode[]) {
  const page = svg('svg', {}, nodes);
  const { bytes, missing } = await sheetPdf([page], fontsOf([page]), { title: 'T', lang: 'de' });
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  // The letters that each font maps back to, as UTF-16.
  const letters = streams
    .filter((stream) => stream.includes('beginbfrange'))
    .flatMap((stream) => [...stream.matchAll(/<([0-9a-f]{4})>/gi)])
    .map(([, code = '']) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');
  return { file, drawing: streams.find((stream) => stream.includes(' cm\n')) ?? '', letters, missing };
}

describe('a WOFF file', () => {
  test('is unpacked into the font it holds', async () => {
    const [font] = fontsOf([text('a')]);
    const address = (await font?.load()) ?? '';
    const woff = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    const [packed, plain] = [create(woff), create(unpackWoff(woff))];
    if (!('glyphForCodePoint' in packed) || !('glyphForCodePoint' in plain)) throw new Error('no font');
    expect(plain.postscriptName).toBe(packed.postscriptName);
    expect(plain.numGlyphs).toBe(packed.numGlyphs);
    expect(plain.glyphForCodePoint(97).path.toSVG()).toBe(packed.glyphForCodePoint(97).path.toSVG());
  });

  test('is not guessed at', () => {
    expect(() => unpackWoff(Buffer.alloc(64))).toThrow(RangeError);
  });
});

describe('the PDF of a sheet', () => {
  test('draws every script of the fonts, and tells which letter is which', async () => {
    const words = 'Äß Ŏ Пхеньян 평양 Ωδ «\u202fœuvre\u202f»';
    const { letters, missing } = await pdfOf(text(words));
    expect(missing).toEqual([]);
    for (const letter of words.replace(/[ \u202f]/g, '')) expect(letters).toContain(letter);
  });

  test('names what no font draws, and leaves it out', async () => {
    const { missing } = await pdfOf(text('a 中文 अ \u{1f600}'));
    expect(missing).toContain('अ');
    expect(missing).toContain('\u{1f600}');
    expect(missing).not.toContain('a');
  });

  test('tells a reader who can not see it what is what', async () => {
    const map = svg('svg', { role: 'img', width: 10, height: 10, viewBox: '0 0 10 10' }, [
      svgText('title', {}, 'Blank map'),
      svg('path', { d: 'M0 0l5 5' }),
    ]);
    const { file } = await pdfOf(
      svg('g', { role: 'heading' }, [text('Title')]),
      svg('g', { transform: 'translate(5 5)' }, [
        text('Words'),
        svg('g', { role: 'paragraph' }, [text('a'), text('b')]),
      ]),
      map,
    );
    expect(file.match(/\/S \/(H1|P|Figure)\b/g)?.sort()).toEqual(['/S /Figure', '/S /H1', '/S /P', '/S /P']);
    expect(file).toContain('/Alt (Blank map)');
    expect(file).toContain('/Marked true');
  });

  test('sets words in the face they ask for', () => {
    const face = (look: Parameters<typeof fontRuns>[1]) => fontRuns('a', look)[0]?.font?.key;
    expect(face({ serif: false, weight: 400 })).toBe('noto-sans-latin-400');
    expect(face({ serif: true, weight: 600 })).toBe('source-serif-4-latin-600');
    // What a family lacks comes from the next.
    expect(fontRuns('평', { serif: true, weight: 600 })[0]?.font?.family).toBe('Noto Sans KR');
  });

  test('draws shapes as shapes: faint, clipped, hatched, dashed, moved, in pictures within', async () => {
    const { drawing, file } = await pdfOf(
      svg('g', { transform: 'translate(3 4)', opacity: 0.5 }, [
        svg('path', { d: 'M0 0l10-5z', fill: '#123456', stroke: '#654321', 'stroke-dasharray': '3 2' }),
      ]),
      svg('svg', { width: 200, height: 100, viewBox: '0 0 100 50' }, [
        svg('defs', {}, [
          svg('clipPath', { id: 'c' }, [svg('rect', { width: 100, height: 50 })]),
          svg('pattern', { id: 'h', width: 5, height: 5, patternTransform: 'rotate(45)' }, [
            svg('path', { d: 'M0 0V5', stroke: '#010203', 'stroke-width': 1 }),
          ]),
        ]),
        svg('g', { 'clip-path': 'url(#c)' }, [svg('path', { d: 'M0 0h9v9z', fill: 'url(#h)' })]),
      ]),
    );
    expect(drawing).toContain('1 0 0 1 3 4 cm');
    expect(drawing).toContain('2 0 0 2 0 0 cm');
    expect(drawing).toMatch(/\[3 2\] 0 d/);
    expect(drawing.match(/W n|W\n?n/g)?.length).toBe(2);
    expect(file).toMatch(/\/ca 0\.5/);
    // A hatch is lines, no picture.
    expect(drawing.match(/ l\n/g)?.length).toBeGreaterThan(100);
    expect(file).not.toContain('/Subtype /Image');
  });
});
