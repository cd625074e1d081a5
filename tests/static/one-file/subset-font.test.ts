import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import decompress from 'woff2-encoder/decompress';
import { loadResvg } from '../../../scripts/social-image.ts';
import { parseUnicodeRange } from '../../../src/language/fonts-ranges.ts';
import { subsetFont } from '../../../src/static/one-file/subset-font.ts';

const resolve = createRequire(import.meta.url).resolve;
const read = (name: string) => new Uint8Array(readFileSync(resolve(name)));
const CYRILLIC = '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2';
const LATIN_EXT = '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2';
const VIETNAMESE = '@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff2';
const KOREAN = '@fontsource/noto-sans-kr/files/noto-sans-kr-118-400-normal.woff2';

beforeAll(loadResvg);

async function subset(name: string, text: string): Promise<Uint8Array> {
  return subsetFont(
    await decompress(read(name)),
    Array.from(text, (letter) => letter.codePointAt(0) ?? 0),
  );
}

/** A text in a font's first weight, as resvg draws it. */
function draw(font: Uint8Array, text: string): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><text x="4" y="30" font-size="24">${text}</text></svg>`;
  const options = {
    fontBuffers: [font],
    loadSystemFonts: false,
    defaultFontFamily: fontkit(font).familyName,
  };
  return Buffer.from(new Resvg(svg, { font: options }).render().asPng());
}

function fontkit(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new Error('more fonts than one');
  return font;
}

describe('a font of a few characters', () => {
  test.each([
    ['Cyrillic, with kerning', CYRILLIC, 'ТаГоУзбекистон'],
    ['signs put together from others', LATIN_EXT, 'ŏĐŭǰ'],
    ['a static file', VIETNAMESE, 'ộẵ'],
    ['Korean', KOREAN, '조선'],
  ])('draws them as the whole one does: %s', async (_, name, text) => {
    const [whole, few] = [read(name), await subset(name, text)];
    const picture = draw(few, text);
    expect(picture.equals(draw(few, ' '))).toBe(false);
    expect(picture.equals(draw(whole, text))).toBe(true);
  });

  test('says of no other that it has it', async () => {
    expect(fontkit(await subset(CYRILLIC, 'Рос€한')).characterSet).toEqual(
      Array.from('Рос', (letter) => letter.codePointAt(0)),
    );
    expect(fontkit(await subset(CYRILLIC, '')).characterSet).toEqual([]);
  });

  test('has the outlines and widths of every weight', async () => {
    const { cyrillic = '' }: Record<string, string> = JSON.parse(
      readFileSync(resolve('@fontsource-variable/source-serif-4/unicode.json'), 'utf8'),
    );
    const all = parseUnicodeRange(cyrillic).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const trueType = await decompress(read(CYRILLIC));
    const at = (bytes: Uint8Array, wght: number, code: number) => {
      const glyph = fontkit(bytes).getVariation({ wght }).glyphForCodePoint(code);
      return { path: glyph.path.toSVG(), width: glyph.advanceWidth };
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 200, max: 900 }),
        (codes, weight) => {
          const [code = 0] = codes;
          const [whole, few] = [at(trueType, weight, code), at(subsetFont(trueType, codes), weight, code)];
          expect(few.path).toBe(whole.path);
          // In thousandths of the size; the table of widths is left out, and without it they are rounded.
          expect(Math.abs(few.width - whole.width)).toBeLessThan(1);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('refuses what is none', () => {
    expect(() => subsetFont(new TextEncoder().encode('wOF2 and more'), [65])).toThrow(TypeError);
    expect(() => subsetFont(new Uint8Array(3), [65])).toThrow(RangeError);
  });
});
