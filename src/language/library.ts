import { library as de } from './de/library.ts';
import { library as en, type LibraryMessages } from './en/library.ts';
import { library as fr } from './fr/library.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { LibraryMessages } from './en/library.ts';

const CATALOGUES: Readonly<Record<LanguageTag, LibraryMessages>> = { de, en, fr };

/** The messages of the library, for a wanted language tag. Only its page needs them, so they stand apart. */
export function libraryMessagesFor(wanted: string): LibraryMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
