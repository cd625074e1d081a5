/*
 * Numbers, dates, lists and plurals through `Intl`. Formatters are costly to make and are kept; the
 * languages asked for are those of the interface, so there are few.
 */

/** The locale in which each interface language writes; English as read outside America: 14 May 2024. */
const LOCALES: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-GB',
  fr: 'fr-FR',
};

/** Parts facts that stand in a row; it ends a line, and begins none. */
export const DOT = '\u00a0· ';

/** Day, month or year of the calendar, UTC; month 1 … 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const numberFormat = memo((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
const millionsFormat = memo(
  (locale) =>
    new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 15,
    }),
);
const significantFormat = memo((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }));
/** The key is a locale and a number of decimals. */
const degreesFormat = memo((key) => {
  const [locale, decimals] = key.split(' ');
  const digits = Number(decimals);
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
});
const listFormat = memo((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const pluralRules = memo((locale) => new Intl.PluralRules(locale));
const dateFormats = {
  day: memo((locale) => dateFormat(locale, { year: 'numeric', month: 'long', day: 'numeric' })),
  month: memo((locale) => dateFormat(locale, { year: 'numeric', month: 'long' })),
  year: memo((locale) => dateFormat(locale, { year: 'numeric' })),
};
const shortDateFormats = {
  day: memo((locale) => dateFormat(locale, { dateStyle: 'medium' })),
  month: memo((locale) => dateFormat(locale, { year: 'numeric', month: 'short' })),
  year: dateFormats.year,
};

/** `16000` → "16.000" or "16,000"; round millions in words: `2500000` → "2,5 Millionen" or "2.5 million". */
export function formatNumber(value: number, lang: string): string {
  const isRoundMillions = value >= 1e6 && value % 1e4 === 0;
  const format = isRoundMillions ? millionsFormat : numberFormat;
  return format(localeOf(lang)).format(value);
}

/** The number to two significant figures: `6429.6` → "6.400" or "6,400". */
export function formatRounded(value: number, lang: string): string {
  return significantFormat(localeOf(lang)).format(value);
}

/** Degrees with just so many decimals: `39.0339` with two → "39,03" or "39.03". */
export function formatDegrees(value: number, decimals: number, lang: string): string {
  return degreesFormat(`${localeOf(lang)} ${decimals}`).format(value);
}

/** "a, b und c" or "a, b and c". */
export function formatList(items: readonly string[], lang: string): string {
  return listFormat(localeOf(lang)).format(items.map(isolated));
}

/** Letters that run from right to left, those beyond 16 bits by their first half. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** A text amid our words where no `<bdi>` can stand: one that runs from right to left turns nothing around it. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Which of two plural forms a number takes; in French 0 goes with 1, as `Intl` knows. */
export function pluralForm(value: number, lang: string): 'one' | 'other' {
  return pluralRules(localeOf(lang)).select(value) === 'one' ? 'one' : 'other';
}

/** "14. Mai 2024", "Mai 2024", "2024": no more than the date says. */
export function formatDate(date: CalendarDate, lang: string): string {
  return firstDays(dateFormats[precisionOf(date)](localeOf(lang)).format(instantOf(date)), lang);
}

/** The same where there is little room: "14.05.2024" or "14 May 2024", "Sept. 2024". */
export function formatShortDate(date: CalendarDate, lang: string): string {
  return firstDays(shortDateFormats[precisionOf(date)](localeOf(lang)).format(instantOf(date)), lang);
}

/** "14.–19. Mai 2024", "Mai–Juni 2024", for two dates of one precision; else `null`. */
export function formatDateRange(start: CalendarDate, end: CalendarDate, lang: string): string | null {
  const precision = precisionOf(start);
  if (precision !== precisionOf(end)) return null;
  const range = dateFormats[precision](localeOf(lang)).formatRange(instantOf(start), instantOf(end));
  // Thin spaces come and go with the version of ICU; texts should be the same everywhere.
  return firstDays(range.replace(/[\u2009\u202f]/g, ' '), lang);
}

/** French counts the first day of a month with an ordinal, "1er mai 2024", which `Intl` does not know. */
function firstDays(date: string, lang: string): string {
  if (!lang.startsWith('fr')) return date;
  return date.replace(/(?<!\d)1(?= ?–| \p{L})/gu, '1er');
}

function localeOf(lang: string): string {
  return Object.hasOwn(LOCALES, lang) ? (LOCALES[lang] ?? lang) : lang;
}

function precisionOf({ month, day }: CalendarDate): 'day' | 'month' | 'year' {
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

function instantOf({ year, month = 1, day = 1 }: CalendarDate): Date {
  const instant = new Date(0);
  // Unlike `Date.UTC`, this takes the years 0 to 99 as they are.
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

function memo<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const fresh = make(locale);
    made.set(locale, fresh);
    return fresh;
  };
}
