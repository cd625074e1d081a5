import { addressOf, type FontFaceSource, koreanFace } from './fonts-families.ts';
import { KOREAN_SLICES } from './fonts-korean-slices.ts';
import { type CodeRange, covers, formatUnicodeRange } from './fonts-ranges.ts';

const FILES = import.meta.glob<string>(
  '../../node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-[0-9]*-400-normal.woff2',
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** Reads one line of `KOREAN_SLICES`. */
function parseSlice(list: string): readonly CodeRange[] {
  let last = 0;
  return list.split(' ').map((token): CodeRange => {
    const [gap = '', length = '0'] = token.split('-');
    const first = last + Number.parseInt(gap, 36);
    last = first + Number.parseInt(length, 36);
    return [first, last];
  });
}

const SLICES = KOREAN_SLICES.map((list, number) => {
  const ranges = parseSlice(list);
  const url = addressOf(FILES, `noto-sans-kr-${number}-400-normal`);
  return { ranges, face: koreanFace(url, formatUnicodeRange(ranges)) };
});

/** All files of the Korean sans. */
export const KOREAN_FACES: readonly FontFaceSource[] = SLICES.map(({ face }) => face);

/** The files of the Korean sans that hold any of these code points. */
export function koreanFacesFor(codePoints: readonly number[]): readonly FontFaceSource[] {
  return SLICES.filter(({ ranges }) => codePoints.some((codePoint) => covers(ranges, codePoint))).map(
    ({ face }) => face,
  );
}
