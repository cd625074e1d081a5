import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL,
  bytesOf,
  choiceIn,
  choiceOf,
  filesFor,
  type OfflineList,
  readOfflineList,
  workerAddress,
} from '../../../src/app/offline/offline-list.ts';

const file = (url: string, bytes: number) => ({ url, revision: null, bytes });
const list: OfflineList = {
  version: 'a',
  files: [
    file('index.html', 1),
    file('d/one/index.html', 10),
    file('d/two/index.html', 100),
    file('hangul', 1000),
  ],
  base: [0],
  stories: [
    { id: 'one', title: { en: 'One' }, lang: 'en', files: [1, 3] },
    { id: 'two', title: { en: 'Two' }, lang: 'en', files: [2, 3] },
  ],
};

describe('the files for a choice', () => {
  test('are those of the pages and of the chosen stories, what they share once', () => {
    const bytes = (choice: readonly string[] | typeof ALL) => bytesOf(filesFor(list, choice));
    expect(bytes(['one'])).toBe(1011);
    expect(bytes(['two'])).toBe(1101);
    expect(bytes(['one', 'two'])).toBe(1111);
    expect(bytes(ALL)).toBe(1111);
    expect(bytes([])).toBe(1);
  });

  test('a story that is no longer there adds nothing', () => {
    expect(filesFor(list, ['gone']).map(({ url }) => url)).toEqual(['index.html']);
  });

  test('every story ticked means those to come as well', () => {
    expect(choiceOf(list, ['two', 'one'])).toBe(ALL);
    expect(choiceOf(list, ['two'])).toEqual(['two']);
  });
});

describe('the address of the worker', () => {
  test('remembers the choice', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).filter((text) => text !== ALL);
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        expect(choiceIn(workerAddress('https://a.example/site/', ids))).toEqual(ids);
      }),
    );
    expect(choiceIn(workerAddress('https://a.example/site/', ALL))).toBe(ALL);
  });

  test('stands in the folder of the site, which is all it may answer for', () => {
    expect(workerAddress('https://a.example/site/', ['one'])).toBe(
      'https://a.example/site/offline-worker.js?stories=one',
    );
  });
});

test('a list that is of another kind is none', () => {
  expect(readOfflineList(JSON.parse(JSON.stringify(list)))).toEqual(list);
  for (const wrong of [
    null,
    'x',
    {},
    { ...list, version: 1 },
    { ...list, files: [{}] },
    { ...list, base: ['0'] },
  ]) {
    expect(readOfflineList(wrong)).toBeNull();
  }
});
