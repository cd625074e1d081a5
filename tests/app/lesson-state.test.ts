import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LessonState, readLessonState, writeLessonState } from '../../src/app/lesson-state.ts';
import { LESSON_MODES } from '../../src/elements/dispatch-classroom/lesson-mode.ts';
import { LEVELS } from '../../src/model/types.ts';

const read = (query: string) => readLessonState(new URLSearchParams(query));
const EMPTY: LessonState = { dispatch: null, lang: null, mode: null, level: null, seed: null, count: null };

describe('address of the classroom', () => {
  test('an empty query is an empty state, both ways', () => {
    expect(read('')).toEqual(EMPTY);
    expect(writeLessonState(EMPTY)).toBe('');
  });

  test('reads every parameter', () => {
    expect(read('d=north-korea-russia&lang=de&mode=print&level=easy&seed=17&count=5')).toEqual({
      dispatch: 'north-korea-russia',
      lang: 'de',
      mode: 'print',
      level: 'easy',
      seed: 17,
      count: 5,
    });
  });

  test.each([
    'mode=steal',
    'level=expert',
    'seed=0',
    'seed=-1',
    'seed=1.5',
    'seed=1e3',
    'seed=1000000',
    'count=21',
    'count=',
    'lang=%3Cb%3E',
    'd=',
  ])('passes over %s', (query) => {
    expect(read(query)).toEqual(EMPTY);
  });

  test('reads what it has written', () => {
    const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    const states = fc.record({
      dispatch: orNull(fc.webUrl()),
      lang: orNull(fc.constantFrom('de', 'en', 'fr', 'pt-BR')),
      mode: orNull(fc.constantFrom(...LESSON_MODES)),
      level: orNull(fc.constantFrom(...LEVELS)),
      seed: orNull(fc.integer({ min: 1, max: 999_999 })),
      count: orNull(fc.integer({ min: 1, max: 20 })),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeLessonState(state))).toEqual(state);
      }),
    );
  });
});
