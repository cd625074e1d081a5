const GROUP: Readonly<Record<string, string>> = { de: '.', en: ',', fr: '.' };

/**
 * A number as a pupil writes it: `1.234,5`, `1,234.5`, `1 234,5`, `-3`. A single sign before just three digits parts
 * thousands where the language does it so, and decimals elsewhere. NaN for what is no number.
 * @param lang language of the interface
 */
export function parseNumber(text: string, lang: string): number {
  const plain = text.replace(/[\s'’\u00a0\u202f]/g, '').replace(/^[\u2212–]/, '-');
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return Number.NaN;
  const decimal = decimalSign(plain, lang);
  const [whole = '', fraction = '', ...rest] = decimal === '' ? [plain] : plain.split(decimal);
  if (rest.length > 0 || /[.,]/.test(fraction)) return Number.NaN;
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
}

/** Which sign stands before the decimals; empty where none does. */
function decimalSign(text: string, lang: string): string {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return '';
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return '';
  const partsThousands = last === (GROUP[lang] ?? ',') && /\D\d{3}$/.test(text);
  return partsThousands ? '' : last;
}
