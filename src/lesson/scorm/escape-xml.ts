import { escapeMarkup } from '../../static/escape-markup.ts';

/** What XML has no place for: control characters, halves of a character, and two that stand for none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A stranger's text as XML and HTML have it, in elements and in quoted attributes. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(IMPOSSIBLE, ''));
}
