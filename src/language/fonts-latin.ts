import sansLatin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url&no-inline';
import serifLatinItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url&no-inline';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url&no-inline';
import { type FontFaceSource, sansFace, serifFace } from './fonts-families.ts';

/** What both families' `latin` files hold; a test compares it with the packages. */
export const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** The files every page needs. */
export const LATIN_FACES: readonly FontFaceSource[] = [
  serifFace(serifLatin, 'normal', LATIN),
  serifFace(serifLatinItalic, 'italic', LATIN),
  sansFace(sansLatin, LATIN),
];
