import { compare as de } from './de/compare.ts';
import { type CompareMessages, compare as en } from './en/compare.ts';
import { compare as fr } from './fr/compare.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { CompareMessages } from './en/compare.ts';

const CATALOGUES: Readonly<Record<LanguageTag, CompareMessages>> = { de, en, fr };

/** The messages of the page that compares stories, for a wanted language tag. Only its page needs them. */
export function compareMessagesFor(wanted: string): CompareMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
