import type { Given, Task } from '../../lesson/types.ts';
import { type Attempt, tried, UNTOUCHED } from './attempt.ts';

/** How far a pupil has come with all tasks of a paper; a new object for every change. */
export interface Paper {
  /** By the ids of the tasks, which are the same in every language. */
  readonly attempts: ReadonlyMap<string, Attempt>;
  /** The task shown, counted from 0; as many as there are tasks: the result. */
  readonly at: number;
  /** Whether the result has been seen: from a task that is looked at again one goes back there. */
  readonly hasEnded: boolean;
}

export const NEW_PAPER: Paper = { attempts: new Map(), at: 0, hasEnded: false };

export function attemptAt({ attempts }: Paper, { id }: Task): Attempt {
  return attempts.get(id) ?? UNTOUCHED;
}

/** With another answer that is not checked yet. */
export function withDraft(paper: Paper, task: Task, draft: Given): Paper {
  return withAttempt(paper, task, { ...attemptAt(paper, task), draft });
}

/** With the answer checked; the same paper where there is nothing to check. */
export function withCheck(paper: Paper, task: Task): Paper {
  const before = attemptAt(paper, task);
  const attempt = tried(task, before);
  return attempt === before ? paper : withAttempt(paper, task, attempt);
}

/** Turned to a task, or beyond the last of `count` to the result. */
export function turnedTo(paper: Paper, at: number, count: number): Paper {
  const place = Math.max(0, Math.min(count, at));
  return { ...paper, at: place, hasEnded: paper.hasEnded || place === count };
}

/** Where one goes on to from the task shown: the next one, or once the result was seen, back there. */
export function nextOf({ at, hasEnded }: Paper, count: number): number {
  return hasEnded ? count : at + 1;
}

function withAttempt(paper: Paper, { id }: Task, attempt: Attempt): Paper {
  return { ...paper, attempts: new Map(paper.attempts).set(id, attempt) };
}
