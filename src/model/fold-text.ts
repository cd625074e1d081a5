/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Accents of Latin, Greek and Cyrillic letters; the signs of other scripts are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Within a name they are written or left out: Ch’ŏngjin, Chongjin. */
const APOSTROPHES = /['’‘ʼʻʹ`´]/g;

/**
 * A text as it is compared with others: small letters, without accents, "ё" as "е"; Hangul taken apart into its
 * letters, so that a syllable half typed is the beginning of the whole one.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same with "oe" for "ö", where the text has such letters; else `null`. */
export function foldUmlauts(text: string): string | null {
  const small = text.toLowerCase().normalize('NFC');
  const spelt = small.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return spelt === small ? null : foldText(spelt);
}

/** The words of a folded text. */
export function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
