import type { LessonMode } from './lesson-mode.ts';

/** What shows each mode; fetched when it is first wanted. */
const PARTS: Readonly<Record<LessonMode, () => Promise<unknown>>> = {
  present: () => import('../define-slides.ts'),
  practise: () => import('../define-quiz.ts'),
  print: () => import('../define-worksheet.ts'),
  sources: () => import('../define-sources.ts'),
  skills: () => import('../define-skills.ts'),
};

/**
 * Fetches the element that shows a mode.
 * @throws whatever `import()` throws where it can't be had; asked again, it tries again
 */
export async function loadMode(mode: LessonMode): Promise<void> {
  await PARTS[mode]();
}
