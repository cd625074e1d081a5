import { exports as de } from './de/exports.ts';
import { type ExportMessages, exports as en } from './en/exports.ts';
import { exports as fr } from './fr/exports.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { ExportMessages } from './en/exports.ts';

const CATALOGUES: Readonly<Record<LanguageTag, ExportMessages>> = { de, en, fr };

/** The words for files to take along, for a wanted language tag. They are fetched with what writes the files. */
export function exportMessagesFor(wanted: string): ExportMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
