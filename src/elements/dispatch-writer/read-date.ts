import { formatEdtf, parseEdtf } from '../../model/edtf.ts';

const DAY_MONTH_YEAR = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[./](\d{4})$/;
const WORDS =
  /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?)?(\p{L}+)\.?\s*(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u;

/**
 * A date as people write it ("29.5.2025", "29 May 2025", "May 29, 2025", "June 2024", "2024"), or as EDTF, in EDTF. Null
 * for what is none, and for what can be read in two ways ("5/6/2025").
 *
 * @param langs BCP 47 tags of the languages whose months are known
 */
export function readDate(text: string, langs: readonly string[]): string | null {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  const edtf = parseEdtf(trimmed);
  if (edtf) return formatEdtf(edtf);
  const [, day, month, year] = DAY_MONTH_YEAR.exec(trimmed) ?? [];
  if (year) return checked(year, month, day);
  const [, only, itsYear] = MONTH_YEAR.exec(trimmed) ?? [];
  if (itsYear) return checked(itsYear, only);
  const [, before, word = '', after, wordYear] = WORDS.exec(trimmed) ?? [];
  if (!wordYear || (before && after)) return null;
  const number = [...langs, 'en'].map((lang) => monthOf(word, lang)).find((one) => one !== null);
  return number ? checked(wordYear, String(number), before ?? after) : null;
}

function checked(year: string, month: string | undefined, day?: string): string | null {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
  const text = parts.join('-');
  return parseEdtf(text) === null ? null : text;
}

/** The month that a word, or its first three letters or more, stands for; null for none and for several. */
function monthOf(word: string, lang: string): number | null {
  const wanted = fold(word, lang);
  if (wanted.length < 3) return null;
  const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) =>
    fold(format.format(Date.UTC(2024, month, 1)), lang),
  );
  const found = months.flatMap((name, month) => (name.startsWith(wanted) ? [month + 1] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function fold(text: string, lang: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(lang);
}
