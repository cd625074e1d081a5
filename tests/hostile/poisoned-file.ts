import { parseDispatch } from '../../src/model/parse.ts';
import text from '../fixtures/reading.geojson?raw';

/*
 * A story with every member of the format in it, and the same with a stranger's words in each text that the reader
 * takes. Which those are nobody lists: every text is tried, so a new member of the format is tried too.
 */

type Path = readonly (string | number)[];

const words = (en: string) => ({ en, de: `${en} (de)` });

const MORE = {
  summaries: { easy: words('Easy.'), advanced: words('Advanced.') },
  tasks: [
    {
      id: 'task-choice',
      question: words('Who says so?'),
      options: [
        { text: words('The palace'), right: true, because: words('It does') },
        { text: words('Nobody'), because: words('It does') },
      ],
      explanation: words('As is said.'),
      marks: ['flow-troops'],
      proof: ['flow-troops/1'],
    },
    {
      id: 'task-pairs',
      question: words('Who belongs to what?'),
      pairs: [
        { left: words('One'), right: words('First') },
        { left: words('Two'), right: words('Second') },
      ],
      proof: ['flow-troops/1'],
    },
    {
      id: 'task-open',
      question: words('What do you think?'),
      answer: [words('That nobody knows.')],
      proof: ['flow-troops/1'],
    },
  ],
  sortings: [
    {
      id: 'by-palace',
      by: 'palace',
      names: words('As the palace sees it'),
      groups: [{ id: 'friends', names: words('Friends'), members: ['southfield'], claim: 'flow-troops/1' }],
      note: words('Sorted by the palace.'),
    },
  ],
};

export function wholeStory(): Record<string, unknown> {
  const story = { ...JSON.parse(text), ...structuredClone(MORE) };
  story.actors.palace.wikidata = 'Q1';
  story.sources['s-paper'].author = ['A. Writer'];
  story.sources['s-paper'].accessed = '2025-08-01';
  story.sources['s-paper'].tier = 'primary';
  story.article.rights = 'All rights reserved';
  story.features[7].properties.claims[0].amounts[0].of = words('of the first');
  return story;
}

/** Every text of the story that may be any text: changed alone, the file is still read whole, and keeps it. */
export const PATHS: readonly Path[] = pathsOf(wholeStory()).filter((path) => {
  const story = wholeStory();
  put(story, path, 'Zq7 zq7');
  const { dispatch } = parseDispatch(story);
  const kept = JSON.stringify(dispatch);
  return dispatch?.features.length === lengthOf(story.features) && kept.includes('Zq7 zq7');
});

/** The file with other words at each of those paths. */
export function poisonedFile(wordsAt: (index: number, path: Path) => string): Record<string, unknown> {
  const story = wholeStory();
  PATHS.forEach((path, index) => {
    put(story, path, wordsAt(index, path));
  });
  return story;
}

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, member]) => pathsOf(member, [...path, key]));
}

function put(root: unknown, path: Path, value: string): void {
  const holder = path.slice(0, -1).reduce((inner, key) => Reflect.get(Object(inner), key), root);
  Reflect.set(Object(holder), path.at(-1) ?? '', value);
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : -1;
}
