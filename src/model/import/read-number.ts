/*
 * Numbers as people and spreadsheets write them: 1234.5 · 1,234.5 · 1.234,5 · 1 234,5 · 1'234.5. A lone
 * separator before three digits (1.234) can mean either; the other numbers of the file decide, and where they
 * don't, nothing is guessed.
 */

export type DecimalSign = '.' | ',';

/** Why a text is no number: it is none, or may be two. */
export type NoNumber = 'none' | 'ambiguous';

const LONGEST = 40;
/** Spaces of all kinds and apostrophes before a group of three digits. */
const GROUPING = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;
const PLAIN = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?\d*[.,]\d+(?:[eE][+-]?\d{1,3})?$/;
/** 1.234 or 12,345; a group never begins with a zero. */
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;
const EXPONENT = /^[+-]?\d+[eE][+-]?\d{1,3}$/;

/**
 * The decimal sign that the numbers of a column show; null where none of them does or they differ.
 * @param areSmall no number of the column has a thousand to group (degrees)
 */
export function decimalSignOf(texts: Iterable<string>, areSmall: boolean): DecimalSign | null {
  let found: DecimalSign | null = null;
  for (const text of texts) {
    // Most numbers are whole; of these there may be a million.
    if (!text.includes(',') && !text.includes('.')) continue;
    const sign = signIn(tidy(text), areSmall);
    if (sign === null || sign === found) continue;
    if (found !== null) return null;
    found = sign;
  }
  return found;
}

/** Reads a number; `sign` decides what can mean two things. */
export function readNumber(text: string, sign: DecimalSign | null, isSmall: boolean): number | NoNumber {
  const number = tidy(text);
  if (number.length > LONGEST) return 'none';
  if (PLAIN.test(number) || EXPONENT.test(number)) return finite(Number(number));
  const own = signIn(number, isSmall);
  if (own === null && !EITHER.test(number)) return 'none';
  const decimal = own ?? sign;
  if (decimal === null) return 'ambiguous';
  const plain = decimal === ',' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
  return finite(Number(plain));
}

/** The decimal sign a single number shows by itself. */
function signIn(number: string, isSmall: boolean): DecimalSign | null {
  if (EITHER.test(number)) return isSmall ? lastSign(number) : null;
  if (DECIMAL.test(number)) return lastSign(number);
  if (!GROUPED.test(number)) return null;
  const [first] = number.match(/[.,]/) ?? [];
  // In 1.234.567 and in 1.234,5 the first separator groups, so that the other is the decimal sign.
  return first === '.' ? ',' : '.';
}

function lastSign(number: string): DecimalSign {
  return number.includes(',') ? ',' : '.';
}

function tidy(text: string): string {
  return text.trim().replace('−', '-').replace(GROUPING, '');
}

function finite(value: number): number | NoNumber {
  return Number.isFinite(value) ? value : 'none';
}
