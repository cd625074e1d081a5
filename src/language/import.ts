import { imports as de } from './de/import.ts';
import { imports as en, type ImportMessages } from './en/import.ts';
import { imports as fr } from './fr/import.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { ImportMessages } from './en/import.ts';

/** Names of what can be wrong with an imported file; each has its sentence. */
export type ImportRule = keyof ImportMessages['rules'];

const CATALOGUES: Readonly<Record<LanguageTag, ImportMessages>> = { de, en, fr };

/** The messages about imported files in every language. Most pages never need them, so they stand apart. */
export function importMessages(): Readonly<Record<string, ImportMessages>> {
  return CATALOGUES;
}

/** The messages about imported files, for a wanted language tag. */
export function importMessagesFor(wanted: string): ImportMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
