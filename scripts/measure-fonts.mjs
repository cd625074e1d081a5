// Writes src/scene/layout/font-widths.ts: the advance widths of the fonts that label the map, read from
// the WOFF2 files of the fontsource packages. Run after those packages change: node scripts/measure-fonts.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const TARGET = new URL('../src/scene/layout/font-widths.ts', import.meta.url);

/** Written as one character per width, in units of this share of an em. */
const UNIT = 1 / 60;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:;.,!?()[]{}+*';

/** Code points worth measuring: Latin with its extensions, Greek, Cyrillic, punctuation, currency, arrows. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x192],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x493],
  [0x1e00, 0x1eff],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
];

const FONTS = {
  sansRegular: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
    (subset) => `@fontsource/noto-sans/files/noto-sans-${subset}-400-normal.woff2`,
  ),
  sansSemiBold: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
    (subset) => `@fontsource/noto-sans/files/noto-sans-${subset}-600-normal.woff2`,
  ),
  serifItalic: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
    (subset) => `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-italic.woff2`,
  ),
};

/** Tags that a WOFF2 directory names by number, as far as they are of use here. */
const KNOWN_TAGS = new Map([
  [0, 'cmap'],
  [1, 'head'],
  [2, 'hhea'],
  [3, 'hmtx'],
  [10, 'glyf'],
  [11, 'loca'],
]);

/**
 * The tables of a WOFF2 file (W3C Recommendation, section 4), by tag; `transformed` where not as in SFNT.
 * @param {Buffer} file
 */
function readTables(file) {
  const count = file.readUInt16BE(12);
  const compressed = file.readUInt32BE(20);
  let at = 48;
  const varint = () => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; ) {
      byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const directory = Array.from({ length: count }, () => {
    const flags = file.readUInt8(at++);
    const number = flags & 0x3f;
    if (number === 0x3f) at += 4;
    const tag = KNOWN_TAGS.get(number) ?? '';
    const version = flags >> 6;
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    const original = varint();
    return { tag, transformed, length: transformed ? varint() : original };
  });
  const data = brotliDecompressSync(file.subarray(at, at + compressed));
  let offset = 0;
  return new Map(
    directory.map(({ tag, transformed, length }) => {
      const table = data.subarray(offset, offset + length);
      offset += length;
      return [tag, { transformed, table }];
    }),
  );
}

/**
 * Advance width in em of every code point the font draws.
 * @param {Buffer} file
 */
function measure(file) {
  const tables = readTables(file);
  const table = (/** @type {string} */ tag) => tables.get(tag)?.table ?? Buffer.alloc(0);
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hhea').readUInt16BE(34);
  const hmtx = table('hmtx');
  // The transformed table begins with a byte of flags and holds all advances in a row.
  const advance = tables.get('hmtx')?.transformed
    ? (/** @type {number} */ glyph) => hmtx.readUInt16BE(1 + 2 * Math.min(glyph, metrics - 1))
    : (/** @type {number} */ glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1));
  const widths = new Map();
  for (const [codePoint, glyph] of glyphsOf(table('cmap')))
    widths.set(codePoint, advance(glyph) / unitsPerEm);
  return widths;
}

/**
 * Code points and glyphs of a `cmap` table with a subtable of format 4.
 * @param {Buffer} cmap
 */
function* glyphsOf(cmap) {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  );
  const start = subtables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('no cmap of format 4');
  const double = cmap.readUInt16BE(start + 6);
  for (let segment = 0; segment < double; segment += 2) {
    const last = cmap.readUInt16BE(start + 14 + segment);
    const first = cmap.readUInt16BE(start + 16 + double + segment);
    const delta = cmap.readUInt16BE(start + 16 + 2 * double + segment);
    const rangeAt = start + 16 + 3 * double + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint += 1) {
      const glyph = range === 0 ? codePoint : cmap.readUInt16BE(rangeAt + range + 2 * (codePoint - first));
      if (glyph !== 0) yield/** @type {const} */ ([codePoint, (glyph + delta) & 0xffff]);
    }
  }
}

/** @param {readonly string[]} files */
function widthTable(files) {
  const widths = new Map(files.flatMap((file) => [...measure(readFileSync(require.resolve(file)))]));
  const usual = widths.get('n'.codePointAt(0));
  return BLOCKS.map(([first = 0, last = 0]) => {
    const codePoints = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const letters = codePoints.map(
      (codePoint) => ALPHABET[Math.round((widths.get(codePoint) ?? usual) / UNIT)],
    );
    return `    [${first}, '${letters.join('')}'],`;
  }).join('\n');
}

const tables = Object.entries(FONTS).map(([name, files]) => `  ${name}: [\n${widthTable(files)}\n  ],`);
writeFileSync(
  TARGET,
  `// Written by scripts/measure-fonts.mjs; change that instead.

/** One character per width, counted in this alphabet in units of ${Math.round(1 / UNIT)} to the em. */
export const WIDTH_ALPHABET = '${ALPHABET}';
export const WIDTHS_PER_EM = ${Math.round(1 / UNIT)};

/** Advance widths of runs of code points: the first of them, then one character each. */
export const FONT_WIDTHS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
${tables.join('\n')}
};
`,
);
