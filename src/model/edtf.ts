/*
 * The dates of a dispatch: a subset of EDTF (ISO 8601-2), read in one pass, without a library, so that a
 * hostile string costs no more than its length. Left out on purpose: seasons, sets, lists, years beyond
 * four digits, times without an offset.
 */

/** `~` about, `?` uncertain, `%` both. */
export type DateDoubt = '' | '~' | '?' | '%';

/** What a date says; what it leaves open (`XX`) counts as not said. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

export interface EdtfDate {
  readonly precision: DatePrecision;
  /** 0 … 9999 */
  readonly year: number;
  /** 1 … 12, from precision `month` on. */
  readonly month?: number;
  /** 1 … 31, from precision `day` on. */
  readonly day?: number;
  /** `hh:mm` or `hh:mm:ss` with its offset, as written; with precision `time`. */
  readonly time?: string;
  /** Parts written as `XX`: unknown, and known to be so. */
  readonly open: '' | '-XX' | '-XX-XX';
  readonly doubt: DateDoubt;
}

/** A date, or an interval of which one end may be open (`null`, written `..`). */
export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfDate | null; readonly end: EdtfDate | null };

/** First and last ISO day that a date can mean, inclusive; `null` is open. */
export interface EdtfBounds {
  readonly start: string | null;
  readonly end: string | null;
}

const DATE = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)))?([~?%]?)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-](\d\d):(\d\d))$/;

/** The longest date of the subset is an interval of two date-times. */
const LONGEST = 64;

/** A file says the same dates again and again; so many of them are remembered. */
const MOST_KNOWN = 4096;
const known = new Map<string, Edtf | null>();

/** Reads a date or interval; `null` for whatever is not in the subset or not in the calendar. */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > LONGEST) return null;
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const edtf = readEdtf(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, edtf);
  return edtf;
}

function readEdtf(text: string): Edtf | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const [first = '', second] = parts;
  if (second === undefined) {
    const date = parseDate(first);
    return date && { kind: 'date', date };
  }
  const start = first === '..' ? null : parseDate(first);
  const end = second === '..' ? null : parseDate(second);
  if (start === null && (first !== '..' || end === null)) return null;
  if (end === null && second !== '..') return null;
  if (start && end && firstDay(start) > lastDay(end)) return null;
  return { kind: 'interval', start, end };
}

/** Writes a date or interval exactly as `parseEdtf` read it. */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind === 'date') return formatDate(edtf.date);
  return `${edtf.start ? formatDate(edtf.start) : '..'}/${edtf.end ? formatDate(edtf.end) : '..'}`;
}

/**
 * The days a date spans. A doubt (`~ ? %`) widens nothing: by how much would be invented. The day of a
 * date-time is the one written; time zones are never converted.
 */
export function edtfBounds(edtf: Edtf): EdtfBounds {
  if (edtf.kind === 'date') return { start: firstDay(edtf.date), end: lastDay(edtf.date) };
  return {
    start: edtf.start && firstDay(edtf.start),
    end: edtf.end && lastDay(edtf.end),
  };
}

/** `edtfBounds` of a string; both ends open where there is no date or none that can be read. */
export function boundsOf(text: string | undefined): EdtfBounds {
  const edtf = text === undefined ? null : parseEdtf(text);
  return edtf ? edtfBounds(edtf) : { start: null, end: null };
}

/** Number of days of a month of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, time, doubtText = ''] = match;
  const year = Number(yearText);
  const doubt = isDoubt(doubtText) ? doubtText : '';
  if (time !== undefined && !isTime(time)) return null;
  if (monthText === undefined) return time ? null : { precision: 'year', year, open: '', doubt };
  if (monthText === 'XX') {
    if (time || (dayText !== undefined && dayText !== 'XX')) return null;
    return { precision: 'year', year, open: dayText ? '-XX-XX' : '-XX', doubt };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return time ? null : { precision: 'month', year, month, open: '', doubt };
  if (dayText === 'XX') return time ? null : { precision: 'month', year, month, open: '-XX', doubt };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  if (time === undefined) return { precision: 'day', year, month, day, open: '', doubt };
  return { precision: 'time', year, month, day, time, open: '', doubt };
}

function isDoubt(text: string): text is DateDoubt {
  return text === '' || text === '~' || text === '?' || text === '%';
}

function isTime(text: string): boolean {
  const [, hours, minutes, seconds = '0', offsetHours = '0', offsetMinutes = '0'] = TIME.exec(text) ?? [];
  return (
    Number(hours) < 24 &&
    Number(minutes) < 60 &&
    Number(seconds) < 60 &&
    Number(offsetHours) < 24 &&
    Number(offsetMinutes) < 60
  );
}

function formatDate({ year, month, day, time, open, doubt }: EdtfDate): string {
  const months = month === undefined ? '' : `-${pad(month, 2)}`;
  const days = day === undefined ? '' : `-${pad(day, 2)}`;
  return `${pad(year, 4)}${months}${days}${open}${time === undefined ? '' : `T${time}`}${doubt}`;
}

function firstDay({ year, month = 1, day = 1 }: EdtfDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function lastDay({ year, month = 12, day = daysInMonth(year, month) }: EdtfDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
