import { html, type TemplateResult } from 'lit';
import { addClaim, addEvent, type EntryRef, entryPath } from '../../writing/index.ts';
import { claimList } from './claim-list.ts';
import { dateField } from './date-field.ts';
import { actorField, listChoices, placeField } from './entry-fields.ts';
import { choiceField, row } from './field.ts';
import { fieldId } from './field-id.ts';
import { statusField } from './flow-form.ts';
import { fold } from './fold.ts';
import type { Forms } from './forms.ts';
import { fieldNotes } from './issue-note.ts';
import { listFields } from './list-fields.ts';
import { nameField } from './name-field.ts';
import { otherNames } from './other-names.ts';
import { removeEntry } from './remove-entry.ts';

export function eventAdder({ desk }: Forms): TemplateResult {
  const add = () => {
    let id = '';
    desk.edit((draft) => {
      const event = addEvent(draft, { name: '' });
      id = event.id;
      return addClaim(event.draft, id).draft;
    });
    desk.openEntry({ kind: 'event', id });
    void desk.focus(fieldId(['features', id, 'name']));
  };
  return html`<button type="button" class="link add" @click=${add}>${desk.words.add.event}</button>`;
}

/** An event: what happened, when and where, and who says so. */
export function eventForm(forms: Forms, ref: EntryRef): TemplateResult {
  const { desk } = forms;
  const words = desk.words.event;
  const at = (member: string) => [...entryPath(ref), member];
  return html`${row(
    desk,
    [
      nameField(desk, ref),
      choiceField(desk, { path: at('type'), label: words.type, options: listChoices(desk, 'eventType') }),
    ],
    'wide-first',
  )}
  ${row(desk, [
    dateField(desk, { path: at('start'), label: words.start }),
    dateField(desk, { path: at('end'), label: words.end }),
    placeField(forms, { path: at('at'), label: words.at, mayBeEmpty: true }),
  ])}
  ${statusField(forms, ref)} ${fieldNotes(desk, entryPath(ref))} ${claimList(forms, ref.id)}
  ${fold(desk, ref.id, words.actors, () =>
    listFields(desk, at('actors'), [words.actors, words.addActor], (options) => actorField(forms, options)),
  )}
  ${otherNames(desk, ref)} ${removeEntry(desk, ref)}`;
}
