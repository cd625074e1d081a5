import { html, nothing, render } from 'lit';
import { LANGUAGES, shellMessagesFor } from '../language/shell.ts';
import { loadWords } from './load-words.ts';

type ColorScheme = 'light' | 'dark';

/** A page that is one story: to read it, or a lesson of it. */
export type PageView = 'explore' | 'lesson';

export interface PageToolsState {
  readonly lang: string;
  /** The two views of a page without a library. */
  readonly views?: { readonly words: Readonly<Record<PageView, string>>; readonly shown: PageView };
}

export interface PageToolsActions {
  /** Called once the words of the language have come. */
  setLang(lang: string): void;
  setView?(view: PageView): void;
}

/** The words at the right of the page's head: languages, and the other colour scheme, which they change themselves. */
export function renderPageTools(into: HTMLElement, state: PageToolsState, actions: PageToolsActions): void {
  const messages = shellMessagesFor(state.lang).app;
  const page = document.documentElement;
  const { root = './', lesson, write } = page.dataset;
  const isLibrary = document.querySelector('.library') !== null && lesson === undefined;
  const isWriting = write !== undefined;
  const { views } = state;
  const first = views
    ? (['explore', 'lesson'] as const).map(
        (view) => html`<button
          type="button"
          class="view"
          aria-pressed=${view === views.shown ? 'true' : 'false'}
          @click=${() => actions.setView?.(view)}
        >${views.words[view]}</button>`,
      )
    : html`<a
        class="to-library"
        href="${root}?lang=${state.lang}"
        aria-current=${isLibrary ? 'page' : nothing}
      >${messages.library}</a>${
        // In the head of a story its views need the room.
        isLibrary || isWriting
          ? html`<a
              class="to-library"
              href="${root}write.html?lang=${state.lang}"
              aria-current=${isWriting ? 'page' : nothing}
            >${messages.write}</a>`
          : nothing
      }`;
  const other: ColorScheme = schemeOf(page) === 'dark' ? 'light' : 'dark';
  const setLang = async (lang: string) => {
    if (await loadWords(lang)) actions.setLang(lang);
  };
  const setScheme = () => {
    page.style.colorScheme = other;
    renderPageTools(into, state, actions);
  };
  render(
    html`${first}<span class="languages" role="group" aria-label=${messages.language}>${LANGUAGES.map(
      (lang) => html`<button
          type="button"
          lang=${lang}
          aria-pressed=${lang === state.lang ? 'true' : 'false'}
          @click=${() => setLang(lang)}
        ><span>${shellMessagesFor(lang).app.ownName}</span><abbr aria-hidden="true">${lang.toUpperCase()}</abbr></button>`,
    )}</span><button type="button" class="scheme" @click=${setScheme}>${messages[other]}</button>`,
    into,
  );
}

/** What the reader chose on this page, else what the reader's system asks for. */
function schemeOf(page: HTMLElement): string {
  return page.style.colorScheme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
