import type { FontFaceSource } from './fonts-families.ts';
import { LATIN, LATIN_FACES } from './fonts-latin.ts';
import type { MapFontFace } from './fonts-map.ts';
import { codePointsOf, covers, parseUnicodeRange } from './fonts-ranges.ts';

export type { FontFaceSource } from './fonts-families.ts';
export type { MapFontFace } from './fonts-map.ts';

const LATIN_RANGES = parseUnicodeRange(LATIN);

/** Hangul, hanja and the punctuation that goes with them. */
const KOREAN = /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * The bundled files that draw a text: the Latin ones always, others only where the text holds their
 * characters. Addresses and ranges of what is not Latin are loaded on demand. A character that no file
 * holds is left to the system's fonts.
 */
export async function fontFacesFor(text: string): Promise<readonly FontFaceSource[]> {
  const rest = [...codePointsOf(text)].filter((codePoint) => !covers(LATIN_RANGES, codePoint));
  if (rest.length === 0) return LATIN_FACES;
  const [european, korean] = await Promise.all([
    import('./fonts-european.ts').then(({ europeanFacesFor }) => europeanFacesFor(rest)),
    KOREAN.test(text) ? import('./fonts-korean.ts').then(({ koreanFacesFor }) => koreanFacesFor(rest)) : [],
  ]);
  return [...LATIN_FACES, ...european, ...korean];
}

/**
 * The fonts of the map for a MapLibre style's `font-faces`, by the names its `text-font` uses: `Noto Sans
 * Regular`, `Noto Sans SemiBold`, `Source Serif Italic`. A file is loaded when a character of it is drawn.
 */
export async function mapFontFaces(): Promise<Record<string, MapFontFace[]>> {
  const { MAP_FONT_FACES } = await import('./fonts-map.ts');
  return MAP_FONT_FACES;
}
