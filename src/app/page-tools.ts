import { html, nothing, render } from 'lit';
import { LANGUAGES, shellMessagesFor } from '../language/shell.ts';

export type ColorScheme = 'light' | 'dark';

/** A page that is one story: to read it, or a lesson of it. */
export type PageView = 'explore' | 'lesson';

export interface PageToolsState {
  readonly lang: string;
  readonly scheme: ColorScheme;
  /** The two views of a page without a library. */
  readonly views?: { readonly words: Readonly<Record<PageView, string>>; readonly shown: PageView };
}

export interface PageToolsActions {
  setLang(lang: string): void;
  setScheme(scheme: ColorScheme): void;
  setView?(view: PageView): void;
}

/** The words at the right of the page's head: languages, and the other colour scheme. */
export function renderPageTools(into: HTMLElement, state: PageToolsState, actions: PageToolsActions): void {
  const messages = shellMessagesFor(state.lang).app;
  const { root = './', lesson, write } = document.documentElement.dataset;
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
  const other = state.scheme === 'dark' ? 'light' : 'dark';
  render(
    html`${first}<span class="languages" role="group" aria-label=${messages.language}>${LANGUAGES.map(
      (lang) => html`<button
          type="button"
          lang=${lang}
          aria-pressed=${lang === state.lang ? 'true' : 'false'}
          @click=${() => actions.setLang(lang)}
        ><span>${shellMessagesFor(lang).app.ownName}</span><abbr aria-hidden="true">${lang.toUpperCase()}</abbr></button>`,
    )}</span><button type="button" class="scheme" @click=${() => actions.setScheme(other)}>${
      other === 'dark' ? messages.dark : messages.light
    }</button>`,
    into,
  );
}
