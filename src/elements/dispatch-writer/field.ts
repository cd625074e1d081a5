import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolated } from '../../language/format.ts';
import { type Json, type Path, setValue, textAt, valueAt } from '../../writing/index.ts';
import { parseNumber } from '../dispatch-quiz/parse-number.ts';
import type { Desk } from './desk.ts';
import { fieldId } from './field-id.ts';
import { fieldNotes, isWrong, notesId } from './issue-note.ts';

/** A field of a form, and the value that it writes. */
export interface Field {
  readonly path: Path;
  readonly template: TemplateResult;
}

interface FieldOptions {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  /** Language of what is written. */
  readonly lang?: string;
}

/** Fields that stand side by side where there is room; what is to be said of them stands beneath. */
export function row(desk: Desk, fields: readonly (Field | null)[], sizes = ''): TemplateResult {
  const shown = fields.filter((field) => field !== null);
  return html`<div class="row ${sizes}" data-count=${shown.length}>${shown.map(({ template }) => template)}</div>
    ${shown.map(({ path }) => fieldNotes(desk, path))}`;
}

interface TextOptions extends FieldOptions {
  readonly kind?: 'line' | 'address' | 'area';
  readonly value?: string;
  /** Writes what was typed; without it the member at `path`, taken out where nothing is left. */
  readonly onText?: (text: string) => void;
}

/** A line of text, or several. */
export function textField(desk: Desk, options: TextOptions): Field {
  const { path, kind = 'line', lang } = options;
  const id = fieldId(path);
  const value = options.value ?? textAt(desk.draft, path);
  const write = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const { value: text } = target;
    if (options.onText) options.onText(text);
    else desk.edit((draft) => setValue(draft, path, text === '' ? undefined : text), path);
  };
  const describedBy = descriptionOf(desk, options);
  const invalid = isWrong(desk, path) ? 'true' : nothing;
  const input =
    kind === 'area'
      ? html`<textarea
          id=${id}
          rows="3"
          lang=${lang ?? nothing}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${write}
          @change=${() => desk.rest()}
        ></textarea>`
      : html`<input
          id=${id}
          type="text"
          inputmode=${kind === 'address' ? 'url' : nothing}
          autocomplete="off"
          lang=${lang ?? nothing}
          placeholder=${options.placeholder ?? nothing}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${write}
          @change=${() => desk.rest()}
        />`;
  return { path, template: labelled(id, options, input) };
}

interface NumberOptions extends FieldOptions {
  readonly value?: number | undefined;
  readonly onNumber?: (value: number | undefined) => void;
}

/** A figure, written as one writes figures in the language of the page. */
export function numberField(desk: Desk, options: NumberOptions): Field {
  const { path } = options;
  const id = fieldId(path);
  const found = valueAt(desk.draft, path);
  const value = 'value' in options ? options.value : typeof found === 'number' ? found : undefined;
  const shown =
    value === undefined ? '' : new Intl.NumberFormat(desk.spoken, { maximumFractionDigits: 6 }).format(value);
  const write = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    desk.typed = { id, text: target.value };
    const number = target.value.trim() === '' ? undefined : parseNumber(target.value, desk.spoken);
    // What is no number yet is on its way to be one.
    if (Number.isNaN(number)) return;
    if (options.onNumber) options.onNumber(number);
    else desk.edit((draft) => setValue(draft, path, number), path);
    desk.update();
  };
  const template = html`<input
    id=${id}
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-describedby=${descriptionOf(desk, options)}
    aria-invalid=${isWrong(desk, path) ? 'true' : nothing}
    .value=${live(desk.typed?.id === id ? desk.typed.text : shown)}
    @input=${write}
    @change=${() => desk.rest()}
    @blur=${() => desk.doneTyping(id)}
  />`;
  return { path, template: labelled(id, options, template) };
}

interface ChoiceOptions extends FieldOptions {
  /** Value and word. */
  readonly options: readonly (readonly [value: string, label: string])[];
  /** The word for no choice; without it there is always one. */
  readonly none?: string;
  readonly value?: string;
  readonly onValue?: (value: string) => void;
}

/** One of a few words. A value that is none of them stays, and stands there as it is. */
export function choiceField(desk: Desk, options: ChoiceOptions): Field {
  const { path, none } = options;
  const id = fieldId(path);
  const value = options.value ?? textAt(desk.draft, path);
  const isKnown = options.options.some(([one]) => one === value);
  const write = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value: next } = target;
    if (options.onValue) options.onValue(next);
    else desk.edit((draft) => setValue(draft, path, next === '' ? undefined : (next satisfies Json)));
  };
  const template = html`<div class="box">
    <select
      id=${id}
      aria-describedby=${descriptionOf(desk, options)}
      aria-invalid=${isWrong(desk, path) ? 'true' : nothing}
      .value=${live(value)}
      @change=${write}
    >
      ${none !== undefined || value === '' ? html`<option value="" ?selected=${value === ''}>${none ?? '–'}</option>` : nothing}
      ${value !== '' && !isKnown ? html`<option value=${value} selected>${isolated(value)}</option>` : nothing}
      ${options.options.map(
        ([one, label]) => html`<option value=${one} ?selected=${one === value}>${isolated(label)}</option>`,
      )}
    </select>
    <svg class="arrow" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M0 0h10L5 6z" fill="currentColor" /></svg>
  </div>`;
  return { path, template: labelled(id, options, template) };
}

/** Label, what is written into, and a hint beneath. */
export function labelled(
  id: string,
  { label, hint }: Pick<FieldOptions, 'label' | 'hint'>,
  input: TemplateResult,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${input} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** Ids of what describes a field: its hint, and the notes on it. */
export function descriptionOf(
  desk: Desk,
  { path, hint }: Pick<FieldOptions, 'path' | 'hint'>,
): string | typeof nothing {
  const ids = [...(hint ? [`${fieldId(path)}-hint`] : []), ...notesId(desk, path)];
  return ids.length > 0 ? ids.join(' ') : nothing;
}
