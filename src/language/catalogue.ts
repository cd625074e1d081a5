import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { interfaceLanguage } from './shell.ts';

export { interfaceLanguage, LANGUAGES } from './shell.ts';

const CATALOGUES: Readonly<Record<string, Messages>> = { de, en };

/** The messages for a wanted language tag. */
export function messagesFor(wanted: string): Messages {
  return CATALOGUES[interfaceLanguage(wanted)] ?? en;
}
