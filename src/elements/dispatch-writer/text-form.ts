import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../language/language-name.ts';
import { localTextAt, setLocalText, setValue, textAt, valueAt } from '../../writing/index.ts';
import { dateField } from './date-field.ts';
import { choiceField, row, textField } from './field.ts';
import { fold } from './fold.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';
import type { Paragraphs } from './paragraphs.ts';
import { languageChoices, languagesOf } from './story-languages.ts';

/** Title, summary and text, in one language after the other. */
export function textForm(forms: Forms, paragraphs: Paragraphs): TemplateResult {
  const { desk } = forms;
  const words = desk.words.text;
  const { lang } = paragraphs;
  const local = (member: string, label: string, kind: 'line' | 'area', hint?: string) =>
    row(desk, [
      textField(desk, {
        path: [member, lang],
        label,
        hint,
        kind,
        lang,
        value: localTextAt(desk.draft, [member], lang),
        onText: (text) => desk.edit((draft) => setLocalText(draft, [member], lang, text), [member, lang]),
      }),
    ]);
  return html`<div class="text-form">
    ${languageLine(forms, paragraphs)} ${local('title', words.headline, 'line')}
    ${local('summary', words.summary, 'area', words.summaryHint)}
    <h2 class="head">${words.story} <span class="hint">${words.storyHint}</span></h2>
    ${paragraphs.render()} ${fieldNotes(desk, ['text', lang])}
    ${fold(desk, 'text', words.about, () => about(forms))}
  </div>`;
}

/** The languages the story is written in, and one more. */
function languageLine({ desk }: Forms, paragraphs: Paragraphs): TemplateResult {
  const words = desk.words.text;
  const nameIn = (tag: string) => languageName(tag, desk.spoken);
  const langs = [...new Set([...languagesOf(desk.draft), paragraphs.lang])];
  const add = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement) || target.value === '') return;
    paragraphs.showLanguage(target.value);
    target.value = '';
  };
  return html`<div class="languages" role="group" aria-label=${words.language}>
    ${langs.map(
      (tag) => html`<button
        type="button"
        class="word"
        aria-pressed=${String(tag === paragraphs.lang)}
        @click=${() => paragraphs.showLanguage(tag)}
      >${nameIn(tag)}</button>`,
    )}
    <label class="jump"
      ><span class="unseen">${words.addLanguage}</span
      ><span class="box quiet"
        ><select @change=${add}>
          <option value="">${words.addLanguage}</option>
          ${languageChoices(desk.spoken, nameIn)
            .filter(([tag]) => !langs.includes(tag))
            .map(([tag, name]) => html`<option value=${tag}>${name}</option>`)}</select></span
    ></label>
  </div>`;
}

/** What the file says of itself. */
function about({ desk }: Forms): TemplateResult {
  const words = desk.words.text;
  const article = (member: string) => ['article', member];
  const hasArticle = valueAt(desk.draft, ['article']) !== undefined;
  return html`${row(desk, [
    dateField(desk, { path: ['updated'], label: words.updated }),
    textField(desk, { path: ['license'], label: words.license, placeholder: 'CC-BY-4.0' }),
    textField(desk, { path: ['id'], label: words.id }),
  ])}
  <p class="hint">${words.updatedHint}</p>
  <fieldset class="inline">
    <legend>${words.article}</legend>
    ${row(desk, [
      textField(desk, {
        path: article('title'),
        label: words.articleTitle,
        onText: (text) =>
          desk.edit((draft) => {
            const titled = setValue(draft, article('title'), text);
            // An article has a language; it is that of the story until somebody says otherwise.
            return text === '' || textAt(titled, article('lang')) !== ''
              ? titled
              : setValue(titled, article('lang'), desk.fileLang);
          }, article('title')),
      }),
    ])}
    ${
      hasArticle
        ? html`${row(desk, [
            textField(desk, { path: article('publisher'), label: words.articlePublisher }),
            dateField(desk, { path: article('published'), label: words.articlePublished }),
          ])}
          ${row(desk, [
            textField(desk, {
              path: article('url'),
              label: words.articleUrl,
              kind: 'address',
              placeholder: 'https://',
            }),
            choiceField(desk, {
              path: article('lang'),
              label: words.language,
              options: languageChoices(desk.spoken, (tag) => languageName(tag, desk.spoken)),
            }),
          ])}`
        : nothing
    }
    ${fieldNotes(desk, ['article'])}
  </fieldset>`;
}
