import { describe, expect, test } from 'vitest';
import { interfaceLanguage, LANGUAGES, messagesFor } from '../../src/language/catalogue.ts';
import { commandMessagesFor } from '../../src/language/command.ts';
import { compareMessagesFor } from '../../src/language/compare.ts';
import { importMessagesFor } from '../../src/language/import.ts';
import { lessonMessagesFor, worksheetMessagesFor } from '../../src/language/lesson.ts';
import { libraryMessagesFor } from '../../src/language/library.ts';
import { shellMessagesFor } from '../../src/language/shell.ts';
import { critiqueMessagesFor } from '../../src/language/sources-critique.ts';
import { worksheetPanelMessagesFor } from '../../src/language/worksheet-panel.ts';
import {
  ACTOR_KINDS,
  CATEGORIES,
  CLAIM_SUBJECTS,
  EVENT_TYPES,
  MODES,
  PHASES,
  PLACE_TYPES,
  PRECISIONS,
  QUALIFIERS,
  ROUTES,
  SCOPES,
  STANCES,
  STATUSES,
} from '../../src/model/types.ts';
import { callsOf, countsIn, marksIn, messagesByPath, say, withoutMarks } from '../helpers/message-calls.ts';

/** All that is said in a language, wherever its catalogue stands. */
function messagesIn(lang: string): ReadonlyMap<string, unknown> {
  return messagesByPath({
    ...messagesFor(lang),
    cli: commandMessagesFor(lang),
    compare: compareMessagesFor(lang),
    critique: critiqueMessagesFor(lang),
    imports: importMessagesFor(lang),
    lesson: lessonMessagesFor(lang),
    library: libraryMessagesFor(lang),
    worksheetPanel: worksheetPanelMessagesFor(lang),
    shell: shellMessagesFor(lang),
    worksheet: worksheetMessagesFor(lang),
  });
}

const english = messagesIn('en');

function arityOf(message: unknown): number {
  return typeof message === 'function' ? message.length : 0;
}

interface Saying {
  readonly path: string;
  readonly args: readonly unknown[];
  /** What English says to these arguments. */
  readonly plain: string;
  /** What the language says; `null` where it throws. */
  readonly said: string | null;
}

/** Every message, called with all the arguments that English can take. */
function sayingsIn(lang: string): readonly Saying[] {
  const messages = messagesIn(lang);
  return [...english].flatMap(([path, message]) =>
    callsOf(path, arityOf(message)).flatMap((args) => {
      const plain = say(message, args);
      return plain === null ? [] : [{ path, args, plain, said: say(messages.get(path), args) }];
    }),
  );
}

function showsTheSame(said: string, plain: string): boolean {
  const isEmpty = (text: string) => text.trim() === '';
  const hasHole = (text: string) => /undefined|\[object/.test(text);
  return (
    isEmpty(said) === isEmpty(plain) &&
    hasHole(said) === hasHole(plain) &&
    `${marksIn(said)}` === `${marksIn(plain)}` &&
    `${countsIn(said)}` === `${countsIn(plain)}`
  );
}

/** Every text once, as it stands or with marks for what it speaks of. */
function textsIn(lang: string): readonly string[] {
  const messages = messagesIn(lang);
  const texts = [...messages].map(([path, message]) => {
    const [args = []] = callsOf(path, arityOf(english.get(path)));
    return say(message, args) ?? '';
  });
  // `isPlural` says nothing, it decides.
  return [...new Set(texts)].filter((text) => text !== 'false');
}

/** Words that other languages share with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['Element', 'Filter', 'Link', 'Mercator', 'N', 'Name', 'Status', 'Text (⟨a⟩)'],
  fr: [
    'Article',
    'Correction ⟨a⟩',
    'Corrections',
    'Date',
    'Documentation',
    'Globe',
    'Latitude',
    'Longitude',
    'Menu',
    'Mercator',
    'N',
    'Note',
    'Pause',
    'Position',
    'Projection',
    'Sources',
    'Type',
    'base',
    'port',
    'possible',
    'publication',
    'site',
    'vote',
    '⟨a⟩°\u00a0N, ⟨c⟩°\u00a0E',
  ],
};

describe('catalogues', () => {
  test('German, English and French', () => {
    expect(LANGUAGES).toEqual(['de', 'en', 'fr']);
    expect(['de-CH', 'en-US', 'fr-CA', 'ko', ''].map(interfaceLanguage)).toEqual([
      'de',
      'en',
      'fr',
      'en',
      'en',
    ]);
  });

  test('English can be called with marks throughout', () => {
    const mute = [...english].filter(([path, message]) => {
      const [args = []] = callsOf(path, arityOf(message));
      return say(message, args) === null;
    });
    expect(mute.map(([path]) => path)).toEqual([]);
  });

  test.each(LANGUAGES)('%s has every message in its kind, and none that English lacks', (lang) => {
    const kinds = (messages: ReadonlyMap<string, unknown>) =>
      [...messages].map(([path, message]) => `${path}: ${typeof message}`).sort();
    expect(kinds(messagesIn(lang))).toEqual(kinds(english));
  });

  test.each(LANGUAGES)('%s asks for nothing that English is not told', (lang) => {
    const greedy = [...messagesIn(lang)].filter(
      ([path, message]) => arityOf(message) > arityOf(english.get(path)),
    );
    expect(greedy.map(([path]) => path)).toEqual([]);
  });

  test.each(LANGUAGES)('%s has no empty message and none with stray spaces', (lang) => {
    const stray = [...messagesIn(lang)].filter(
      ([path, message]) => path !== 'cli.help' && typeof message === 'string' && !/^\S(.*\S)?$/.test(message),
    );
    expect(stray).toEqual([]);
  });

  test.each(LANGUAGES)('%s shows all that English shows', (lang) => {
    const wrong = sayingsIn(lang).filter(({ plain, said }) => said === null || !showsTheSame(said, plain));
    const byPath = new Map(wrong.map((saying) => [saying.path, saying]));
    expect([...byPath.values()]).toEqual([]);
  });

  test.each(LANGUAGES.filter((lang) => lang !== 'en'))('%s has nothing left in English', (lang) => {
    const plain = new Set(textsIn('en'));
    const left = textsIn(lang).filter((text) => /\p{L}/u.test(withoutMarks(text)) && plain.has(text));
    expect(left.filter((text) => !SHARED[lang]?.includes(text)).sort()).toEqual([]);
  });

  test.each(LANGUAGES)('%s has a word for every value of the format', (lang) => {
    const { words } = messagesFor(lang);
    const lists = [
      [words.actorKind, ACTOR_KINDS],
      [words.category, CATEGORIES],
      [words.subject, CLAIM_SUBJECTS],
      [words.eventType, EVENT_TYPES],
      [words.mode, MODES],
      [words.phase, PHASES],
      [words.placeType, PLACE_TYPES],
      [words.precision, PRECISIONS],
      [words.qualifier, QUALIFIERS],
      [words.route, ROUTES],
      [words.scope, SCOPES],
      [words.stance, STANCES],
      [words.status, STATUSES],
    ] as const;
    for (const [named, values] of lists) expect(Object.keys(named).sort()).toEqual([...values].sort());
  });

  test('each language has its own quotation marks', () => {
    expect(textsIn('de').filter((text) => /["”«»]/.test(text))).toEqual([]);
    expect(textsIn('en').filter((text) => /["„«»]/.test(text))).toEqual([]);
    expect(textsIn('fr').filter((text) => /["“”„]/.test(text))).toEqual([]);
  });

  test('French spaces its signs: thin before ; ! ? and inside « », full before the colon, none of them to break at', () => {
    const wrong = /(?<!\u202f)[;!?]|(?<!\u00a0):|«(?!\u202f)|(?<!\u202f)»|'/;
    // The one alone is what parts the cells of a CSV file.
    expect(textsIn('fr').filter((text) => text !== ';' && wrong.test(text))).toEqual([]);
  });
});
