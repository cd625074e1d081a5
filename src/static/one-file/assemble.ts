import { markup, trusted } from '../page/markup.ts';

/** What a file opens with: the story, the choice of ways to teach it, or at once its tasks. */
export type OneFileMode = 'explore' | 'lesson' | 'practise';

/** One file of a font. */
export interface OneFileFont {
  /** The name under which the script asks for it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the bytes are those of gzip; WOFF2 is compressed already. */
  readonly isPacked: boolean;
}

export interface OneFileOptions {
  /** BCP 47 tag of the language the file opens in. */
  readonly lang: string;
  readonly title: string;
  readonly mode: OneFileMode;
  /** The story as finished markup, for readers without script. */
  readonly story: string;
}

/** The template, in the folder that the build wrote. */
export const TEMPLATE = 'template.html';

/** Where the template takes what is a story's own; the build writes them, each once. */
export const GAPS = {
  opening: '<!--one-file:opening-->',
  title: '<!--one-file:title-->',
  story: '<!--one-file:story-->',
  data: '<!--one-file:data-->',
} as const;

/** As much is turned into letters at once, bytes: arguments of a call have an end. */
const AT_ONCE = 0x8000;

/**
 * The page that shows one dispatch and needs nothing else. The same input gives the same text, in Node and in browsers:
 * nothing is compressed here.
 * @param template what the build wrote
 * @param dispatchText the dispatch as JSON
 * @throws {SyntaxError} if it is none
 * @throws {RangeError} if the template is no such template
 */
export function assembleOneFile(
  template: string,
  dispatchText: string,
  fonts: readonly OneFileFont[],
  { lang, title, mode, story }: OneFileOptions,
): string {
  const parts = {
    opening: markup`<html lang="${lang}" data-mode="${mode}">`.markup,
    title: markup`<title>${title}</title>`.markup,
    story,
    data: [dispatchBlock(dispatchText), ...fonts.map(fontBlock)].join('\n'),
  };
  const filled: string[] = [];
  let at = 0;
  // Once from front to back: what is filled in is never searched for gaps.
  for (const name of ['opening', 'title', 'story', 'data'] as const) {
    const gap = template.indexOf(GAPS[name], at);
    if (gap < 0) throw new RangeError(`the template has no place for the ${name}`);
    filled.push(template.slice(at, gap), parts[name]);
    at = gap + GAPS[name].length;
  }
  return filled.join('') + template.slice(at);
}

/** In JSON, `<` stands in texts only, where it may be written so: no text can end the block or open a comment. */
function dispatchBlock(text: string): string {
  const json = JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c');
  return `<script type="application/geo+json" id="dispatch">${json}</script>`;
}

function fontBlock({ name, bytes, isPacked }: OneFileFont): string {
  const packed = trusted(isPacked ? ' data-packed' : '');
  return markup`<script type="text/plain" data-file="${name}"${packed}>${trusted(toBase64(bytes))}</script>`
    .markup;
}

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(letters);
}
