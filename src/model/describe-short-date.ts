import { interfaceLanguage } from '../language/catalogue.ts';
import { formatShortDate } from '../language/format.ts';
import { describeDate } from './describe-date.ts';
import { parseEdtf } from './edtf.ts';

/** A date for a narrow column: "16.04.2025", "Sept. 2024"; in full words where it is more than a plain date. */
export function describeShortDate(text: string, lang: string): string {
  const edtf = parseEdtf(text);
  if (edtf?.kind !== 'date' || edtf.date.doubt !== '' || edtf.date.precision === 'time') {
    return describeDate(text, lang);
  }
  return formatShortDate(edtf.date, interfaceLanguage(lang));
}
