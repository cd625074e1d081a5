import { sorting as de } from './de/sorting.ts';
import { sorting as en, type SortingMessages } from './en/sorting.ts';
import { sorting as fr } from './fr/sorting.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { SortingMessages } from './en/sorting.ts';

const CATALOGUES: Readonly<Record<LanguageTag, SortingMessages>> = { de, en, fr };

/** The messages of `<dispatch-sorting>`, for a wanted language tag. Few dispatches have sortings, so they stand apart. */
export function sortingMessagesFor(wanted: string): SortingMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
