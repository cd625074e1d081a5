import type { LocalText } from './text.ts';

const ISO_CODE = /^[A-Z]{2}$/;
const displayNames = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country as Unicode CLDR has it; in the runtime's own language where it lacks the wanted
 * one, in English where that is no language tag.
 * `undefined` for what is no known ISO 3166-1 alpha-2 code (the empty code of a disputed state included).
 */
export function countryName(iso: string, lang: string): LocalText | undefined {
  if (!ISO_CODE.test(iso)) return undefined;
  const names = displayNamesFor(lang);
  const text = names.of(iso);
  return text === undefined ? undefined : { text, lang: names.resolvedOptions().locale };
}

function displayNamesFor(lang: string): Intl.DisplayNames {
  const known = displayNames.get(lang);
  if (known) return known;
  const options = { type: 'region', fallback: 'none' } as const;
  const names = new Intl.DisplayNames(isLanguageTag(lang) ? [lang] : ['en'], options);
  displayNames.set(lang, names);
  return names;
}

/** `Intl` throws at what is no BCP 47 tag, and a dispatch may say anything. */
function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
