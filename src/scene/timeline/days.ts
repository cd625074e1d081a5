/** A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

const MS = 86_400_000;
/** Claims speak of the same days again and again; so many are remembered. */
const MOST_KNOWN = 4096;
const known = new Map<string, Day>();

/** `2024-06-19` → its number; of an ISO day as the model gives it, years 0000 to 9999. */
export function dayOf(iso: string): Day {
  const remembered = known.get(iso);
  if (remembered !== undefined) return remembered;
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const number = numberOf(year, month - 1, day);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(iso, number);
  return number;
}

/** The ISO day of a number. */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** First day of the month in which a day lies, or of one so many months later. */
export function monthStart(day: Day, later = 0): Day {
  const { year, month } = partsOf(day);
  return numberOf(year, month + later, 1);
}

/** Last day of the month in which a day lies, or of one so many months later. */
export function monthEnd(day: Day, later = 0): Day {
  return monthStart(day, later + 1) - 1;
}

/** Months since year 0, counted from 0. */
export function monthIndex(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month;
}

/** The first day of a month counted so. */
export function dayOfMonthIndex(index: number): Day {
  return numberOf(0, index, 1);
}

/** Month 0 … 11, date 1 … 31. */
function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const instant = new Date(day * MS);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth(), date: instant.getUTCDate() };
}

function numberOf(year: number, month: number, date: number): Day {
  const instant = new Date(0);
  // Unlike `Date.UTC`, this takes the years 0 to 99 as they are.
  instant.setUTCFullYear(year, month, date);
  return instant.getTime() / MS;
}
