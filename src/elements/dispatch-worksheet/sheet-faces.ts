import { fontFacesFor } from '../../language/fonts.ts';
import type { SheetFace } from '../../lesson/worksheet/sheet-html.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import { installFonts } from '../shared/install-fonts.ts';

/** The fonts of a sheet, in the weights it is set in. */
const USES = [
  '400 16px "Noto Sans"',
  '600 16px "Noto Sans"',
  '600 16px "Source Serif 4"',
  '400 16px "Source Serif 4"',
];

/** All that is written on some pages. */
export function textOf(pages: readonly SvgNode[]): string {
  return pages.map(({ text = '', children = [] }) => text + textOf(children)).join('');
}

/**
 * Has the fonts of some pages at hand, so that they are printed in them, also where they have not been shown before.
 * Where a file can't be had, the system's font prints the text.
 */
export async function fetchSheetFonts(document: Document, pages: readonly SvgNode[]): Promise<void> {
  const text = textOf(pages);
  await installFonts(document, text);
  await Promise.allSettled(USES.map((use) => document.fonts.load(use, text)));
}

/**
 * The bundled fonts that draw a text, to be put into a file.
 * @throws {Error} where one of them can't be had
 */
export async function facesFor(text: string): Promise<readonly SheetFace[]> {
  const faces = (await fontFacesFor(text)).filter(({ style }) => style === 'normal');
  return Promise.all(
    faces.map(async ({ family, weight, unicodeRange, url }) => ({
      family,
      weight,
      range: unicodeRange,
      url: await dataAddress(url),
    })),
  );
}

async function dataAddress(url: string): Promise<string> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // In pieces: all bytes at once are too many arguments.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return `data:font/woff2;base64,${btoa(binary)}`;
}
