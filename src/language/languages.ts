import { shell as de } from './de/shell.ts';
import { shell as en, type ShellMessages } from './en/shell.ts';
import type { Messages } from './en.ts';
import { shell as fr } from './fr/shell.ts';

interface Language {
  /** What a page says before it has a story; of every language, since it is little and may not wait. */
  readonly shell: ShellMessages;
  /** All the rest, fetched when somebody wants to read it. */
  readonly load: () => Promise<Messages>;
}

/**
 * The languages the interface speaks, by BCP 47 tag. One more is a folder like `en/`, a file like `en.ts`, and a
 * line here; the compiler then asks for its words in `all.ts`, `command.ts`, `import.ts` and `library.ts`.
 */
export const languages = {
  de: { shell: de, load: async () => (await import('./de.ts')).de },
  en: { shell: en, load: async () => (await import('./en.ts')).en },
  fr: { shell: fr, load: async () => (await import('./fr.ts')).fr },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;
