import { interfaceLanguage } from '../language/shell.ts';
import { changeAddress } from './address-bar.ts';
import { FileDrop } from './drop-files.ts';
import { offerFiles, showGone, showLibrary, showOpeners } from './library.ts';
import { showWithWords } from './load-words.ts';
import { offerOffline } from './offline/offer-offline.ts';
import type { OwnFile } from './own-file.ts';
import { showTitle } from './page-title.ts';
import { renderPageTools } from './page-tools.ts';

export interface LibraryOptions {
  /** The language for an address that names none. */
  readonly preferred: string;
  /** Shows a file of the reader's own; Back leads to the library again. */
  readonly onOwn: (own: OwnFile) => void;
  /** Called when the words have come in a language: at first, and whenever another is chosen. */
  readonly onShow?: () => void;
}

/** Makes the library answer: its languages and colours, and files of the reader's own. */
export function startLibrary(library: HTMLElement, { preferred, onOwn, onShow }: LibraryOptions): void {
  const tools = library.querySelector<HTMLElement>('.tools');
  if (!tools) return;
  const page = document.documentElement;
  const leaving = new AbortController();
  const files = new FileDrop(tools, (own) => {
    leaving.abort();
    files.leave();
    history.pushState({ own: true }, '');
    addEventListener('popstate', ({ state }) => {
      if (!isOwn(state)) location.reload();
    });
    onOwn(own);
  });
  const language = () => new URLSearchParams(location.search).get('lang') ?? preferred;

  const show = () => {
    const lang = interfaceLanguage(language());
    page.lang = lang;
    showLibrary(library, lang);
    showOpeners(library);
    showGone(library, isOwn(history.state));
    onShow?.();
    if (new URLSearchParams(location.search).has('lang')) keepLanguage(library, lang);
    showTitle(library.querySelector('h1')?.textContent ?? '');
    files.showLanguage(lang);
    const place = library.querySelector<HTMLElement>('.offline-place');
    if (place) offerOffline(place, { lang, story: null });
    renderPageTools(tools, { lang }, { setLang });
  };
  const setLang = (lang: string) => {
    changeAddress('lang', lang);
    show();
  };
  const showReturned = () => {
    // Whoever went on to a file of their own while the words were on their way stays there.
    if (!leaving.signal.aborted) show();
  };
  offerFiles(library, () => files.open());
  addEventListener('popstate', () => void showWithWords(language, showReturned), { signal: leaving.signal });
  show();
}

/** A language that the reader asked for goes along to the stories and lessons. */
function keepLanguage(library: HTMLElement, lang: string): void {
  for (const link of library.querySelectorAll<HTMLAnchorElement>(
    'a[href^="./d/"], a[href^="./classroom"], a[href^="./compare"], a[href^="./write"]',
  )) {
    const query = new URLSearchParams(link.search);
    query.set('lang', lang);
    link.search = query.toString();
  }
}

/** Whether an entry of the history is that of a file of the reader's own. */
function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'own' in state;
}
