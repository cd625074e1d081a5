import { type LanguageMap, type LocalText, pickText } from '../language/text.ts';

/** Whatever has a name: a place, a flow, an actor, goods. */
export interface Named {
  readonly name: string;
  readonly names?: LanguageMap;
}

/**
 * The name in the language wanted, else the one in the document's language, else `name` itself (which is
 * in the document's language too).
 */
export function nameOf(named: Named, lang: string, documentLang: string): LocalText {
  const picked = pickText(named.names, lang, documentLang);
  if (picked && (sameLanguage(picked.lang, lang) || sameLanguage(picked.lang, documentLang))) return picked;
  return { text: named.name, lang: documentLang };
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
