import type { Messages } from './en.ts';
import { type LanguageTag, languages } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export { interfaceLanguage, LANGUAGES } from './shell.ts';

/*
 * A reader needs the messages of one language, so each is fetched by itself, and only when it is wanted. Who
 * holds the state of a page sees to it that no language is shown before it is there; then all others may take
 * messages without waiting.
 */

const catalogues = new Map<LanguageTag, Messages>();
const coming = new Map<LanguageTag, Promise<void>>();

/** Whether the messages for a wanted tag are there, in its very interface language. */
export function hasLanguage(wanted: string): boolean {
  return catalogues.has(interfaceLanguage(wanted));
}

/**
 * Fetches the messages for a wanted tag, once; asked again after a failure, it tries again.
 * @throws whatever `import()` throws where they can't be had
 */
export function loadLanguage(wanted: string): Promise<void> {
  const tag = interfaceLanguage(wanted);
  const known = coming.get(tag);
  if (known) return known;
  const loading = fetchCatalogue(tag);
  coming.set(tag, loading);
  return loading;
}

async function fetchCatalogue(tag: LanguageTag): Promise<void> {
  if (catalogues.has(tag)) return;
  try {
    catalogues.set(tag, await languages[tag].load());
  } catch (error) {
    coming.delete(tag);
    throw error;
  }
}

/** Takes messages that are at hand already, as they are outside browsers; see `all.ts`. */
export function addLanguage(tag: LanguageTag, messages: Messages): void {
  catalogues.set(tag, messages);
}

/**
 * The messages for a wanted language tag; where these are not there yet, those of a language that is.
 * @throws {Error} where no language has been loaded at all
 */
export function messagesFor(wanted: string): Messages {
  const [first] = catalogues.values();
  const messages = catalogues.get(interfaceLanguage(wanted)) ?? catalogues.get('en') ?? first;
  if (!messages) {
    throw new Error(`No messages for “${wanted}”: loadLanguage() or src/language/all.ts has to come first.`);
  }
  return messages;
}
