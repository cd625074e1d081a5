import { parseEdtf } from '../edtf.ts';
import type { RowTime } from './types.ts';

/** As flowmap.blue takes it: a day, and a time of day of which nobody says in which zone. */
const ZONELESS = /^(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;

/**
 * The time of a row: the EDTF subset of the format as it stands. Of a time of day without a zone the day is
 * kept, since a zone is never guessed; what is no date stays as the words it is.
 */
export function readRowTime(text: string): RowTime {
  if (parseEdtf(text)) return { edtf: text };
  const [, day] = ZONELESS.exec(text) ?? [];
  return { edtf: day !== undefined && parseEdtf(day) ? day : null, asWritten: text };
}
