import { interfaceLanguage } from '../language/shell.ts';
import { FileDrop, type OwnFile } from './drop-files.ts';
import { offerFiles, showLibrary, showOpeners } from './library.ts';
import { type ColorScheme, renderPageTools } from './page-tools.ts';

export interface LibraryOptions {
  /** The language for an address that names none. */
  readonly preferred: string;
  readonly onOwn: (own: OwnFile) => void;
}

/** Makes the library answer: its languages and colours, and files of the reader's own. */
export function startLibrary(library: HTMLElement, { preferred, onOwn }: LibraryOptions): void {
  const tools = library.querySelector<HTMLElement>('.tools');
  if (!tools) return;
  const page = document.documentElement;
  let scheme: ColorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const files = new FileDrop(tools, (own) => {
    files.leave();
    onOwn(own);
  });
  const language = () => new URLSearchParams(location.search).get('lang') ?? preferred;

  const show = () => {
    const lang = interfaceLanguage(language());
    page.lang = lang;
    showLibrary(library, lang);
    showOpeners(library);
    for (const link of library.querySelectorAll<HTMLAnchorElement>('a[href^="./d/"]')) {
      link.search = new URLSearchParams(location.search).has('lang') ? `?lang=${lang}` : '';
    }
    document.title = `${library.querySelector('h1')?.textContent ?? ''} · Dispatch Atlas`;
    files.showLanguage(lang);
    renderPageTools(
      tools,
      { lang, scheme },
      {
        setLang(lang) {
          history.replaceState(history.state, '', `?lang=${lang}`);
          show();
        },
        setScheme(next) {
          scheme = next;
          page.style.colorScheme = next;
          show();
        },
      },
    );
  };
  offerFiles(library, () => files.open());
  show();
}
