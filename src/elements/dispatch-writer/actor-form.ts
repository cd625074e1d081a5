import { html, type TemplateResult } from 'lit';
import { addActor, type EntryRef, entryPath } from '../../writing/index.ts';
import { actorField, listChoices } from './entry-fields.ts';
import { choiceField, row } from './field.ts';
import { fieldId } from './field-id.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';
import { nameField } from './name-field.ts';
import { otherNames } from './other-names.ts';
import { removeEntry } from './remove-entry.ts';

export function actorAdder({ desk }: Forms): TemplateResult {
  const add = () => {
    let id = '';
    desk.edit((draft) => {
      const added = addActor(draft, { name: '' });
      id = added.id;
      return added.draft;
    });
    desk.openEntry({ kind: 'actor', id });
    void desk.focus(fieldId(['actors', id, 'name']));
  };
  return html`<button type="button" class="link add" @click=${add}>${desk.words.add.actor}</button>`;
}

/** What is asked of a speaker besides the name. */
export function actorFields(forms: Forms, ref: EntryRef): TemplateResult {
  const { desk } = forms;
  const words = desk.words.actor;
  const at = (member: string) => [...entryPath(ref), member];
  return row(desk, [
    choiceField(desk, { path: at('kind'), label: words.kind, options: listChoices(desk, 'actorKind') }),
    actorField(forms, { path: at('partOf'), label: words.partOf, hint: words.partOfHint, mayBeEmpty: true }),
  ]);
}

export function actorForm(forms: Forms, ref: EntryRef): TemplateResult {
  const { desk } = forms;
  return html`${row(desk, [nameField(desk, ref)])}
  ${actorFields(forms, ref)} ${fieldNotes(desk, entryPath(ref))} ${otherNames(desk, ref)} ${removeEntry(desk, ref)}`;
}
