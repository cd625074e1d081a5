import { pageAmong } from '../../lesson/worksheet/sheet-html.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import { mountSvg } from '../shared/mount-svg.ts';

const NAME = 'data-dispatch-print';

/*
 * The page as paper: everything of it is away but the container, whatever the page's own styles say, and each picture
 * fills one sheet. A hair less than the height, or rounding would add an empty sheet.
 */
const RULES = `
@media screen { [${NAME}] { display: none !important } }
@media print {
  @page { size: A4 portrait; margin: 0 }
  html { display: block !important; position: static !important; width: auto !important; height: auto !important;
    min-height: 0 !important; max-width: none !important; margin: 0 !important; padding: 0 !important;
    border: 0 !important; overflow: visible !important; transform: none !important; zoom: 1 !important;
    columns: auto !important; background: #fff !important; color-scheme: light !important }
  html::before, html::after { content: none !important }
  html > :not([${NAME}]) { display: none !important }
  [${NAME}] > svg { display: block; width: 210mm; height: 296.9mm; break-after: page; break-inside: avoid }
  [${NAME}] > svg:last-child { break-after: auto }
}`;

/** How to take away what is being printed in a document. */
const running = new WeakMap<Document, () => void>();

/**
 * Prints these pages and nothing else of the document, wherever in it, or in whose shadow, the caller stands: the
 * pages stand beside the body while they are printed. The file that a printer of PDF makes is named by `title`.
 */
export function printPages(document: Document, pages: readonly SvgNode[], title: string): void {
  const view = document.defaultView;
  if (!view) return;
  // What a browser that never said it was done has left.
  running.get(document)?.();
  const stop = layOut(document, view, pages, title);
  running.set(document, stop);
  view.addEventListener('afterprint', stop, { once: true });
  view.print();
}

function layOut(
  document: Document,
  view: Window & typeof globalThis,
  pages: readonly SvgNode[],
  title: string,
): () => void {
  const container = document.createElement('div');
  container.setAttribute(NAME, '');
  container.append(...pages.map((page, index) => mountSvg(pageAmong(page, index, 'dispatch-print'))));
  document.documentElement.append(container);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets.push(sheet);
  const named = document.title;
  document.title = title;
  return () => {
    running.delete(document);
    container.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    document.title = named;
  };
}
