import { addLanguage } from './catalogue.ts';
import { rest as restDe } from './de/rest.ts';
import { opening as de } from './de.ts';
import { rest as restEn } from './en/rest.ts';
import { opening as en } from './en.ts';
import { rest as restFr } from './fr/rest.ts';
import { opening as fr } from './fr.ts';
import type { LanguageTag } from './languages.ts';
import { type Messages, wholeMessages } from './messages.ts';
import { LANGUAGES } from './shell.ts';

/*
 * Every language at once, for what runs outside browsers and has no time to wait: the command, the pages made at
 * build time, the tests. A page never imports it.
 */
const ALL: Readonly<Record<LanguageTag, Messages>> = {
  de: wholeMessages(de, restDe),
  en: wholeMessages(en, restEn),
  fr: wholeMessages(fr, restFr),
};

for (const tag of LANGUAGES) addLanguage(tag, ALL[tag]);
