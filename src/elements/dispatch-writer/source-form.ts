import { html, type TemplateResult } from 'lit';
import { languageName } from '../../language/language-name.ts';
import { addSource, type EntryRef, entryPath } from '../../writing/index.ts';
import { dateField } from './date-field.ts';
import { choiceField, row, textField } from './field.ts';
import { fieldId } from './field-id.ts';
import { fold } from './fold.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';
import { removeEntry } from './remove-entry.ts';
import { languageChoices } from './story-languages.ts';

export function sourceAdder({ desk }: Forms): TemplateResult {
  const add = () => {
    let id = '';
    desk.edit((draft) => {
      const added = addSource(draft, {});
      id = added.id;
      return added.draft;
    });
    desk.openEntry({ kind: 'source', id });
    void desk.focus(fieldId(['sources', id, 'title']));
  };
  return html`<button type="button" class="link add" @click=${add}>${desk.words.add.source}</button>`;
}

/** What is asked of a source. */
export function sourceFields({ desk }: Forms, ref: EntryRef): TemplateResult {
  const words = desk.words.source;
  const at = (member: string) => [...entryPath(ref), member];
  return html`${row(
    desk,
    [
      textField(desk, { path: at('title'), label: words.title }),
      choiceField(desk, { path: at('type'), label: words.type, options: Object.entries(words.types) }),
    ],
    'wide-first',
  )}
  ${row(desk, [
    textField(desk, { path: at('publisher'), label: words.publisher }),
    dateField(desk, { path: at('issued'), label: words.issued }),
  ])}
  ${row(desk, [textField(desk, { path: at('URL'), label: words.url, kind: 'address', placeholder: 'https://' })])}`;
}

export function sourceForm(forms: Forms, ref: EntryRef): TemplateResult {
  const { desk } = forms;
  const words = desk.words.source;
  const at = (member: string) => [...entryPath(ref), member];
  return html`${sourceFields(forms, ref)}
  ${fold(
    desk,
    ref.id,
    desk.words.more,
    () => html`${row(desk, [
      textField(desk, { path: [...at('author'), 0], label: words.author }),
      dateField(desk, { path: at('accessed'), label: words.accessed }),
    ])}
    ${row(desk, [
      choiceField(desk, {
        path: at('lang'),
        label: words.lang,
        options: languageChoices(desk.spoken, (tag) => languageName(tag, desk.spoken)),
        none: desk.words.none,
      }),
      textField(desk, { path: at('seenVia'), label: words.seenVia, hint: words.seenViaHint }),
    ])}`,
  )}
  ${fieldNotes(desk, entryPath(ref))} ${removeEntry(desk, ref)}`;
}
