import { type CodeRange, codePointsOf, covers, parseUnicodeRange } from '../../src/language/fonts-ranges.ts';

/** A built font file, and the characters it is asked for. */
export interface FontFile {
  /** Path from the folder of the site. */
  readonly url: string;
  readonly ranges: readonly CodeRange[];
}

/** Of the pages' own words, in all their languages. */
const INTERFACE = /-latin(-ext)?-/;
const NAME = /^node_modules\/(@[^/]+\/([^/]+))\/files\/([^/]+)-(?:wght|\d00)-(?:normal|italic)\.woff2$/;

/**
 * The package of a font file and its part, as the package's `unicode.json` calls it: `cyrillic-ext`, `[17]`. Null for
 * what is no such file.
 */
export function fontPart(source: string): { readonly of: string; readonly part: string } | null {
  const [, of, family, name] = NAME.exec(source) ?? [];
  if (of === undefined || family === undefined || !name?.startsWith(`${family}-`)) return null;
  const part = name.slice(family.length + 1);
  return { of, part: /^\d+$/.test(part) ? `[${part}]` : part };
}

/** Whether the pages themselves need a font, whatever the story. */
export function isInterfaceFont(source: string): boolean {
  return INTERFACE.test(source);
}

/** The fonts that draw a character of a text. */
export function fontsFor(fonts: readonly FontFile[], text: string): readonly string[] {
  const codePoints = [...codePointsOf(text)];
  return fonts.flatMap(({ url, ranges }) => (codePoints.some((code) => covers(ranges, code)) ? [url] : []));
}

/** The characters of a part. @throws {Error} if the package does not know it any more */
export function rangesOf(unicode: Readonly<Record<string, string>>, part: string): readonly CodeRange[] {
  const range = unicode[part];
  if (range === undefined) throw new Error(`no font part ${part}`);
  return parseUnicodeRange(range);
}
