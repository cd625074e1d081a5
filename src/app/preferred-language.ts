import { spokenLanguage } from '../language/shell.ts';

/** The first of the reader's languages that the interface speaks, else English. */
export function preferredLanguage(): string {
  return navigator.languages.map(spokenLanguage).find((tag) => tag !== undefined) ?? 'en';
}
