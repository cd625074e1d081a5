import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../language/language-name.ts';
import { interfaceLanguage } from '../../language/shell.ts';
import { pickText } from '../../language/text.ts';
import { writingMessagesFor } from '../../language/writing.ts';
import type { Session } from '../../writing/index.ts';
import { langOf, languageMapOf } from '../../writing/path.ts';
import { languageChoices } from './story-languages.ts';

/** Why what was to be opened is not: the file, and sentences. */
export interface OpenTrouble {
  readonly headline: string;
  readonly reasons: readonly string[];
}

export interface StartView {
  readonly lang: string;
  readonly kept: Session | null;
  readonly trouble: OpenTrouble | null;
  readonly isComing: boolean;
  readonly onBegin: (title: string, lang: string) => void;
  readonly onFile: (file: File) => void;
  readonly onResume: () => void;
  readonly onForget: () => void;
}

/** What to begin with: a title, a file, or what was kept here. */
export function startView(view: StartView): TemplateResult {
  const { lang, trouble, kept } = view;
  const { title, start: words } = writingMessagesFor(lang);
  const spoken = interfaceLanguage(lang);
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = new FormData(event.currentTarget);
    view.onBegin(String(given.get('title') ?? '').trim(), String(given.get('lang') ?? spoken));
  };
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    target.value = '';
    if (file) view.onFile(file);
  };
  return html`<div class="start" ?data-busy=${view.isComing}>
    <h1 tabindex="-1">${title}</h1>
    <p class="lead">${words.lead}</p>
    ${trouble ? troubleNote(trouble) : nothing}
    ${kept ? keptNote(view, kept) : nothing}
    <form @submit=${begin}>
      <div class="field">
        <label for="new-title">${words.headline}</label>
        <input id="new-title" name="title" type="text" required autocomplete="off" aria-describedby="new-title-hint" />
        <p class="hint" id="new-title-hint">${words.headlineHint}</p>
      </div>
      <div class="field">
        <label for="new-lang">${words.lang}</label>
        <div class="box">
          <select id="new-lang" name="lang">
            ${languageChoices(spoken, (tag) => languageName(tag, spoken)).map(
              ([tag, name]) => html`<option value=${tag} ?selected=${tag === spoken}>${name}</option>`,
            )}
          </select>
          <svg class="arrow" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M0 0h10L5 6z" fill="currentColor" /></svg>
        </div>
      </div>
      <button type="submit" class="button strong">${words.begin}</button>
    </form>
    <section class="or">
      <h2>${words.or}</h2>
      <p>
        <label class="button file"
          >${words.open}<input
            type="file"
            class="unseen"
            accept=".geojson,.json,application/geo+json,application/json"
            @change=${choose}
        /></label>
        <span class="hint">${words.drop}</span>
      </p>
    </section>
  </div>`;
}

/** Why something is not opened, and a way to put that aside where there is something else to do. */
export function troubleNote({ headline, reasons }: OpenTrouble, way: unknown = nothing): TemplateResult {
  return html`<div class="note-box" role="alert">
    <p><b>${headline}</b></p>
    ${reasons.map((reason) => html`<p>${reason}</p>`)} ${way}
  </div>`;
}

function keptNote({ lang, onResume, onForget }: StartView, { draft, keptAt }: Session): TemplateResult {
  const { start: words } = writingMessagesFor(lang);
  const name = pickText(languageMapOf(draft.title), lang, langOf(draft))?.text ?? '–';
  const spoken = interfaceLanguage(lang);
  const when = new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(keptAt),
  );
  return html`<div class="note-box">
    <p>${words.kept(name, when)}</p>
    <div class="ways">
      <button type="button" class="button strong" @click=${onResume}>${words.resume}</button>
      <button type="button" class="link" @click=${onForget}>${words.forget}</button>
    </div>
  </div>`;
}
