import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolated } from '../../language/format.ts';
import { checkAnswer } from '../../lesson/check-answer.ts';
import type { Option } from '../../lesson/types.ts';
import { letterOf } from './answer-words.ts';
import { type FormView, sign, wording } from './form-view.ts';

type View = FormView<'match'>;

/** Each of the left ones gets one of the right ones, which are listed with letters. */
export function matchForm(view: View): TemplateResult {
  const { answer, task } = view;
  return html`<ol class="bank" aria-labelledby="question">
      ${answer.right.map((option, at) => html`<li><b>${letterOf(at)}</b> ${wording(option, task)}</li>`)}
    </ol>
    <ul class="rows">${answer.left.map((option, at) => row(option, at, view))}</ul>`;
}

function row(left: Option, at: number, view: View): TemplateResult {
  const { task, isDone, tries } = view;
  const last = tries.at(-1);
  const isRight = last !== undefined && checkAnswer(task, last).right.includes(left.id);
  const kind = last === undefined ? 'none' : isRight ? 'right' : 'wrong';
  return html`<li class="row pair" ?data-right=${isDone && isRight}>
    ${last === undefined ? nothing : sign(kind)}
    <span class="said">
      <span id="left-${at}">${wording(left, task)}</span>
      ${isDone ? nothing : choice(left, at, view)} ${note(left, isRight, view)}
    </span>
  </li>`;
}

function choice(left: Option, at: number, { answer, draft, tries, words, change }: View): TemplateResult {
  const pairs = (draft ?? tries.at(-1))?.pairs ?? [];
  const chosen = pairs.find(([one]) => one === left.id)?.[1] ?? '';
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const all = [...(target.closest('.rows')?.querySelectorAll('select') ?? [])];
    const chosenPairs = all.flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const]));
    change({ form: 'match', pairs: chosenPairs });
  };
  return html`<select name=${left.id} aria-labelledby="left-${at}" .value=${live(chosen)} @change=${choose}>
    <option value="" ?selected=${chosen === ''}>${words.choose}</option>
    ${answer.right.map(
      ({ id, text }, index) =>
        html`<option value=${id} ?selected=${chosen === id}>${letterOf(index)} · ${isolated(text)}</option>`,
    )}
  </select>`;
}

function note(left: Option, isRight: boolean, view: View): unknown {
  const { tries, isDone, answer, words } = view;
  if (tries.length === 0) return nothing;
  if (!isDone) return html`<small>${isRight ? words.right : words.notYet}</small>`;
  const wanted = answer.key.find(([one]) => one === left.id)?.[1];
  const at = answer.right.findIndex(({ id }) => id === wanted);
  const text = `${letterOf(at)} · ${isolated(answer.right[at]?.text ?? '')}`;
  return html`<small>${isRight ? `${words.right}: ${text}` : words.belongs(text)}</small>`;
}
