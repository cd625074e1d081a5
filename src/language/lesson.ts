import { lesson as de } from './de/lesson.ts';
import { worksheet as deSheet } from './de/worksheet.ts';
import { lesson as en } from './en/lesson.ts';
import { worksheet as enSheet } from './en/worksheet.ts';
import { lesson as fr } from './fr/lesson.ts';
import { worksheet as frSheet } from './fr/worksheet.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type LessonMessages = typeof en;
export type WorksheetMessages = typeof enSheet;

const LESSONS: Readonly<Record<LanguageTag, LessonMessages>> = { de, en, fr };
const WORKSHEETS: Readonly<Record<LanguageTag, WorksheetMessages>> = {
  de: deSheet,
  en: enSheet,
  fr: frSheet,
};

/** The words of tasks, for a wanted language tag. Only lessons need them, so they stand apart. */
export function lessonMessagesFor(wanted: string): LessonMessages {
  return LESSONS[interfaceLanguage(wanted)];
}

/** The words of worksheets, for a wanted language tag. */
export function worksheetMessagesFor(wanted: string): WorksheetMessages {
  return WORKSHEETS[interfaceLanguage(wanted)];
}
