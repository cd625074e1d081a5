import { addLanguage } from './catalogue.ts';
import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';
import type { LanguageTag } from './languages.ts';
import { LANGUAGES } from './shell.ts';

/*
 * Every language at once, for what runs outside browsers and has no time to wait: the command, the pages made at
 * build time, the tests. A page never imports it.
 */
const ALL: Readonly<Record<LanguageTag, Messages>> = { de, en, fr };

for (const tag of LANGUAGES) addLanguage(tag, ALL[tag]);
