import { type LanguageTag, languages } from './languages.ts';
import { type Messages, type OpeningMessages, wholeMessages } from './messages.ts';
import { interfaceLanguage } from './shell.ts';

export { interfaceLanguage, LANGUAGES } from './shell.ts';

/*
 * A reader needs the messages of one language, so each is fetched by itself, and only when it is wanted: first
 * what a story opens with, and the rest as soon as a part of the page speaks more. Who holds the state of a page
 * sees to it that no language is shown before it is there; then all others may take messages without waiting.
 */

/** How much of a language: what a story opens with, or all of it. */
export type Extent = 'opening' | 'all';

const openings = new Map<LanguageTag, OpeningMessages>();
const wholes = new Map<LanguageTag, Messages>();
const coming = new Map<string, Promise<void>>();
/** How much the page has needed so far; a language that comes later comes with as much. */
let needed: Extent = 'opening';

/** Says that from now on something on this page speaks more than a story opens with. */
export function needAllMessages(): void {
  needed = 'all';
}

/** Whether the messages for a wanted tag are there, in its very interface language: as much as this page needs. */
export function hasLanguage(wanted: string, extent: Extent = needed): boolean {
  return (extent === 'all' ? wholes : openings).has(interfaceLanguage(wanted));
}

/**
 * Fetches the messages for a wanted tag, as much as this page needs, once; asked again after a failure, it tries
 * again.
 * @throws whatever `import()` throws where they can't be had
 */
export function loadLanguage(wanted: string, extent: Extent = needed): Promise<void> {
  const tag = interfaceLanguage(wanted);
  if (hasLanguage(tag, extent)) return Promise.resolve();
  const key = `${extent} ${tag}`;
  const known = coming.get(key);
  if (known) return known;
  const loading = fetchMessages(tag, extent).finally(() => coming.delete(key));
  coming.set(key, loading);
  return loading;
}

async function fetchMessages(tag: LanguageTag, extent: Extent): Promise<void> {
  const { loadOpening, loadRest } = languages[tag];
  const comingRest = extent === 'all' ? loadRest() : undefined;
  // Should the opening fail first, nobody waits for the rest any more.
  comingRest?.catch(() => {});
  const opening = openings.get(tag) ?? (await loadOpening());
  openings.set(tag, opening);
  const rest = await comingRest;
  if (rest && !wholes.has(tag)) addLanguage(tag, wholeMessages(opening, rest));
}

/** Takes messages that are at hand already, as they are outside browsers; see `all.ts`. */
export function addLanguage(tag: LanguageTag, messages: Messages): void {
  openings.set(tag, messages);
  wholes.set(tag, messages);
}

/**
 * What a story opens with, in a wanted language; where that is not there yet, in one that is.
 * @throws {Error} where no language has been loaded at all
 */
export function messagesFor(wanted: string): OpeningMessages {
  return oneOf(openings, wanted);
}

/**
 * Every message in a wanted language; where they are not there yet, of one of which they are.
 * @throws {Error} where no language has been loaded with all its messages, see `needAllMessages`
 */
export function allMessagesFor(wanted: string): Messages {
  return oneOf(wholes, wanted);
}

function oneOf<Found>(catalogues: ReadonlyMap<LanguageTag, Found>, wanted: string): Found {
  const [first] = catalogues.values();
  const messages = catalogues.get(interfaceLanguage(wanted)) ?? catalogues.get('en') ?? first;
  if (!messages) {
    throw new Error(`No messages for “${wanted}”: loadLanguage() or src/language/all.ts has to come first.`);
  }
  return messages;
}
