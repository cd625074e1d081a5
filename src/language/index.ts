import { loadLanguage as load } from './catalogue.ts';

/* The words of the interface and of all descriptions. They are fetched by language, before anything is described. */
export { allMessagesFor as messagesFor, LANGUAGES } from './catalogue.ts';
export type { LanguageTag } from './languages.ts';
export type { Messages } from './messages.ts';

/**
 * Fetches all messages for a wanted language tag, once; asked again after a failure, it tries again.
 * @throws whatever `import()` throws where they can't be had
 */
export function loadLanguage(wanted: string): Promise<void> {
  return load(wanted, 'all');
}
