import { allMessagesFor } from '../../language/catalogue.ts';
import { parseEdtf } from '../edtf.ts';
import { sourceLink } from '../links.ts';
import type { Dispatch, Source } from '../types.ts';
import { isInPaper } from './csl.ts';

/** What TeX reads as a sign of its own; braces by name, since BibTeX counts even those behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Names that every style of BibTeX knows. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * All sources as a BibTeX file in UTF-8. Keys are the ids of the file. `date` is for biblatex, which reads dates like
 * ours, `year` and `month` for everything older. Titles and names stand in double braces: no style may change their
 * letters or take them apart.
 */
export function bibTex(dispatch: Dispatch, lang: string): string {
  const keys = uniqueKeys(Object.keys(dispatch.sources));
  return Object.entries(dispatch.sources)
    .map(([id, source]) => entry(keys.get(id) ?? id, source, lang))
    .join('\n');
}

function entry(key: string, source: Source, lang: string): string {
  const { title, author = [], publisher, issued, accessed, seenVia } = source;
  const [type, publisherField] = kindOf(source.type);
  const url = sourceLink(source);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', author.length === 0 ? null : author.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', title === undefined ? null : `{${escapeTex(title)}}`],
    [publisherField, publisher === undefined ? null : escapeTex(publisher)],
    ['date', dateOf(issued)],
    ['year', yearOf(issued)],
    ['url', url && plainUrl(url)],
    ['urldate', dateOf(accessed)],
    ['language', source.lang ?? null],
    ['note', seenVia === undefined ? null : escapeTex(allMessagesFor(lang).ui.share.sheet.seenVia(seenVia))],
  ];
  const month = monthOf(issued);
  const lines = [
    ...fields.flatMap(([name, value]) => (value === null ? [] : [`${name} = {${value}}`])),
    ...(month === null ? [] : [`month = ${month}`]),
  ];
  return `@${type}{${[key, ...lines].join(',\n  ')}\n}\n`;
}

/** The type of entry, and the field in which it names who published it. */
function kindOf(type: string): readonly [string, string] {
  if (isInPaper(type)) return ['article', 'journal'];
  if (type === 'report') return ['techreport', 'institution'];
  if (type === 'book') return ['book', 'publisher'];
  return ['misc', 'howpublished'];
}

/** BibTeX takes keys for the same that differ in capitals only; of such, all but the first get a number. */
function uniqueKeys(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const id of ids) {
    let key = id;
    for (let number = 2; taken.has(key.toLowerCase()); number += 1) key = `${id}-${number}`;
    taken.add(key.toLowerCase());
    keys.set(id, key);
  }
  return keys;
}

/** One line of text that TeX sets as it is. */
function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}$&%#_~^]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address is taken as it stands, so what would end the field is written in percent. */
function plainUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

function dateOf(text: string | undefined): string | null {
  return text !== undefined && parseEdtf(text) ? text : null;
}

/** What is no date for programs may still say something to readers. */
function yearOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  return dateOf(text) === null ? escapeTex(text) : (/^\d{4}/.exec(text)?.[0] ?? null);
}

/** Of a single date only: a range has no month. */
function monthOf(text: string | undefined): string | null {
  const edtf = text === undefined ? null : parseEdtf(text);
  if (edtf?.kind !== 'date' || edtf.date.month === undefined) return null;
  return MONTHS[edtf.date.month - 1] ?? null;
}
