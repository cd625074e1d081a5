import { cli as de } from './de/cli.ts';
import { type CommandMessages, cli as en } from './en/cli.ts';
import { cli as fr } from './fr/cli.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { CommandMessages } from './en/cli.ts';

const CATALOGUES: Readonly<Record<LanguageTag, CommandMessages>> = { de, en, fr };

/** The messages of the command, for a wanted language tag. A page never needs them, so they stand apart. */
export function commandMessagesFor(wanted: string): CommandMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
