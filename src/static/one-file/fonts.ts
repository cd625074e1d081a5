import { codePointsOf, covers, parseUnicodeRange } from '../../language/fonts-ranges.ts';

/** One file of a font that the build laid beside the template. */
export interface FontFile {
  readonly name: string;
  /** The script or slice of it that the file draws; those of all families and weights have the same name. */
  readonly slice: string;
  /** CSS `unicode-range`. */
  readonly range: string;
}

/** Has what all texts share. */
const LATIN = 'latin';

/**
 * The files that a text needs: the Latin ones, and for each other character those of the first slice that holds it, in
 * all families and weights.
 */
export function fontsFor(files: readonly FontFile[], text: string): readonly FontFile[] {
  const slices = new Map(files.map(({ slice, range }) => [slice, parseUnicodeRange(range)]));
  const needed = new Set([LATIN]);
  const ordered = [...slices].toSorted(([a], [b]) => Number(b === LATIN) - Number(a === LATIN));
  for (const codePoint of codePointsOf(text)) {
    const first = ordered.find(([, ranges]) => covers(ranges, codePoint));
    if (first) needed.add(first[0]);
  }
  return files.filter(({ slice }) => needed.has(slice));
}
