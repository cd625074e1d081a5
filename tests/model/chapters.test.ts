import { describe, expect, test } from 'vitest';
import { canGuide, chaptersOf, marksOfStep } from '../../src/model/chapters.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const story = readDispatch('tests/fixtures/story-small.geojson');
const told = (text: string) => ({ ...story, text: { en: text } });
const marksIn = (text: string) => chaptersOf(told(text), 'en').map(({ marks }) => marks);

describe('the chapters of a text', () => {
  test('are its paragraphs, with the marks of their passages in order, each once', () => {
    expect(
      marksIn(
        'First [b](#event-crossing), *then [a](#flow-troops)*.\nAgain **[b](#event-crossing)**.\n\nNothing here.',
      ),
    ).toEqual([['event-crossing', 'flow-troops'], []]);
  });

  test('leave out what the dispatch has no mark for', () => {
    expect(marksIn('[x](#no-such-mark) [y](#__proto__) [z](https://example.org) [a](#flow-troops)')).toEqual([
      ['flow-troops'],
    ]);
  });

  test('are those of the language that is read', () => {
    const dispatch = {
      ...story,
      text: { en: 'One [a](#flow-troops).', de: 'Eins.\n\n[b](#event-crossing)' },
    };
    expect(chaptersOf(dispatch, 'de-AT').map(({ marks }) => marks)).toEqual([[], ['event-crossing']]);
    expect(chaptersOf(dispatch, 'en').map(({ marks }) => marks)).toEqual([['flow-troops']]);
  });

  test('are none where there is no text', () => {
    const { text: _, ...silent } = told('');
    expect(chaptersOf(silent, 'en')).toEqual([]);
    expect(marksIn('')).toEqual([]);
  });
});

describe('guiding', () => {
  const chapters = chaptersOf(told('[a](#flow-troops)\n\n[b](#event-crossing)\n\nNothing.'), 'en');

  test('begins with the whole story and goes on with the marks of each paragraph', () => {
    expect([0, 1, 2, 3, -1].map((step) => marksOfStep(chapters, step))).toEqual([
      [],
      ['event-crossing'],
      [],
      [],
      [],
    ]);
  });

  test('takes two paragraphs and a mark', () => {
    expect(canGuide(chapters)).toBe(true);
    expect(canGuide(chapters.slice(0, 1))).toBe(false);
    expect(canGuide([{ marks: [] }, { marks: [] }])).toBe(false);
  });
});
