import type { ShellMessages } from './en/shell.ts';
import { type LanguageTag, languages } from './languages.ts';
import { lookupLanguage } from './text.ts';

/** BCP 47 tags of the languages the interface speaks. */
export const LANGUAGES: readonly LanguageTag[] = Object.keys(languages).filter(isLanguageTag);

/** The interface language for a wanted tag; English where there is no better. */
export function interfaceLanguage(wanted: string): LanguageTag {
  return spokenLanguage(wanted) ?? 'en';
}

/** A page wants few tags, and asks for them with every sentence; so many are remembered. */
const MOST_KNOWN = 64;
const known = new Map<string, LanguageTag | undefined>();

/** The interface language for a wanted tag, where there is one. */
export function spokenLanguage(wanted: string): LanguageTag | undefined {
  if (known.has(wanted)) return known.get(wanted);
  const found = lookupLanguage(wanted, LANGUAGES);
  const spoken = found !== undefined && isLanguageTag(found) ? found : undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(wanted, spoken);
  return spoken;
}

/** The messages a page begins with, for a wanted language tag. */
export function shellMessagesFor(wanted: string): ShellMessages {
  return languages[interfaceLanguage(wanted)].shell;
}

function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag);
}
