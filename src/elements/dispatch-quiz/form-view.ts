import { html, type TemplateResult } from 'lit';
import type { QuizMessages } from '../../language/quiz.ts';
import type { Answer, AnswerForm, Given, Task, Wording } from '../../lesson/types.ts';
import { type Attempt, isOf } from './attempt.ts';

/** What an answer form needs to know, and to whom it says what the pupil gives. */
export interface FormView<F extends AnswerForm> {
  readonly task: Task;
  readonly answer: Extract<Answer, { form: F }>;
  readonly draft: Extract<Given, { form: F }> | null;
  readonly tries: readonly Extract<Given, { form: F }>[];
  /** Nothing can be changed any more, and the key is shown. */
  readonly isDone: boolean;
  readonly words: QuizMessages;
  /** Of the interface. */
  readonly spoken: string;
  /** Takes an answer over; an element that is moved by that keeps the focus. */
  readonly change: (given: Given, focused?: HTMLElement) => void;
  /** Says something aloud. */
  readonly announce: (text: string) => void;
}

type Common = Pick<FormView<AnswerForm>, 'task' | 'isDone' | 'words' | 'spoken' | 'change' | 'announce'>;

/** The view of one form, with as much of the attempt as is of that form. */
export function formView<F extends AnswerForm>(
  form: F,
  answer: Extract<Answer, { form: F }>,
  { draft, tries }: Attempt,
  common: Common,
): FormView<F> {
  const fits = isOf(form);
  return { ...common, answer, draft: draft && fits(draft) ? draft : null, tries: tries.filter(fits) };
}

/**
 * Words of a task, in the language they are in. A browser takes the direction of a text from its first letter, even from
 * one that we keep apart; only our own sentences have such, and they run from left to right.
 */
export function wording({ text, lang }: Wording, { lang: whole }: Pick<Task, 'lang'>): TemplateResult {
  return html`<bdi lang=${lang ?? whole} dir=${text.includes('\u2068') ? 'ltr' : 'auto'}>${text}</bdi>`;
}

/** A sign that stands beside a word which says the same. */
export function sign(kind: 'right' | 'wrong' | 'none'): TemplateResult {
  return html`<span class="sign" data-sign=${kind} aria-hidden="true">${SIGNS[kind]}</span>`;
}

const SIGNS = { right: '✓', wrong: '–', none: '' } as const;
