import SEMIBOLD_RANGES from '@fontsource/noto-sans/unicode.json';
import { EUROPEAN_FACES } from './fonts-european.ts';
import { addressOf, type FontFaceSource } from './fonts-families.ts';
import { KOREAN_FACES } from './fonts-korean.ts';
import { LATIN_FACES } from './fonts-latin.ts';

/** One file of a map font; arrays are mutable because MapLibre's types ask for it. */
export interface MapFontFace {
  readonly url: string;
  readonly 'unicode-range': string[];
}

const SEMIBOLD = import.meta.glob<string>(
  '../../node_modules/@fontsource/noto-sans/files/*-sans-{latin,latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-600-normal.woff2',
  { query: '?url&no-inline', import: 'default', eager: true },
);
const SEMIBOLD_SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const PAGE_FACES = [...LATIN_FACES, ...EUROPEAN_FACES];
const SEMIBOLD_FACES = SEMIBOLD_SCRIPTS.map((script) =>
  mapFace(addressOf(SEMIBOLD, `noto-sans-${script}-600-normal`), SEMIBOLD_RANGES[script]),
);
// The Korean files hold some Latin too and therefore stand last: the first file that fits is drawn.
const KOREAN = KOREAN_FACES.map(ofPage);

/**
 * Regular and italic are the page's own variable files, which MapLibre draws at their default weight of
 * 400; it can't ask them for a semi-bold, so that one is a static file. Korean has one weight.
 */
export const MAP_FONT_FACES: Record<string, MapFontFace[]> = {
  'Noto Sans Regular': [...PAGE_FACES.filter(({ family }) => family === 'Noto Sans').map(ofPage), ...KOREAN],
  'Noto Sans SemiBold': [...SEMIBOLD_FACES, ...KOREAN],
  'Source Serif Italic': [...PAGE_FACES.filter(({ style }) => style === 'italic').map(ofPage), ...KOREAN],
};

function ofPage({ url, unicodeRange }: FontFaceSource): MapFontFace {
  return mapFace(url, unicodeRange);
}

function mapFace(url: string, unicodeRange: string): MapFontFace {
  return { url, 'unicode-range': unicodeRange.split(',') };
}
