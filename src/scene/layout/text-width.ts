import { FONT_WIDTHS, WIDTH_ALPHABET, WIDTHS_PER_EM } from './font-widths.ts';

/** The bundled fonts that label the map: Noto Sans 400 and 600, Source Serif 4 italic. */
export type LabelFont = 'sansRegular' | 'sansSemiBold' | 'serifItalic';

/** Scripts whose letters fill a square. */
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** What a letter of an unmeasured script takes, em; rather too much than too little. */
const UNMEASURED = 0.62;

const widths = new Map<LabelFont, Map<number, number>>();

/**
 * Width of a text in px, without a DOM: sum of advance widths; kerning is ignored (under 1 %).
 * `spacing` is letter-spacing in em.
 */
export function textWidth(text: string, font: LabelFont, size: number, spacing = 0): number {
  const known = widthsOf(font);
  let em = 0;
  for (const letter of text) {
    em += (known.get(letter.codePointAt(0) ?? 0) ?? otherWidth(letter)) + spacing;
  }
  return em * size;
}

function otherWidth(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0;
  return FULL_WIDTH.test(letter) ? 1 : UNMEASURED;
}

function widthsOf(font: LabelFont): ReadonlyMap<number, number> {
  const known = widths.get(font);
  if (known) return known;
  const table = new Map(
    (FONT_WIDTHS[font] ?? []).flatMap(([first, letters]) =>
      [...letters].map((letter, index) => [first + index, WIDTH_ALPHABET.indexOf(letter) / WIDTHS_PER_EM]),
    ),
  );
  widths.set(font, table);
  return table;
}
