import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isolated } from '../../language/format.ts';
import { checkAnswer } from '../../lesson/check-answer.ts';
import type { Option } from '../../lesson/types.ts';
import { type FormView, sign, wording } from './form-view.ts';

type View = FormView<'order'>;
type Step = -1 | 1;

/** A list whose rows are moved up and down by buttons. */
export function orderForm(view: View): TemplateResult {
  const { answer, isDone, words, task } = view;
  const rows = orderOf(view);
  const byId = (id: string) => answer.options.find((option) => option.id === id) ?? [];
  const list = html`<ol class="rows" aria-labelledby="question">
    ${repeat(
      rows,
      ({ id }) => id,
      (option, at) => row(option, at, rows, view),
    )}
  </ol>`;
  const wasRight = isDone && rows.every(({ id }, at) => answer.key[at] === id);
  // Of the tasks made from the story the explanation below is the right order, with its dates.
  if (!isDone || wasRight || task.kind === 'order') return list;
  return html`${list}
    <p class="hint">${words.rightOrder}</p>
    <ol class="key">${answer.key.flatMap(byId).map((option) => html`<li>${wording(option, task)}</li>`)}</ol>`;
}

/** As the pupil has it by now. */
function orderOf({ answer, draft, tries }: View): readonly Option[] {
  const ids = draft?.ids ?? tries.at(-1)?.ids ?? answer.options.map(({ id }) => id);
  return ids.flatMap((id) => answer.options.find((option) => option.id === id) ?? []);
}

function row(option: Option, at: number, rows: readonly Option[], view: View): TemplateResult {
  const { task, isDone, tries, words, answer } = view;
  const last = tries.at(-1);
  // A row that was moved since is no longer what the verdict was about.
  const isJudged = last?.ids[at] === option.id;
  const isRight = last !== undefined && isJudged && checkAnswer(task, last).right.includes(option.id);
  const wrong = isDone ? words.belongsAt(answer.key.indexOf(option.id) + 1) : words.notYet;
  return html`<li class="row" ?data-right=${isDone && isRight}>
    <span class="rank">${at + 1}</span>
    <span class="said">
      ${wording(option, task)}
      ${isJudged ? html`<small>${sign(isRight ? 'right' : 'wrong')} ${isRight ? words.right : wrong}</small>` : nothing}
    </span>
    ${isDone ? nothing : html`<span class="moves">${mover(option, at, -1, rows, view)} ${mover(option, at, 1, rows, view)}</span>`}
  </li>`;
}

function mover(option: Option, at: number, step: Step, rows: readonly Option[], view: View): TemplateResult {
  const { words, change, announce } = view;
  const to = at + step;
  const isEnd = to < 0 || to >= rows.length;
  const move = ({ currentTarget }: Event): void => {
    if (isEnd) return;
    const ids = rows
      .map(({ id }) => id)
      .with(at, rows[to]?.id ?? option.id)
      .with(to, option.id);
    change({ form: 'order', ids }, currentTarget instanceof HTMLElement ? currentTarget : undefined);
    announce(words.moved(isolated(option.text), to + 1, rows.length));
  };
  return html`<button
    type="button"
    class="move"
    data-step=${step}
    aria-disabled=${isEnd ? 'true' : nothing}
    aria-label=${(step < 0 ? words.up : words.down)(isolated(option.text))}
    @click=${move}
  >
    ${step < 0 ? '↑' : '↓'}
  </button>`;
}
