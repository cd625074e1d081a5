import { inflateSync } from 'node:zlib';

/** The objects of a PDF as Chromium writes it: by their numbers, as Latin-1. */
function objectsOf(pdf: Buffer): ReadonlyMap<number, string> {
  const file = pdf.toString('latin1');
  const objects = [...file.matchAll(/^(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/gm)];
  return new Map(objects.map(([, number, body = '']) => [Number(number), body]));
}

/** The stream of an object, unpacked; empty where it has none. */
function streamOf(body: string): string {
  const [, stream = ''] = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(body) ?? [];
  if (!body.includes('/FlateDecode')) return stream;
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

/** A font, glyphs that stand for other letters than they look like, or glyphs. */
const PART = /\/F(\d+) [\d.]+ Tf|\/ActualText\s*<FEFF(\w+)>[\s\S]*?EMC|<([0-9A-Fa-f]+)>/g;

const utf16 = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** Which letters the glyphs of a font stand for. */
function lettersOf(font: string, objects: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const [, number] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
  const map = streamOf(objects.get(Number(number)) ?? '');
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), utf16(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      const start = Number.parseInt(text, 16);
      for (let glyph = from; glyph <= to; glyph += 1)
        letters.set(glyph, String.fromCharCode(start + glyph - from));
    }
  }
  return letters;
}

/**
 * The texts of a PDF that Chromium has printed, each as it was drawn in one go, in the order of the file. Chromium names
 * a font after the number of its object.
 */
export function textsOfPdf(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<number, { letters: ReadonlyMap<number, string>; bytes: number }>();
  const fontOf = (number: number) => {
    const body = objects.get(number) ?? '';
    const font = fonts.get(number) ?? {
      letters: lettersOf(body, objects),
      bytes: body.includes('/Type0') ? 2 : 1,
    };
    fonts.set(number, font);
    return font;
  };
  return [...objects.values()].map(streamOf).flatMap((drawing) =>
    [...drawing.matchAll(/BT\n([\s\S]*?)\nET/g)].map(([, block = '']) => {
      let font = fontOf(0);
      const parts = [...block.matchAll(PART)];
      return parts
        .map(([, name, spoken, glyphs]) => {
          if (name !== undefined) font = fontOf(Number(name));
          if (spoken !== undefined) return utf16(spoken);
          const codes = glyphs?.match(new RegExp(`.{${2 * font.bytes}}`, 'g')) ?? [];
          return codes.map((code) => font.letters.get(Number.parseInt(code, 16)) ?? '').join('');
        })
        .join('');
    }),
  );
}
