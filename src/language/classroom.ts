import { classroom as de } from './de/classroom.ts';
import { type ClassroomMessages, classroom as en } from './en/classroom.ts';
import { classroom as fr } from './fr/classroom.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { ClassroomMessages } from './en/classroom.ts';

const CATALOGUES: Readonly<Record<LanguageTag, ClassroomMessages>> = { de, en, fr };

/** The messages of the classroom, for a wanted language tag. Only lessons need them, so they stand apart. */
export function classroomMessagesFor(wanted: string): ClassroomMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
