import { describe, expect, test } from 'vitest';
import { questionSource } from '../../src/lesson/index.ts';
import { readStory } from './raw-file.ts';

const { dispatch, raw } = readStory('geodata/dispatches/north-korea-russia.geojson');
const ask = (feature: string, index: number, lang = 'en') => {
  const questions = questionSource(dispatch, { feature, index }, lang);
  if (!questions) throw new Error(`no claim ${feature}/${index}`);
  return questions;
};
const texts = (answers: readonly { readonly text: string }[]) => answers.map(({ text }) => text);

describe('the questions put to a source', () => {
  test('an estimate that came through others, with opponents', () => {
    const { who, interest, knowing, against, confirming } = ask('flow-munitions', 13);
    expect(who.heading).toBe('Who says it?');
    expect(texts(who.answers)[0]).toMatch(
      /^On “Munitions”: Open Source Centre estimates nearly 16,000 containers/,
    );
    expect(texts(interest.answers)).toEqual([
      'Open Source Centre: monitor.',
      'Not a party to it, as far as this story says.',
    ]);
    expect(texts(knowing.answers)).toContain('The words came to us through others: Reuters.');
    expect(texts(knowing.answers)).toContain('It is given as an estimate.');
    const deniers = against.proof.map(
      ({ index }) => raw.features.find(({ id }) => id === 'flow-munitions')?.properties.claims?.[index]?.by,
    );
    expect(deniers).toContain('dprk');
    expect(deniers).not.toContain('osc');
    expect(texts(confirming.answers)[0]).toMatch(/^Somebody denies it/);
  });

  test('a party has an interest, and its part belongs to it', () => {
    expect(texts(ask('flow-support', 0).interest.answers)).toEqual([
      'KCNA: state media.',
      'KCNA belongs to: North Korea.',
      'A party to it: North Korea. Whoever takes part has an interest in how it is told.',
    ]);
  });

  test('a denial is contradicted by those who say so', () => {
    const { against } = ask('flow-workers', 1);
    expect(against.proof).toContainEqual({ feature: 'flow-workers', index: 0 });
  });

  test('words that are known are told from those handed on, and a promise from a deed', () => {
    const { knowing, against } = ask('flow-support', 1);
    expect(texts(knowing.answers)).toContain('The words themselves are quoted here.');
    expect(texts(knowing.answers)).toContain(
      'It speaks of something to come. Whether it came is another question.',
    );
    expect(texts(against.answers)).toEqual(['Nobody in this story contradicts it.']);
  });

  test('every claim answers all five, in every language', () => {
    for (const { id, properties } of dispatch.features) {
      if (properties.kind === 'place') continue;
      for (const index of properties.claims.keys()) {
        for (const lang of ['de', 'en', 'fr']) {
          for (const { heading, answers, proof } of Object.values(ask(id, index, lang))) {
            expect(heading).not.toBe('');
            expect(answers.length).toBeGreaterThan(0);
            for (const { text } of answers) expect(text).toMatch(/^(?!.*(undefined|NaN|\[object))\S/s);
            for (const ref of proof) expect(ref.feature).toBe(id);
          }
        }
      }
    }
  });

  test('where there is no such claim there is nothing to ask', () => {
    expect(questionSource(dispatch, { feature: 'flow-oil', index: 99 }, 'en')).toBeNull();
    expect(questionSource(dispatch, { feature: 'pyongyang', index: 0 }, 'en')).toBeNull();
    expect(questionSource(dispatch, { feature: 'toString', index: 0 }, 'en')).toBeNull();
  });
});
