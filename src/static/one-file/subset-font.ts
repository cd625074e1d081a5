import { type FontTables, readTables, viewOf, writeTables } from './sfnt.ts';

/*
 * A font of a few characters. Glyphs keep their numbers, so that whatever speaks of them stays true, and those that are
 * not needed are empty: a run of equal places, of which nothing is left once it is compressed.
 */

/** What is taken over as it is: all that draws and names the font. Left out: hints, and what chooses other glyphs. */
const KEPT = ['OS/2', 'STAT', 'avar', 'fvar', 'hhea', 'maxp', 'name'];
/** Kerning and the places of accents, with the kinds of glyphs that these speak of: often more than all the glyphs. */
const PLACING = ['GDEF', 'GPOS'];
/** Of fewer characters hardly two stand side by side. */
const FEWEST_TO_PLACE = 10;

/** Flags of a part of a composite glyph. */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/**
 * A TrueType font, static or variable, with only the glyphs of these characters, as far as it has them; it says of no
 * other that it could draw it. Ligatures and other forms are left out.
 * @throws {TypeError} for what is no TrueType font
 * @throws {RangeError} where it ends too early
 */
export function subsetFont(font: Uint8Array, codePoints: Iterable<number>): Uint8Array {
  const tables = readTables(font);
  const table = (name: string): Uint8Array => {
    const found = tables.get(name);
    if (!found) throw new TypeError(`no table ${name}`);
    return found;
  };
  const glyphOf = readCharacters(table('cmap'));
  const characters = [...new Set(codePoints)]
    .filter((codePoint) => glyphOf.has(codePoint))
    .toSorted((a, b) => a - b)
    .map((codePoint) => ({ codePoint, glyph: glyphOf.get(codePoint) ?? 0 }));
  const glyphs = readGlyphs(table('head'), table('loca'), table('glyf'));
  const needed = withParts(glyphs, [0, ...characters.map(({ glyph }) => glyph)]);
  const kept = (names: readonly string[]) =>
    names.flatMap((name): [string, Uint8Array][] => {
      const bytes = tables.get(name);
      return bytes ? [[name, bytes]] : [];
    });
  const { places, data } = joined(glyphs, needed);
  return writeTables(
    new Map([
      ...kept(characters.length < FEWEST_TO_PLACE ? KEPT : [...KEPT, ...PLACING]),
      ['cmap', writeCharacters(characters)],
      ['glyf', data],
      ['loca', places],
      ['head', longPlaces(table('head'))],
      ['hmtx', widths(table('hmtx'), viewOf(table('hhea')).getUint16(34), needed)],
      ['post', namelessPost(table('post'))],
      ...variations(tables, needed),
    ]),
  );
}

/** Code points with the numbers of their glyphs, of the format that holds most. */
function readCharacters(cmap: Uint8Array): ReadonlyMap<number, number> {
  const view = viewOf(cmap);
  let best = 0;
  let format = 0;
  for (let entry = 4; entry < 4 + 8 * view.getUint16(2); entry += 8) {
    const start = view.getUint32(entry + 4);
    const found = view.getUint16(start);
    if ((found === 4 || found === 12) && found > format) [best, format] = [start, found];
  }
  if (format === 0) throw new TypeError('no known list of characters');
  const part = viewOf(cmap.subarray(best));
  return new Map(format === 12 ? groupsOf(part) : segmentsOf(part));
}

function* groupsOf(view: DataView): Generator<[number, number]> {
  for (let at = 16; at < 16 + 12 * view.getUint32(12); at += 12) {
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
    for (let code = first; code <= last; code += 1) yield [code, glyph + code - first];
  }
}

function* segmentsOf(view: DataView): Generator<[number, number]> {
  const size = view.getUint16(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const [last, first] = [view.getUint16(at), view.getUint16(at + 2 + size)];
    const delta = view.getUint16(at + 2 + 2 * size);
    const offset = view.getUint16(at + 2 + 3 * size);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : view.getUint16(at + 2 + 3 * size + offset + 2 * (code - first));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}

interface Character {
  readonly codePoint: number;
  readonly glyph: number;
}

/** Every character is a group of its own: there are few. */
function writeCharacters(characters: readonly Character[]): Uint8Array {
  const cmap = new Uint8Array(12 + 16 + 12 * characters.length);
  const view = viewOf(cmap);
  view.setUint16(2, 1);
  // Of Windows, all of Unicode.
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, cmap.length - 12);
  view.setUint32(24, characters.length);
  for (const [index, { codePoint, glyph }] of characters.entries()) {
    const at = 28 + 12 * index;
    view.setUint32(at, codePoint);
    view.setUint32(at + 4, codePoint);
    view.setUint32(at + 8, glyph);
  }
  return cmap;
}

/** What is drawn for each glyph. */
function readGlyphs(head: Uint8Array, loca: Uint8Array, glyf: Uint8Array): readonly Uint8Array[] {
  const isLong = viewOf(head).getInt16(50) === 1;
  const view = viewOf(loca);
  const place = (index: number) => (isLong ? view.getUint32(4 * index) : 2 * view.getUint16(2 * index));
  const count = loca.length / (isLong ? 4 : 2) - 1;
  return Array.from({ length: count }, (_, index) => glyf.subarray(place(index), place(index + 1)));
}

/** These glyphs and those that they are put together from. */
function withParts(glyphs: readonly Uint8Array[], wanted: readonly number[]): ReadonlySet<number> {
  const needed = new Set(wanted);
  // A set goes on to what is added to it on the way.
  for (const glyph of needed) {
    for (const part of partsOf(glyphs[glyph] ?? new Uint8Array())) needed.add(part);
  }
  return needed;
}

function* partsOf(glyph: Uint8Array): Generator<number> {
  const view = viewOf(glyph);
  if (glyph.length === 0 || view.getInt16(0) >= 0) return;
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    yield view.getUint16(at + 2);
    const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scale;
  }
}

interface Joined {
  /** Where each begins, and where the last one ends: four bytes each. */
  readonly places: Uint8Array;
  readonly data: Uint8Array;
}

/** Those of the pieces that are needed, one after the other. */
function joined(pieces: readonly Uint8Array[], needed: ReadonlySet<number>): Joined {
  const size = (piece: Uint8Array) => Math.ceil(piece.length / 4) * 4;
  const kept = pieces.map((piece, index) => (needed.has(index) ? piece : piece.subarray(0, 0)));
  const data = new Uint8Array(kept.reduce((sum, piece) => sum + size(piece), 0));
  const places = new Uint8Array(4 * (pieces.length + 1));
  const view = viewOf(places);
  let at = 0;
  for (const [index, piece] of kept.entries()) {
    view.setUint32(4 * index, at);
    data.set(piece, at);
    at += size(piece);
  }
  view.setUint32(4 * pieces.length, at);
  return { places, data };
}

function longPlaces(head: Uint8Array): Uint8Array {
  const copy = head.slice();
  viewOf(copy).setInt16(50, 1);
  return copy;
}

/** Widths of the glyphs that are needed. The last of the full entries stays: those after it are as wide. */
function widths(hmtx: Uint8Array, full: number, needed: ReadonlySet<number>): Uint8Array {
  const copy = hmtx.slice();
  for (let glyph = 0; glyph < full - 1; glyph += 1) {
    if (!needed.has(glyph)) copy.fill(0, 4 * glyph, 4 * glyph + 4);
  }
  return copy;
}

/** Without the names of glyphs. */
function namelessPost(post: Uint8Array): Uint8Array {
  const copy = post.slice(0, 32);
  viewOf(copy).setUint32(0, 0x00030000);
  return copy;
}

/** How a variable font changes the glyphs that are needed. Their widths follow from the same. */
function variations(tables: FontTables, needed: ReadonlySet<number>): readonly [string, Uint8Array][] {
  const gvar = tables.get('gvar');
  if (!gvar) return [];
  const view = viewOf(gvar);
  const [tuples, count] = [view.getUint16(6), view.getUint16(12)];
  const isLong = (view.getUint16(14) & 1) === 1;
  const start = view.getUint32(16);
  const place = (index: number) =>
    start + (isLong ? view.getUint32(20 + 4 * index) : 2 * view.getUint16(20 + 2 * index));
  const pieces = Array.from({ length: count }, (_, index) => gvar.subarray(place(index), place(index + 1)));
  const { places, data } = joined(pieces, needed);
  const shared = gvar.subarray(view.getUint32(8)).subarray(0, 2 * tuples * view.getUint16(4));
  const sharedAt = 20 + places.length;
  const written = new Uint8Array(sharedAt + shared.length + data.length);
  written.set(gvar.subarray(0, 20));
  written.set(places, 20);
  written.set(shared, sharedAt);
  written.set(data, sharedAt + shared.length);
  const header = viewOf(written);
  header.setUint32(8, sharedAt);
  header.setUint16(14, 1);
  header.setUint32(16, sharedAt + shared.length);
  return [['gvar', written]];
}
