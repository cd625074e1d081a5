import type { ReactiveController, ReactiveElement } from 'lit';
import type { Basemap } from '../../geo/basemap-types.ts';
import { loadLanguage, needAllMessages } from '../../language/catalogue.ts';
import { viewAddress } from '../shared/embed-addresses.ts';
import type { DispatchPrintEvent } from '../shared/events.ts';
import { installFonts } from '../shared/install-fonts.ts';
import { loadBasemap } from '../shared/load-basemap.ts';
import type { StoryState } from '../shared/story-context.ts';

type Sheets = typeof import('./print-sheet.ts');

/** What of a host is printed. */
export interface Printable {
  readonly state: StoryState;
  readonly projection: 'globe' | 'mercator';
}

/**
 * Puts sheets of paper in the place of the screen whenever its host is printed, be it by our own button or by
 * the browser's command. A browser that is about to print waits for nothing: if the parts that make the sheets
 * have not come by then, it prints what is on the screen.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #printable: () => Printable;
  #sheets: Sheets | undefined;
  #basemap: Basemap | undefined;
  #sheet: HTMLElement | null = null;

  constructor(host: ReactiveElement, printable: () => Printable) {
    this.#host = host;
    this.#printable = printable;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
    this.#host.addEventListener('dispatch-print', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
    this.#host.removeEventListener('dispatch-print', this.#onPrint);
    this.#end();
  }

  /** Fetches what makes the sheets. @throws {Error} if something of it cannot be had */
  async prepare(): Promise<void> {
    if (this.#sheets && this.#basemap) return;
    needAllMessages();
    const [sheets, basemap] = await Promise.all([
      import('./print-sheet.ts'),
      loadBasemap('50m'),
      loadLanguage(this.#printable().state.lang, 'all'),
    ]);
    if (!this.#sheets) this.#adopt(sheets);
    this.#sheets = sheets;
    this.#basemap = basemap;
  }

  readonly #onPrint = (event: DispatchPrintEvent): void => {
    event.preventDefault();
    void this.#print();
  };

  async #print(): Promise<void> {
    try {
      await this.prepare();
      await this.#fonts();
    } catch (error) {
      console.warn('dispatch-explorer: the sheet to print could not be made:', error);
    }
    window.print();
  }

  /** Letters of other scripts have their own files, which the screen may not have needed so far. */
  async #fonts(): Promise<void> {
    const text = this.#make()?.textContent ?? '';
    await installFonts(document, text);
    const faces = ['400 7pt "Noto Sans"', '600 7pt "Noto Sans"', '400 7pt "Source Serif 4"'];
    await Promise.all(faces.map((face) => document.fonts.load(face, text)));
  }

  readonly #begin = (): void => {
    this.#end();
    this.#sheet = this.#make();
    if (this.#sheet) this.#host.renderRoot.append(this.#sheet);
  };

  readonly #end = (): void => {
    this.#sheet?.remove();
    this.#sheet = null;
  };

  #make(): HTMLElement | null {
    if (!this.#sheets || !this.#basemap) return null;
    const { state, projection } = this.#printable();
    return this.#sheets.printSheet({ state, projection, basemap: this.#basemap, address: viewAddress() });
  }

  #adopt({ printStyles, pageStyles }: Sheets): void {
    const root = this.#host.renderRoot;
    if (root instanceof ShadowRoot && printStyles.styleSheet) {
      root.adoptedStyleSheets.push(printStyles.styleSheet);
    }
    const { styleSheet } = pageStyles;
    if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet)) {
      document.adoptedStyleSheets.push(styleSheet);
    }
  }
}
