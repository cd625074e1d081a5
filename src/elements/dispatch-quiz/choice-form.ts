import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { DOT, isolated } from '../../language/format.ts';
import type { Option } from '../../lesson/types.ts';
import { type FormView, sign, wording } from './form-view.ts';

type View = FormView<'choice'>;

/** One or several of a list; what was tried stays to be seen. */
export function choiceForm(view: View): TemplateResult {
  const { answer, isDone, words } = view;
  if (isDone) return html`<ul class="rows">${answer.options.map((option) => doneRow(option, view))}</ul>`;
  return html`<fieldset class="rows" aria-labelledby="question">
    ${answer.several ? html`<p class="hint">${words.several}</p>` : nothing}
    ${answer.options.map((option) => openRow(option, view))}
  </fieldset>`;
}

function openRow(option: Option, view: View): TemplateResult {
  const { answer, draft, tries, task, change } = view;
  // One of several is chosen anew, a choice of several is mended.
  const chosen = draft?.ids ?? (answer.several ? tries.at(-1)?.ids : undefined) ?? [];
  const note = triesOf(option, view);
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const all = target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    change({ form: 'choice', ids: [...all].map(({ value }) => value) });
  };
  return html`<label class="row" ?data-tried=${note !== ''}>
    <input
      type=${answer.several ? 'checkbox' : 'radio'}
      name="option"
      value=${option.id}
      .checked=${live(chosen.includes(option.id))}
      @change=${choose}
    />
    <span class="said">${wording(option, task)}${noteOf(note)}</span>
  </label>`;
}

function doneRow(option: Option, view: View): TemplateResult {
  const { answer, task, words } = view;
  const isRight = answer.key.includes(option.id);
  const tries = triesOf(option, view);
  const because = isRight || !wasTried(option, view) ? '' : isolated(option.wrongBecause ?? '');
  const notes = [isRight ? words.right : '', tries, because].filter(Boolean).join(DOT);
  return html`<li class="row" ?data-right=${isRight}>
    ${sign(isRight ? 'right' : wasTried(option, view) ? 'wrong' : 'none')}
    <span class="said">${wording(option, task)}${noteOf(notes)}</span>
  </li>`;
}

function wasTried({ id }: Option, { tries }: View): boolean {
  return tries.some(({ ids }) => ids.includes(id));
}

/** In which tries an option was chosen, in words; the first is only worth a word where there was a second. */
function triesOf({ id }: Option, { tries, words, isDone }: View): string {
  const names = [words.firstTry, words.secondTry];
  if (isDone && tries.length === 1) return '';
  return tries.flatMap(({ ids }, index) => (ids.includes(id) ? [names[index] ?? ''] : [])).join(DOT);
}

function noteOf(note: string): unknown {
  return note === '' ? nothing : html`<small>${note}</small>`;
}
