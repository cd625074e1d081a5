import { type Draft, valueAt } from '../../writing/index.ts';
import { keysOf, langOf } from '../../writing/path.ts';

/** Languages to choose from; a file may be in any other. */
const TAGS = [
  'ar',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh',
];

/** Tags and names, in the order of the alphabet of a language. */
export function languageChoices(
  lang: string,
  nameOf: (tag: string) => string,
): readonly (readonly [tag: string, name: string])[] {
  return TAGS.map((tag) => [tag, nameOf(tag)] as const).sort((a, b) => a[1].localeCompare(b[1], lang));
}

/** The languages a story is written in, that of its file first. */
export function languagesOf(draft: Draft): readonly string[] {
  const written = ['title', 'summary', 'text'].flatMap((member) => keysOf(valueAt(draft, [member])));
  return [...new Set([langOf(draft), ...written])];
}
