import { oneFile as de } from './de/one-file.ts';
import { oneFile as en, type OneFileMessages } from './en/one-file.ts';
import { oneFile as fr } from './fr/one-file.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { OneFileMessages } from './en/one-file.ts';

const CATALOGUES: Readonly<Record<LanguageTag, OneFileMessages>> = { de, en, fr };

/** The words of a story saved as one file, for a wanted language tag. */
export function oneFileMessagesFor(wanted: string): OneFileMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
