import { describe, expect, test } from 'vitest';
import { questionSource } from '../../src/lesson/index.ts';
import { openQuestionsOfMark } from '../../src/lesson/open-questions.ts';
import { isClaimed } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { claimOf, familyOf, featureOf, isAgainst, readStory } from './raw-file.ts';

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
      'What they want by it: the file does not say.',
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
      'What they want by it: the file does not say.',
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

  test('every claim answers all of them, in every language', () => {
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

  test('others who say so are of another side, and who read the same is no second witness', () => {
    const own = familyOf(raw, 'osc');
    const { agreeing } = ask('flow-munitions', 13);
    const speakers = agreeing.proof.map(({ feature, index }) => claimOf(raw, feature, index));
    expect(speakers.length).toBeGreaterThan(3);
    for (const { by, stance } of speakers) {
      expect(own.has(by)).toBe(false);
      expect(['states', 'confirms', 'estimates']).toContain(stance);
    }
    const denial =
      featureOf(raw, 'flow-munitions').properties.claims?.findIndex(({ by }) => by === 'dprk') ?? -1;
    for (const { feature, index } of ask('flow-munitions', denial).agreeing.proof) {
      expect(isAgainst(claimOf(raw, feature, index))).toBe(true);
    }
    expect(texts(ask('flow-drones', 0).agreeing.answers)).toEqual(['Nobody else in this story says so.']);
  });

  test('what the file does not say is said to be so, and asked', () => {
    for (const { id, properties } of raw.features) {
      for (const [index, { stance, said, phase = 'done', quote }] of (properties.claims ?? []).entries()) {
        const { knowing, interest, open } = ask(id, index);
        const unsaid = texts(knowing.answers.filter(({ isUnsaid }) => isUnsaid));
        const isKnown = stance === 'estimates' || !['done', 'ongoing'].includes(phase);
        expect(unsaid.includes('Seen, heard or worked out: the file does not say.')).toBe(!isKnown);
        expect(unsaid.includes('When it was said is not known.')).toBe(said === undefined);
        expect(interest.answers.some(({ isUnsaid }) => isUnsaid)).toBe(true);
        const asksWording = texts(open.answers).some((text) => text.startsWith('What were the very words?'));
        expect(asksWording).toBe(quote === undefined);
        expect(texts(open.answers)).toHaveLength(new Set(texts(open.answers)).size);
      }
    }
  });

  test('aims that a file tells are told, and nothing else is taken for them', () => {
    const withAims = (perspective: unknown) => {
      const actors = { ...raw.actors, osc: { ...raw.actors.osc, perspective } };
      const { dispatch: told } = parseDispatch({ ...raw, actors });
      return (
        told && questionSource(told, { feature: 'flow-munitions', index: 13 }, 'en')?.interest.answers.at(-1)
      );
    };
    expect(withAims({ en: 'Traces arms by satellite.' })).toEqual({ text: 'Traces arms by satellite.' });
    for (const nonsense of ['text', {}, { en: 7 }]) {
      expect(withAims(nonsense)).toMatchObject({ isUnsaid: true });
    }
  });

  test('what is confirmed by an admission misses no more than the other side', () => {
    expect(texts(ask('flow-oil', 0).confirming.answers)[0]).toMatch(/^One of the sides says so itself/);
  });

  test('a mark as a whole asks who is not heard and where numbers lie apart', () => {
    const whole = (id: string) => {
      const feature = dispatch.features.find((one) => one.id === id);
      if (!feature || !isClaimed(feature)) throw new Error(`no ${id}`);
      return openQuestionsOfMark(feature, dispatch, 'en', null);
    };
    expect(whole('flow-munitions')[0]).toMatch(/^Against it: /);
    expect(whole('flow-munitions')[1]).toMatch(/^The numbers lie apart/);
    for (const { id, properties } of raw.features) {
      if (properties.claims) expect(whole(id).length).toBeGreaterThan(0);
    }
  });

  test('where there is no such claim there is nothing to ask', () => {
    expect(questionSource(dispatch, { feature: 'flow-oil', index: 99 }, 'en')).toBeNull();
    expect(questionSource(dispatch, { feature: 'pyongyang', index: 0 }, 'en')).toBeNull();
    expect(questionSource(dispatch, { feature: 'toString', index: 0 }, 'en')).toBeNull();
  });
});
