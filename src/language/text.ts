/** Text in several languages: BCP 47 tag → text. */
export type LanguageMap = Readonly<Record<string, string>>;

/** A text together with the language it is really in; whoever renders it sets `lang` from here. */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
}

/**
 * RFC 4647 section 3.4 (lookup): the best of `available` for one wanted tag, subtags cut from the
 * right until something matches; `undefined` if nothing does.
 */
export function lookupLanguage(wanted: string, available: readonly string[]): string | undefined {
  const byLowerCase = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  const subtags = wanted.toLowerCase().split('-');
  while (subtags.length > 0) {
    const found = byLowerCase.get(subtags.join('-'));
    if (found !== undefined) return found;
    subtags.pop();
    // A singleton (such as the x of a private use tag) never stands at the end of a range.
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return undefined;
}

/**
 * The text of a language map in the language wanted, else in `fallback` (the document's language),
 * else in whichever language comes first. `undefined` only for an empty or missing map.
 */
export function pickText(
  map: LanguageMap | undefined,
  wanted: string,
  fallback: string,
): LocalText | undefined {
  if (map === undefined) return undefined;
  const tags = Object.keys(map);
  const lang = lookupLanguage(wanted, tags) ?? lookupLanguage(fallback, tags) ?? tags[0];
  if (lang === undefined) return undefined;
  const text = map[lang];
  return text === undefined ? undefined : { text, lang };
}

/** Spaces at which a line may break; those that hold a number and its unit together do not. */
const BREAKABLE = /[^\S\u00a0\u202f\u2007]+/u;

/** The words between which a line may break: «13 000 soldats» is two. */
export function wordsOf(text: string): readonly string[] {
  return text.split(BREAKABLE);
}
