import { foreign as de } from './de/foreign.ts';
import { foreign as en, type ForeignMessages } from './en/foreign.ts';
import { foreign as fr } from './fr/foreign.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

const CATALOGUES: Readonly<Record<LanguageTag, ForeignMessages>> = { de, en, fr };

/** The messages of elements from another server, for a wanted language tag. Only their script needs them. */
export function foreignMessagesFor(wanted: string): ForeignMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
