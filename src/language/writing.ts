import { writing as de } from './de/writing.ts';
import { writing as en, type WritingMessages } from './en/writing.ts';
import { writing as fr } from './fr/writing.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { WritingMessages } from './en/writing.ts';

const CATALOGUES: Readonly<Record<LanguageTag, WritingMessages>> = { de, en, fr };

/** The messages of the page in which a dispatch is written, for a wanted language tag. */
export function writingMessagesFor(wanted: string): WritingMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
