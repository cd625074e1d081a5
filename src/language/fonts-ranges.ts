/** First and last code point of a run of characters. */
export type CodeRange = readonly [first: number, last: number];

/** Reads a CSS `unicode-range` without wildcards: `U+0-FF,U+131`. */
export function parseUnicodeRange(list: string): readonly CodeRange[] {
  return list.split(',').map((range): CodeRange => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** Writes a CSS `unicode-range`. */
export function formatUnicodeRange(ranges: readonly CodeRange[]): string {
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

/** Whether a code point lies in one of the ranges. */
export function covers(ranges: readonly CodeRange[], codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The different code points of a text. */
export function codePointsOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
