import { shell as de } from './de/shell.ts';
import type { RestMessages } from './en/rest.ts';
import { shell as en, type ShellMessages } from './en/shell.ts';
import type { OpeningMessages } from './en.ts';
import { shell as fr } from './fr/shell.ts';

interface Language {
  /** What a page says before it has a story; of every language, since it is little and may not wait. */
  readonly shell: ShellMessages;
  /** What a story opens with, fetched when somebody wants to read it. */
  readonly loadOpening: () => Promise<OpeningMessages>;
  /** All other messages, fetched with the first part that needs them. */
  readonly loadRest: () => Promise<RestMessages>;
}

/**
 * The languages the interface speaks, by BCP 47 tag. One more is a folder like `en/`, a file like `en.ts`, and a
 * line here; the compiler then asks for its words in `all.ts`, `command.ts`, `import.ts` and `library.ts`.
 */
export const languages = {
  de: {
    shell: de,
    loadOpening: async () => (await import('./de.ts')).opening,
    loadRest: async () => (await import('./de/rest.ts')).rest,
  },
  en: {
    shell: en,
    loadOpening: async () => (await import('./en.ts')).opening,
    loadRest: async () => (await import('./en/rest.ts')).rest,
  },
  fr: {
    shell: fr,
    loadOpening: async () => (await import('./fr.ts')).opening,
    loadRest: async () => (await import('./fr/rest.ts')).rest,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;
