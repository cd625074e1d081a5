import { textWidth } from '../scene/layout/text-width.ts';

/** Fonts that stand in where ours are missing run wider than what is measured, by so much at most. */
const STAND_IN = 1.06;

/**
 * Width of a text in px, on the safe side: whoever opens the picture may have other fonts than ours, and our
 * serif is narrower than the sans that is measured.
 */
export function safeWidth(text: string, size: number): number {
  return textWidth(text, 'sansRegular', size) * STAND_IN;
}

/** A text in lines no wider than `most` px; a word that is wider by itself (an address) is cut where it has to be. */
export function linesOf(text: string, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && safeWidth(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, size, most));
  }
  return lines;
}

function pieces(word: string, size: number, most: number): readonly string[] {
  const result: string[] = [];
  for (const letter of word) {
    const piece = result.at(-1);
    if (piece !== undefined && safeWidth(piece + letter, size) <= most)
      result[result.length - 1] = piece + letter;
    else result.push(letter);
  }
  return result;
}
