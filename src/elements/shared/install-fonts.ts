import { fontFacesFor } from '../../language/fonts.ts';
import { LATIN_FACES } from '../../language/fonts-latin.ts';

const installed = new WeakMap<Document, Set<string>>();

/**
 * Makes the bundled fonts known to a document, as far as a text needs them; each file is fetched by the
 * browser when it first draws a character of it. `@font-face` inside a shadow root has no effect, therefore
 * this goes through `document.fonts`. Resolves when the faces are known, and also where they can't be had:
 * the text is then drawn with the system's fonts.
 */
export async function installFonts(document: Document, text: string): Promise<void> {
  const faces = await fontFacesFor(text).catch(() => LATIN_FACES);
  const known = installed.get(document) ?? new Set();
  installed.set(document, known);
  for (const { family, url, weight, style, unicodeRange } of faces) {
    if (known.has(url)) continue;
    known.add(url);
    document.fonts.add(
      new FontFace(family, `url(${JSON.stringify(url)}) format("woff2")`, {
        weight,
        style,
        unicodeRange,
        display: 'swap',
      }),
    );
  }
}

/**
 * Fetches the fonts of an element's text before the text is there, so that it is not set twice. Only what the host's
 * page wants: with fonts of its own there is nothing to fetch.
 */
export async function fetchTextFonts(host: HTMLElement): Promise<void> {
  const { fonts } = host.ownerDocument;
  await installFonts(host.ownerDocument, '');
  const style = getComputedStyle(host);
  for (const use of ['read', 'label']) {
    const families = style.getPropertyValue(`--dispatch-font-${use}`);
    // Where a file can't be had, the system's font draws the text.
    if (families !== '') fonts.load(`16px ${families}`).catch(() => {});
  }
}
