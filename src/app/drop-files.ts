import { shellMessagesFor } from '../language/shell.ts';
import type { ImportPanel } from './import-panel.ts';
import type { OwnFile } from './own-file.ts';

/**
 * Lets the reader give the page files of their own: dropped anywhere on it, or chosen by a button among the
 * page's tools. All that reads and shows them is fetched when it is asked for.
 */
export class FileDrop {
  readonly #button = document.createElement('button');
  readonly #onImport: (own: OwnFile) => void;
  readonly #leaving = new AbortController();
  #lang = '';
  #panel: Promise<ImportPanel | null> | undefined;

  constructor(tools: HTMLElement, onImport: (own: OwnFile) => void) {
    this.#onImport = onImport;
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => this.open());
    tools.prepend(this.#button);
    const { signal } = this.#leaving;
    addEventListener('dragenter', this.#onDrag, { signal });
    addEventListener('dragover', this.#onDrag, { signal });
    const onLeave = (event: DragEvent) => {
      // Between two parts of the page there is always another one.
      if (hasFiles(event) && event.relatedTarget === null) void this.#use((panel) => panel.dragAway());
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      void this.#use((panel) => panel.take(files));
    };
    addEventListener('dragleave', onLeave, { signal });
    addEventListener('drop', onDrop, { signal });
  }

  /** Takes no more files; another page part does. */
  leave(): void {
    this.#leaving.abort();
  }

  /** Asks for files. */
  open(): void {
    void this.#use((panel) => panel.open());
  }

  showLanguage(lang: string): void {
    this.#lang = lang;
    this.#button.textContent = shellMessagesFor(lang).app.openCsv;
    if (this.#panel) void this.#use((panel) => panel.showLanguage(lang));
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    if (event.type === 'dragenter') void this.#use((panel) => panel.dragOver());
  };

  async #use(act: (panel: ImportPanel) => void): Promise<void> {
    this.#panel ??= this.#load();
    const panel = await this.#panel;
    if (panel) act(panel);
    // What did not arrive is asked for again the next time.
    else this.#panel = undefined;
  }

  async #load(): Promise<ImportPanel | null> {
    try {
      const { ImportPanel } = await import('./import-panel.ts');
      this.#button.removeAttribute('title');
      return new ImportPanel(document.body, this.#lang, this.#onImport);
    } catch (error) {
      console.warn('drop-files: what reads files could not be loaded:', error);
      this.#button.title = shellMessagesFor(this.#lang).ui.story.errors.script;
      return null;
    }
  }
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
