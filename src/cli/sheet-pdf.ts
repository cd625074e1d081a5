import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { SvgNode } from '../static/svg-node.ts';
import { paintPdf } from './paint-pdf.ts';
import type { PaperFont } from './paper-fonts.ts';
import { unpackWoff } from './unpack-woff.ts';

/** A4 in points. */
const A4: [number, number] = [595.28, 841.89];

export interface SheetPdf {
  readonly bytes: Uint8Array;
  /** Characters that no font draws, and that are therefore missing. */
  readonly missing: readonly string[];
}

/** Pages as a PDF with their fonts in it, each only with the letters that are used. */
export async function sheetPdf(
  pages: readonly SvgNode[],
  fonts: readonly PaperFont[],
  { title, lang }: { readonly title: string; readonly lang: string },
): Promise<SheetPdf> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    // None of the fonts that PDF takes for granted: all are embedded.
    font: '',
    lang,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'Dispatch Atlas', Producer: 'Dispatch Atlas (PDFKit)' },
  });
  const letters = new Map<string, (code: number) => boolean>();
  for (const { key, load } of fonts) {
    const file = unpackWoff(bytesOf(await load()));
    const font = create(file);
    if ('hasGlyphForCodePoint' in font) letters.set(key, (code) => font.hasGlyphForCodePoint(code));
    pdf.registerFont(key, file);
  }
  const missing = new Set<string>();
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const page of pages) {
    pdf.addPage({ size: A4, margin: 0 });
    const section = pdf.struct('Sect');
    root.add(section);
    for (const letter of paintPdf(pdf, page, ({ key }, code) => letters.get(key)?.(code) ?? false, section)) {
      missing.add(letter);
    }
  }
  root.end();
  pdf.end();
  await done;
  return { bytes: Buffer.concat(chunks), missing: [...missing] };
}

/** What stands in a `data:` address. */
function bytesOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
