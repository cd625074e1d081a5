import { describe, expect, test } from 'vitest';
import { importMessages, importMessagesFor } from '../../src/language/import.ts';
import { LANGUAGES } from '../../src/language/shell.ts';

function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => pathsOf(member, `${path}.${key}`));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('messages about imported files', () => {
  test('there are some in every language of the interface', () => {
    expect(Object.keys(importMessages())).toEqual(LANGUAGES);
  });

  test.each(LANGUAGES)('%s has every message, none empty', (lang) => {
    expect([...pathsOf(importMessagesFor(lang))].sort()).toEqual(
      [...pathsOf(importMessagesFor('en'))].sort(),
    );
    expect(textsOf(importMessagesFor(lang)).filter((text) => text.trim() !== text || text === '')).toEqual(
      [],
    );
  });

  test.each(LANGUAGES)('%s says every rule as the end of a sentence', (lang) => {
    const words = { column: 'lat', found: '1', expected: '2' };
    for (const say of Object.values(importMessagesFor(lang).rules)) expect(say(words)).toMatch(/[^. ]$/);
  });

  test('one is not many', () => {
    const count = { read: 1, kept: 1, leftOut: 0 };
    const names = { locations: 'l.csv', flows: 'f.csv' };
    const counts = { locations: count, flows: count };
    expect(importMessagesFor('en').words.summary(names, counts)).toBe(
      '1 flow between 1 place, as the files f.csv and l.csv give them. Nobody has checked the numbers here.',
    );
    expect(importMessagesFor('de').words.summary(names, counts)).toBe(
      '1 Strom zwischen 1 Ort, wie die Dateien f.csv und l.csv sie angeben. Geprüft hat die Zahlen hier niemand.',
    );
  });
});
