import { gunzipSync, gzipSync } from 'fflate';
import { type CodeRange, codePointsOf, covers, parseUnicodeRange } from '../../language/fonts-ranges.ts';
import type { OneFileFont } from './assemble.ts';
import { subsetFont } from './subset-font.ts';

/** A file of a font that the build laid beside the template. */
export interface FontFile {
  /** The name under which the script asks for it. */
  readonly name: string;
  /** Where it lies: as WOFF2 what is taken whole, as TrueType with gzip what is cut to the characters of a story. */
  readonly file: string;
  /** The script or slice of it that the file draws; those of all families and weights have the same name. */
  readonly slice: string;
  /** CSS `unicode-range`. */
  readonly range: string;
}

/** The list of fonts beside the template. */
export const FONT_LIST = 'fonts.json';

/** Has what all texts share. Taken whole: the interface needs most of it, and the reader may write the rest. */
export const LATIN = 'latin';
export const WHOLE = '.woff2';

/** The characters that the page draws of a text: capitals too, in which the map sets names. */
export function charactersOf(text: string): ReadonlySet<number> {
  return codePointsOf(text + text.toUpperCase() + text.toLowerCase());
}

/**
 * The files that a text needs: the Latin ones, and for each other character those of the first slice that holds it, in
 * all families and weights.
 */
export function fontsFor(files: readonly FontFile[], characters: Iterable<number>): readonly FontFile[] {
  const slices = new Map<string, readonly CodeRange[]>();
  for (const { slice, range } of files) if (!slices.has(slice)) slices.set(slice, parseUnicodeRange(range));
  const needed = new Set([LATIN]);
  const ordered = [...slices].toSorted(([a], [b]) => Number(b === LATIN) - Number(a === LATIN));
  for (const codePoint of characters) {
    const first = ordered.find(([, ranges]) => covers(ranges, codePoint));
    if (first) needed.add(first[0]);
  }
  return files.filter(({ slice }) => needed.has(slice));
}

/**
 * A file as it stands in a story: cut to the characters of its slice that the story has. The same input gives the same
 * bytes everywhere.
 * @param bytes of the file, as they lie there
 */
export function fitFont(
  { name, file, range }: FontFile,
  bytes: Uint8Array,
  characters: Iterable<number>,
): OneFileFont {
  if (file.endsWith(WHOLE)) return { name, bytes, isPacked: false };
  const ranges = parseUnicodeRange(range);
  const own = [...characters].filter((codePoint) => covers(ranges, codePoint));
  return {
    name,
    bytes: gzipSync(subsetFont(gunzipSync(bytes), own), { level: 9, mtime: 0 }),
    isPacked: true,
  };
}

/** @throws {TypeError} where the text is no list of fonts */
export function readFontList(text: string): readonly FontFile[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || !list.every(isFontFile)) throw new TypeError('not a list of fonts');
  return list;
}

function isFontFile(value: unknown): value is FontFile {
  if (typeof value !== 'object' || value === null) return false;
  return ['name', 'file', 'slice', 'range'].every((key) => typeof Reflect.get(value, key) === 'string');
}
