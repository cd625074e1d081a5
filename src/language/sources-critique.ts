import { critique as de } from './de/sources-critique.ts';
import { type CritiqueMessages, critique as en } from './en/sources-critique.ts';
import { critique as fr } from './fr/sources-critique.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { CritiqueMessages } from './en/sources-critique.ts';

const CATALOGUES: Readonly<Record<LanguageTag, CritiqueMessages>> = { de, en, fr };

/** The words of source criticism, for a wanted language tag. Only lessons need them, so they stand apart. */
export function critiqueMessagesFor(wanted: string): CritiqueMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
