/** One file of a bundled family, ready for a `FontFace`. */
export interface FontFaceSource {
  readonly family: string;
  readonly url: string;
  /** One weight, or lowest and highest of a variable file: `200 900`. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** CSS `unicode-range` of the file. */
  readonly unicodeRange: string;
}

/** A file of the serif for reading. */
export function serifFace(url: string, style: FontFaceSource['style'], unicodeRange: string): FontFaceSource {
  return { family: 'Source Serif 4', url, weight: '200 900', style, unicodeRange };
}

/** A file of the sans for labels and controls. */
export function sansFace(url: string, unicodeRange: string): FontFaceSource {
  return { family: 'Noto Sans', url, weight: '100 900', style: 'normal', unicodeRange };
}

/** A file of the Korean sans, which stands behind both other families. */
export function koreanFace(url: string, unicodeRange: string): FontFaceSource {
  return { family: 'Noto Sans KR', url, weight: '400', style: 'normal', unicodeRange };
}

/**
 * Looks up the address of a bundled file by its name, in what `import.meta.glob` returns.
 * @throws {Error} if the package no longer holds the file
 */
export function addressOf(files: Readonly<Record<string, string>>, name: string): string {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${name}.woff2`));
  if (found === undefined) throw new Error(`no font file ${name}.woff2`);
  return found[1];
}
