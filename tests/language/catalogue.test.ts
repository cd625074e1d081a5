import { describe, expect, test } from 'vitest';
import { interfaceLanguage, LANGUAGES, messagesFor } from '../../src/language/catalogue.ts';
import { commandMessagesFor } from '../../src/language/command.ts';
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

/** Paths of all messages: "words.status.claimed". */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) =>
    pathsOf(member, path === '' ? key : `${path}.${key}`),
  );
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('catalogues', () => {
  test('German and English', () => {
    expect(LANGUAGES).toEqual(['de', 'en']);
    expect(['de-CH', 'en-US', 'ko', ''].map(interfaceLanguage)).toEqual(['de', 'en', 'en', 'en']);
  });

  test.each(LANGUAGES)('%s has every message, and none that English lacks', (lang) => {
    expect([...pathsOf(messagesFor(lang))].sort()).toEqual([...pathsOf(messagesFor('en'))].sort());
    expect([...pathsOf(commandMessagesFor(lang))].sort()).toEqual(
      [...pathsOf(commandMessagesFor('en'))].sort(),
    );
  });

  test.each(LANGUAGES)('%s has no empty message and none with stray spaces', (lang) => {
    expect(textsOf(messagesFor(lang)).filter((text) => text === '' || /^ | $/.test(text))).toEqual([]);
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

  test('German and English quotation marks are not mixed up', () => {
    expect(textsOf(messagesFor('de')).filter((text) => /"|”/.test(text))).toEqual([]);
    expect(textsOf(messagesFor('en')).filter((text) => /"|„/.test(text))).toEqual([]);
  });
});
