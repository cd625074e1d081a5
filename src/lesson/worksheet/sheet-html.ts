import { type SvgNode, serialiseSvg } from '../../static/svg-node.ts';
import type { Sheet } from './worksheet.ts';

/** A font that the file brings with it. */
export interface SheetFace {
  readonly family: string;
  /** One weight, or lowest and highest of a variable file: `200 900`. */
  readonly weight: number | string;
  /** CSS `unicode-range`. */
  readonly range: string;
  /** A `data:` address. */
  readonly url: string;
}

/**
 * A sheet as one HTML file that fetches nothing: on the screen its pages lie one under another, on paper each is a
 * page of A4. With `answers` their pages come after those of the sheet.
 */
export function sheetHtml(sheet: Sheet, faces: readonly SheetFace[], answers: boolean): string {
  const pages = [...sheet.pages, ...(answers ? sheet.answers : [])];
  return `<!doctype html>
<html lang="${escapeHtml(sheet.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(sheet.title.text)}</title>
<style>
${faces.map(faceRule).join('\n')}
@page { size: A4 portrait; margin: 0 }
html { background: #d9d9d9 }
body { margin: 0 }
svg.page { display: block; max-width: 100%; height: auto; margin: 8mm auto }
@media print {
  html { background: none }
  svg.page { width: 210mm; height: 296.9mm; max-width: none; margin: 0; break-after: page; break-inside: avoid }
  svg.page:last-child { break-after: auto }
}
</style>
</head>
<body>
${pages.map((page, index) => serialiseSvg(pageAmong(page, index))).join('\n')}
</body>
</html>
`;
}

/** A page that lies beside others: ids are those of the whole file, or of the whole page of the web. */
export function pageAmong(page: SvgNode, index: number, prefix = 'page'): SvgNode {
  const named = withIds(page, `${prefix}-${index + 1}-`);
  return { ...named, attrs: { ...named.attrs, class: 'page' } };
}

function withIds(node: SvgNode, prefix: string): SvgNode {
  const attrs = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]) => {
      if (name === 'id' || name === 'aria-labelledby') return [name, prefix + value];
      return [name, value.replace(/^url\(#(.+)\)$/, `url(#${prefix}$1)`)];
    }),
  );
  const children = node.children?.map((child) => withIds(child, prefix));
  return { ...node, attrs, ...(children && { children }) };
}

function faceRule({ family, weight, range, url }: SheetFace): string {
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(${url}) format("${url.startsWith('data:font/woff2') ? 'woff2' : 'woff'}"); unicode-range: ${range} }`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
