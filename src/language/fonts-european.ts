import SANS_RANGES from '@fontsource-variable/noto-sans/unicode.json';
import SERIF_RANGES from '@fontsource-variable/source-serif-4/unicode.json';
import { addressOf, type FontFaceSource, sansFace, serifFace } from './fonts-families.ts';
import { covers, parseUnicodeRange } from './fonts-ranges.ts';

const SERIF = import.meta.glob<string>(
  '../../node_modules/@fontsource-variable/source-serif-4/files/*-4-{latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-wght-{normal,italic}.woff2',
  { query: '?url&no-inline', import: 'default', eager: true },
);
const SANS = import.meta.glob<string>(
  '../../node_modules/@fontsource-variable/noto-sans/files/*-sans-{latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-wght-normal.woff2',
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** In the order of preference for a character that several files hold. */
const SCRIPTS = ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

type Script = (typeof SCRIPTS)[number];

const RANGES = SCRIPTS.map((script) => ({ script, ranges: parseUnicodeRange(SANS_RANGES[script]) }));

/** All files beyond Latin of both families. */
export const EUROPEAN_FACES: readonly (FontFaceSource & { readonly script: Script })[] = SCRIPTS.flatMap(
  (script) =>
    [
      serifFace(addressOf(SERIF, `source-serif-4-${script}-wght-normal`), 'normal', SERIF_RANGES[script]),
      serifFace(addressOf(SERIF, `source-serif-4-${script}-wght-italic`), 'italic', SERIF_RANGES[script]),
      sansFace(addressOf(SANS, `noto-sans-${script}-wght-normal`), SANS_RANGES[script]),
    ].map((face) => ({ ...face, script })),
);

/** The files beyond Latin that hold any of these code points. */
export function europeanFacesFor(codePoints: readonly number[]): readonly FontFaceSource[] {
  const needed = new Set(
    codePoints.map((codePoint) => RANGES.find(({ ranges }) => covers(ranges, codePoint))?.script),
  );
  return EUROPEAN_FACES.filter(({ script }) => needed.has(script));
}
