/** What a lesson can be; null is the choice among them. */
export const LESSON_MODES = ['present', 'practise', 'print', 'sources', 'skills'] as const;
export type LessonMode = (typeof LESSON_MODES)[number];

/** The mode an attribute names; null where it names none. */
export function lessonModeOf(value: unknown): LessonMode | null {
  return LESSON_MODES.find((mode) => mode === value) ?? null;
}
