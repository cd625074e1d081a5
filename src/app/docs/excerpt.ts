/** A piece of a text; `isMatch` where it begins with a word that was asked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const LENGTH = 150;
/** What stands before the first match, so that it is read in its sentence. */
const BEFORE = 40;

/**
 * Some words around the first match in a text, with all matches in it; the beginning where nothing matches. `words`
 * are small letters and digits only.
 */
export function excerpt(text: string, words: readonly string[]): readonly ExcerptPart[] {
  const pattern = words.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu');
  const first = pattern ? text.search(pattern) : -1;
  const start = first > BEFORE ? text.indexOf(' ', first - BEFORE) + 1 : 0;
  const wanted = text.slice(start, start + LENGTH);
  const isCut = start + LENGTH < text.length;
  const end = isCut ? wanted.lastIndexOf(' ') : wanted.length;
  const shown = `${start > 0 ? '… ' : ''}${end > 0 ? wanted.slice(0, end) : wanted}${isCut ? ' …' : ''}`;
  if (!pattern) return [{ text: shown, isMatch: false }];
  // Splitting by a group gives what lies between and what matched, in turns.
  return shown
    .split(pattern)
    .map((part, index) => ({ text: part, isMatch: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}
