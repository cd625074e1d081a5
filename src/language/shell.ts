import { shell as de } from './de/shell.ts';
import { shell as en, type ShellMessages } from './en/shell.ts';
import { lookupLanguage } from './text.ts';

const SHELLS: Readonly<Record<string, ShellMessages>> = { de, en };

/** BCP 47 tags of the languages the interface speaks. */
export const LANGUAGES: readonly string[] = Object.keys(SHELLS);

/** The interface language for a wanted tag; English where there is no better. */
export function interfaceLanguage(wanted: string): string {
  return lookupLanguage(wanted, LANGUAGES) ?? 'en';
}

/** The messages a page begins with, for a wanted language tag. */
export function shellMessagesFor(wanted: string): ShellMessages {
  return SHELLS[interfaceLanguage(wanted)] ?? en;
}
