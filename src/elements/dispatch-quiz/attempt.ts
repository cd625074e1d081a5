import { checkAnswer } from '../../lesson/check-answer.ts';
import type { AnswerForm, Given, Task, Verdict } from '../../lesson/types.ts';

/** How far a pupil has come with one task. Only what was given is kept: what is said to it depends on the language. */
export interface Attempt {
  /** What is chosen, written or pointed at and not checked yet. */
  readonly draft: Given | null;
  /** Answers that were checked, the first one first. */
  readonly tries: readonly Given[];
}

/**
 * Where a task stands: not answered to the end, right at once, right in the second try, its key shown, or written
 * and compared by the pupil.
 */
export type Standing = 'open' | 'right' | 'second' | 'shown' | 'read';

/** How many tasks of a paper stand where. */
export type Counts = Readonly<Record<Standing, number>>;

export const UNTOUCHED: Attempt = { draft: null, tries: [] };

/** After so many tries the key is shown; what is written freely is compared at once. */
const MOST_TRIES = 2;

export function standingOf(task: Task, { tries }: Attempt): Standing {
  const last = tries.at(-1);
  if (!last) return 'open';
  const { outcome } = checkAnswer(task, last);
  if (outcome === 'open') return 'read';
  if (outcome === 'right') return tries.length === 1 ? 'right' : 'second';
  return tries.length >= MOST_TRIES ? 'shown' : 'open';
}

/** The answer as checked now; the same attempt where there is nothing to check: an answer that says nothing is no try. */
export function tried(task: Task, attempt: Attempt): Attempt {
  const { tries } = attempt;
  const draft = draftOf(task, attempt);
  if (!draft || !saysSomething(draft) || standingOf(task, attempt) !== 'open') return attempt;
  // What was tried is no answer any more, unless something is changed in it.
  return { draft: null, tries: [...tries, draft] };
}

/** What would be checked: events left in the order in which they came are an answer too. */
function draftOf({ answer }: Task, { draft, tries }: Attempt): Given | null {
  if (draft || answer.form !== 'order' || tries.length > 0) return draft;
  return { form: 'order', ids: answer.options.map(({ id }) => id) };
}

/** Whether what was tried is still there to be mended; else it is chosen anew. */
export function keepsTry({ answer }: Task, { tries }: Attempt): boolean {
  if (tries.length === 0 || answer.form === 'point') return false;
  return answer.form !== 'choice' || answer.several;
}

/** What is said to the last answer; null before the first. */
export function verdictOf(task: Task, { tries }: Attempt): Verdict | null {
  const last = tries.at(-1);
  return last ? checkAnswer(task, last) : null;
}

export function countsOf(tasks: readonly Task[], attempts: ReadonlyMap<string, Attempt>): Counts {
  const counts = { open: 0, right: 0, second: 0, shown: 0, read: 0 };
  for (const task of tasks) counts[standingOf(task, attempts.get(task.id) ?? UNTOUCHED)] += 1;
  return counts;
}

/** Whether an answer is of a form, so that it can be read as one. */
export function isOf<F extends AnswerForm>(form: F) {
  return (given: Given): given is Extract<Given, { form: F }> => given.form === form;
}

function saysSomething(given: Given): boolean {
  switch (given.form) {
    case 'choice':
    case 'order':
      return given.ids.length > 0;
    case 'match':
      return given.pairs.length > 0;
    case 'number':
      return Number.isFinite(given.value);
    case 'open':
      return given.text.trim() !== '';
    default:
      return true;
  }
}
