import { html, type TemplateResult } from 'lit';
import type { WritingMessages } from '../../language/writing.ts';

/** How the story is looked at. */
export type ReaderMode = 'read' | 'lesson';

export interface ReaderView {
  readonly mode: ReaderMode;
  /** The file as it was when the view was opened. */
  readonly file: unknown;
  readonly lang: string;
  readonly words: WritingMessages['reader'];
  readonly onMode: (mode: ReaderMode | null) => void;
}

/** The story as its readers see it, or a class: the same parts as on their pages. */
export function readerView({ mode, file, lang, words, onMode }: ReaderView): TemplateResult {
  const word = (one: ReaderMode) => html`<button
    type="button"
    class="word"
    aria-pressed=${String(one === mode)}
    @click=${() => onMode(one)}
  >${words[one]}</button>`;
  const brand = html`<button slot="brand" type="button" class="link back" @click=${() => onMode(null)}>${words.back}</button>`;
  const tools = html`<span slot="tools" class="modes" role="group" aria-label=${words.label}>${word('read')} ${word('lesson')}</span>`;
  return mode === 'read'
    ? html`<dispatch-explorer class="reader" fill lang=${lang} .dispatch=${file}>${brand}${tools}</dispatch-explorer>`
    : html`<dispatch-classroom class="reader" lang=${lang} .dispatch=${file}>${brand}${tools}</dispatch-classroom>`;
}

/** Fetches what a view is made of, once it is wanted. */
export async function loadReader(mode: ReaderMode): Promise<void> {
  await (mode === 'read' ? import('../define-explorer.ts') : import('../define-classroom.ts'));
}
