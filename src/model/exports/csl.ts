import { allMessagesFor } from '../../language/catalogue.ts';
import { type EdtfDate, parseEdtf } from '../edtf.ts';
import { sourceLink } from '../links.ts';
import type { Dispatch, Source } from '../types.ts';

/** The types of CSL 1.0.2; a source of another one is a `document` there. */
const TYPES: ReadonlySet<string> = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`.split(/\s+/),
);

/** A date of CSL: parts of it, or of both ends of a range; in words where CSL has no parts for it. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** One source in the JSON of the Citation Style Language. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
  /** What only the dispatch knows. */
  readonly custom?: Readonly<Record<string, string>>;
}

/**
 * All sources as CSL-JSON, which reference managers and citation styles read. Names of authors are not taken apart:
 * nobody says which part is the family's. A source seen as somebody's copy has a note in words of `lang` and no address.
 */
export function cslItems(dispatch: Dispatch, lang: string): readonly CslItem[] {
  return Object.entries(dispatch.sources).map(([id, source]) => cslItem(id, source, lang));
}

function cslItem(id: string, source: Source, lang: string): CslItem {
  const { title, publisher, author = [], issued, accessed, tier, seenVia } = source;
  const type = TYPES.has(source.type) ? source.type : 'document';
  const url = sourceLink(source);
  const custom = { ...(tier !== undefined && { tier }), ...(seenVia !== undefined && { seenVia }) };
  return {
    id,
    type,
    ...(title !== undefined && { title }),
    // Styles print the paper an article is in, and not who publishes the paper.
    ...(publisher !== undefined && { [isInPaper(type) ? 'container-title' : 'publisher']: publisher }),
    ...(author.length > 0 && { author: author.map((literal) => ({ literal })) }),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    ...(url !== null && { URL: url }),
    ...(source.lang !== undefined && { language: source.lang }),
    ...(seenVia !== undefined && { note: allMessagesFor(lang).ui.share.sheet.seenVia(seenVia) }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/** Whether a source of this type stands in a paper or magazine. */
export function isInPaper(type: string): boolean {
  return type === 'article' || type.startsWith('article-');
}

function cslDate(text: string): CslDate {
  const edtf = parseEdtf(text);
  if (edtf?.kind === 'date') return { 'date-parts': [partsOf(edtf.date)], ...circa(edtf.date) };
  if (edtf?.start && edtf.end) {
    return { 'date-parts': [partsOf(edtf.start), partsOf(edtf.end)], ...circa(edtf.start, edtf.end) };
  }
  return { literal: text };
}

function partsOf({ year, month, day }: EdtfDate): readonly number[] {
  return [year, month, day].flatMap((part) => part ?? []);
}

function circa(...dates: readonly EdtfDate[]): { readonly circa?: true } {
  return dates.some(({ doubt }) => doubt !== '') ? { circa: true } : {};
}
