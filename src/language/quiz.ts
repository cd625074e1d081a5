import { quiz as de } from './de/quiz.ts';
import { quiz as en, type QuizMessages } from './en/quiz.ts';
import { quiz as fr } from './fr/quiz.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { QuizMessages } from './en/quiz.ts';

const CATALOGUES: Readonly<Record<LanguageTag, QuizMessages>> = { de, en, fr };

/** The messages of the quiz, for a wanted language tag. Only lessons need them, so they stand apart. */
export function quizMessagesFor(wanted: string): QuizMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
