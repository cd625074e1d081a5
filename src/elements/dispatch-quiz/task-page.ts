import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { lessonMessagesFor } from '../../language/lesson.ts';
import type { Task } from '../../lesson/types.ts';
import { type Attempt, standingOf } from './attempt.ts';
import { choiceForm } from './choice-form.ts';
import { type FeedbackView, feedback } from './feedback.ts';
import { type FormView, formView, wording } from './form-view.ts';
import { matchForm } from './match-form.ts';
import { numberForm } from './number-form.ts';
import { openForm } from './open-form.ts';
import { orderForm } from './order-form.ts';
import { pointForm } from './point-form.ts';

/** A question of more letters than this is set smaller. */
const LONG = 150;

export interface TaskView extends FeedbackView, Pick<FormView<'open'>, 'spoken' | 'change' | 'announce'> {
  /** Counted from 0. */
  readonly at: number;
  /** The map beside it; `nothing` for none. */
  readonly map: unknown;
  readonly hasNumbers: boolean;
  readonly toggleNumbers: () => void;
  /** There is nothing to check yet, in a sentence; empty while nobody has asked. */
  readonly missing: string;
}

/** One task: the question, the map beside or under it, the form for the answer, and what is said to it. */
export function taskPage(view: TaskView): TemplateResult {
  const { task, at, words, map, missing } = view;
  return html`<div class="task" data-form=${task.answer.form} data-kind=${task.kind} ?data-mapped=${map !== nothing}>
    <div class="question">
      <p class="kind">${words.task(at + 1, lessonMessagesFor(task.lang).kinds[task.kind])}</p>
      <h2 id="question" tabindex="-1" part="question" ?data-long=${task.question.text.length > LONG}>${wording(task.question, task)}</h2>
    </div>
    ${map}
    <div class="answer">
      ${repeat(
        [task],
        ({ id }) => id,
        () => formOf(view),
      )}
      ${missing === '' ? nothing : html`<p class="missing">${missing}</p>`}
      ${feedback(view)}
    </div>
  </div>`;
}

function formOf(view: TaskView): unknown {
  const { task, attempt } = view;
  const { answer } = task;
  const common = { ...view, isDone: isDone(task, attempt) };
  switch (answer.form) {
    case 'point':
      return pointForm({ ...formView('point', answer, attempt, common), ...numbersOf(view) });
    case 'choice':
      return choiceForm(formView('choice', answer, attempt, common));
    case 'match':
      return matchForm(formView('match', answer, attempt, common));
    case 'order':
      return orderForm(formView('order', answer, attempt, common));
    case 'number':
      return numberForm(formView('number', answer, attempt, common));
    default:
      return openForm(formView('open', answer, attempt, common));
  }
}

function numbersOf({ hasNumbers, toggleNumbers }: TaskView): Pick<TaskView, 'hasNumbers' | 'toggleNumbers'> {
  return { hasNumbers, toggleNumbers };
}

export function isDone(task: Task, attempt: Attempt): boolean {
  return standingOf(task, attempt) !== 'open';
}
