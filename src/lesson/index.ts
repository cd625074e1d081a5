/*
 * Lessons from a dispatch: tasks with keys and proofs, what is said to an answer, and the questions put to a source.
 * The functions need all messages of a language: `needAllMessages()` and `loadLanguage()` of
 * `src/language/catalogue.ts` come first, or `all.ts`.
 */
export { checkAnswer } from './check-answer.ts';
export { toGift } from './gift.ts';
export { makeTasks, type TaskOptions, whyNothing } from './make-tasks.ts';
export { questionSource, type SourceQuestion, type SourceQuestions } from './question-source.ts';
export * from './types.ts';
