import { skills as de } from './de/skills.ts';
import { skills as en, type SkillsMessages } from './en/skills.ts';
import { skills as fr } from './fr/skills.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { SkillsMessages } from './en/skills.ts';

const CATALOGUES: Readonly<Record<LanguageTag, SkillsMessages>> = { de, en, fr };

/** The words of map skills, for a wanted language tag. Only lessons need them, so they stand apart. */
export function skillsMessagesFor(wanted: string): SkillsMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
