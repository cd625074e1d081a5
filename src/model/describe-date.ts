import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { formatDate, formatDateRange, isolated } from '../language/format.ts';
import { type Edtf, type EdtfDate, parseEdtf } from './edtf.ts';
import type { TimeWindow } from './types.ts';

/** A file says the same dates again and again, and to write one costs; per language so many are remembered. */
const MOST_KNOWN = 2048;
const inWords = new WeakMap<object, Map<string, string>>();

/**
 * A date on its own, as in a table: "14 May 2024", "about May 2024", "14 May 2024 to June 2024", "since 2023".
 * A string that is no date is given back as it stands.
 */
export function describeDate(date: Edtf | string, lang: string): string {
  if (typeof date !== 'string') return dateInWords(date, lang);
  const messages = messagesFor(lang);
  const known = inWords.get(messages) ?? new Map<string, string>();
  inWords.set(messages, known);
  const remembered = known.get(date);
  if (remembered !== undefined) return remembered;
  const edtf = parseEdtf(date);
  const words = edtf === null ? isolated(date) : dateInWords(edtf, lang);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(date, words);
  return words;
}

function dateInWords(edtf: Edtf, lang: string): string {
  const words = messagesFor(lang).sentences.date;
  if (edtf.kind === 'date') return dateWords(edtf.date, lang);
  const { start, end } = edtf;
  if (start === null) return end === null ? words.unknown : words.until(dateWords(end, lang));
  if (end === null) return words.since(dateWords(start, lang));
  return rangeWords(start, end, lang) ?? words.range(dateWords(start, lang), dateWords(end, lang));
}

/** A date within a sentence, with its preposition: "on 14 May 2024", "in 2024", "since May 2024". */
export function describeWhen(date: Edtf | string, lang: string): string {
  const edtf = typeof date === 'string' ? parseEdtf(date) : date;
  if (edtf === null) return isolated(String(date));
  const words = messagesFor(lang).sentences.when;
  if (edtf.kind === 'date') return whenWords(edtf.date, lang);
  const { start, end } = edtf;
  if (start === null) return end === null ? '' : words.until(dateWords(end, lang), isDay(end));
  if (end === null) return words.since(dateWords(start, lang), isDay(start));
  return rangeWords(start, end, lang) ?? words.range(dateWords(start, lang), dateWords(end, lang));
}

/** A time window as a range: "24 February 2022 to 15 August 2025". */
export function describeWindow({ start, end }: TimeWindow, lang: string): string {
  return describeDate(`${start}/${end}`, lang);
}

function dateWords(date: EdtfDate, lang: string): string {
  const words = messagesFor(lang).sentences.date;
  const calendar = formatDate(date, interfaceLanguage(lang));
  const plain = date.time === undefined ? calendar : words.time(calendar, ...timeParts(date.time));
  const about = date.doubt === '~' || date.doubt === '%' ? words.about(plain) : plain;
  return date.doubt === '?' || date.doubt === '%' ? words.uncertain(about) : about;
}

function whenWords(date: EdtfDate, lang: string): string {
  const { when, date: words } = messagesFor(lang).sentences;
  const plain = dateWords({ ...date, doubt: '' }, lang);
  const placed = when[isDay(date) ? 'day' : date.precision === 'month' ? 'month' : 'year'](plain);
  const about = date.doubt === '~' || date.doubt === '%' ? when.about(placed, plain) : placed;
  return date.doubt === '?' || date.doubt === '%' ? words.uncertain(about) : about;
}

/** Two plain dates of one precision, drawn together: "14–19 May 2024"; `null` for all others. */
function rangeWords(start: EdtfDate, end: EdtfDate, lang: string): string | null {
  if (start.doubt !== '' || end.doubt !== '' || start.time !== undefined || end.time !== undefined)
    return null;
  return formatDateRange(start, end, interfaceLanguage(lang));
}

function isDay({ precision }: EdtfDate): boolean {
  return precision === 'day' || precision === 'time';
}

/** `14:30:00+09:00` → `14:30`, `UTC+09:00` */
function timeParts(time: string): readonly [string, string] {
  const zone = time.slice(time.search(/[Z+-]/));
  return [time.slice(0, 5), zone === 'Z' ? 'UTC' : `UTC${zone}`];
}
