import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { describeDate } from '../../model/describe-date.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type Path, setValue, textAt } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { descriptionOf, type Field, labelled } from './field.ts';
import { fieldId } from './field-id.ts';
import { readDate } from './read-date.ts';

interface DateOptions {
  readonly path: Path;
  readonly label: string;
}

/** A date as one writes it; beneath stands how it was understood. The file keeps it as EDTF. */
export function dateField(desk: Desk, { path, label }: DateOptions): Field {
  const id = fieldId(path);
  const value = textAt(desk.draft, path);
  const isTyping = desk.typed?.id === id;
  const shown = value === '' || parseEdtf(value) === null ? value : describeDate(value, desk.lang);
  const { date: words } = desk.words;
  const isOdd = value !== '' && parseEdtf(value) === null;
  const hint = isOdd
    ? words.odd
    : isTyping && value !== ''
      ? words.read(describeDate(value, desk.lang))
      : isTyping
        ? words.hint
        : undefined;
  const write = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value: text } = target;
    desk.typed = { id, text };
    const date =
      text.trim() === '' ? undefined : (readDate(text, [desk.spoken, desk.fileLang]) ?? text.trim());
    desk.edit((draft) => setValue(draft, path, date), path);
    desk.update();
  };
  const focus = () => {
    desk.typed = { id, text: shown };
    desk.update();
  };
  const input = html`<input
    id=${id}
    type="text"
    autocomplete="off"
    aria-describedby=${descriptionOf(desk, { path, hint })}
    aria-invalid=${isOdd ? 'true' : nothing}
    .value=${live(isTyping ? (desk.typed?.text ?? '') : shown)}
    @focus=${focus}
    @input=${write}
    @change=${() => desk.rest()}
    @blur=${() => desk.doneTyping(id)}
  />`;
  return { path, template: labelled(id, { label, hint }, input) };
}
