import { html, nothing, render } from 'lit';
import { LANGUAGES, shellMessagesFor } from '../language/shell.ts';

export type ColorScheme = 'light' | 'dark';

export interface PageToolsState {
  readonly lang: string;
  readonly scheme: ColorScheme;
}

export interface PageToolsActions {
  setLang(lang: string): void;
  setScheme(scheme: ColorScheme): void;
}

/** The words at the right of the page's head: languages, and the other colour scheme. */
export function renderPageTools(into: HTMLElement, state: PageToolsState, actions: PageToolsActions): void {
  const messages = shellMessagesFor(state.lang).app;
  const { root = './', lesson } = document.documentElement.dataset;
  const isLibrary = document.querySelector('.library') !== null && lesson === undefined;
  const other = state.scheme === 'dark' ? 'light' : 'dark';
  render(
    html`<a
        class="to-library"
        href="${root}?lang=${state.lang}"
        aria-current=${isLibrary ? 'page' : nothing}
      >${messages.library}</a><span class="languages" role="group" aria-label=${messages.language}>${LANGUAGES.map(
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
