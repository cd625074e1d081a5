import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { lookupLanguage } from './text.ts';

const CATALOGUES: Readonly<Record<string, Messages>> = { de, en };

/** BCP 47 tags of the languages the interface speaks. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The interface language for a wanted tag; English where there is no better. */
export function interfaceLanguage(wanted: string): string {
  return lookupLanguage(wanted, LANGUAGES) ?? 'en';
}

/** The messages for a wanted language tag. */
export function messagesFor(wanted: string): Messages {
  return CATALOGUES[interfaceLanguage(wanted)] ?? en;
}
