import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTimeZones } from '../../src/geo/time-zone.ts';
import {
  checkAnswer,
  makeTasks,
  questionSource,
  TASK_KINDS,
  toGift,
  whyNothing,
} from '../../src/lesson/index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { as } from './raw-checks.ts';
import { readStory } from './raw-file.ts';

const zones = await loadTimeZones();
const FILE = readStory('geodata/dispatches/north-korea-russia.geojson').raw;

function parse(input: unknown): Dispatch {
  const { dispatch, issues } = parseDispatch(input);
  if (dispatch === null) throw new Error(JSON.stringify(issues));
  return dispatch;
}

const place = (id: string, name: string, coordinates: readonly number[], more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { kind: 'place', name, type: 'city', precision: 'city', ...more },
});

const root = (features: readonly object[], more: object = {}) => ({
  type: 'FeatureCollection',
  dispatch: '1',
  id: 'small',
  lang: 'en',
  title: { en: 'Small' },
  actors: { paper: { name: 'The Paper', kind: 'media' }, crown: { name: 'Crown', kind: 'state' } },
  goods: {},
  sources: { s: { type: 'webpage' } },
  features,
  ...more,
});

const tell = (dispatch: Dispatch) =>
  ['de', 'en', 'fr', 'ko'].flatMap((lang) => makeTasks(dispatch, { lang, seed: 1, count: 40, zones }));

describe('where there is nothing to ask', () => {
  test('of two places alone nothing is made, and it is said why', () => {
    const dispatch = parse(root([place('a', 'A', [0, 0]), place('b', 'B', [20, 20])]));
    expect(tell(dispatch)).toEqual([]);
    expect(whyNothing(dispatch, { lang: 'de', seed: 1 })?.text).toMatch(/zu wenig mit Quelle/);
  });

  test('nor of an empty file', () => {
    expect(tell(parse(root([])))).toEqual([]);
  });

  test('a choice for which there is nothing is told from a story without anything', () => {
    const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
    expect(whyNothing(dispatch, { lang: 'en', seed: 1, kinds: ['local-time'] })?.text).toMatch(
      /another level/,
    );
    expect(whyNothing(dispatch, { lang: 'en', seed: 1 })).toBeNull();
  });

  test.each([0, -3, Number.NaN])('%d tasks are none', (count) => {
    const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
    expect(makeTasks(dispatch, { lang: 'en', seed: 1, count })).toEqual([]);
  });
});

describe('a file that means no good', () => {
  test('texts stay texts, whatever they look like', () => {
    const evil = '<img src=x onerror=alert(1)>{=~#}';
    const text = JSON.stringify(FILE)
      .replaceAll('Nordkorea"', `${evil}"`)
      .replaceAll('North Korea"', `${evil}"`);
    const dispatch = parse(JSON.parse(text));
    const tasks = tell(dispatch);
    expect(tasks.length).toBeGreaterThan(60);
    expect(JSON.stringify(tasks)).toContain('<img src=x');
    expect(() => JSON.parse(JSON.stringify(tasks))).not.toThrow();
  });

  test('huge names are not asked for', () => {
    const text = JSON.stringify(FILE).replaceAll('"Russland"', `"${'R'.repeat(19_000)}"`);
    for (const task of tell(parse(JSON.parse(text)))) {
      for (const { text: words } of optionsOf(task.answer)) expect(words.length).toBeLessThan(400);
    }
  });

  test('actors of one name are not told apart', () => {
    const text = JSON.stringify(FILE).replaceAll(/"(MSMT[^"]*|Open Source Centre|RUSI)"/g, '"One"');
    const tasks = tell(parse(JSON.parse(text)));
    for (const { answer } of tasks.filter(({ kind }) => kind !== 'own')) {
      const texts = optionsOf(answer).map(({ text: words }) => words);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts).not.toContain('One');
    }
  });

  test('a file with things changed, dropped or put twice is asked about without a throw', () => {
    const features = FILE.features;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(features.length - 1), { maxLength: features.length }),
        fc.nat(20),
        (dropped, seed) => {
          const left = features.filter((_, index) => !dropped.includes(index));
          const dispatch = parse({ ...FILE, features: left });
          for (const task of makeTasks(dispatch, { lang: 'en', seed, count: 12, zones })) {
            expect(task.question.text).not.toMatch(/undefined|NaN/);
            for (const { feature, index } of task.proof) {
              const marked = dispatch.features.find(({ id }) => id === feature);
              expect(marked?.properties.kind !== 'place' && marked?.properties.claims[index]).toBeTruthy();
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    'tests/fixtures/torture.geojson',
    'tests/fixtures/reading.geojson',
    'tests/fixtures/minimal.geojson',
  ])('%s', (file) => {
    const { dispatch } = readStory(file);
    const tasks = tell(dispatch);
    expect(new Set(tasks.map(({ kind }) => kind)).size).toBeLessThanOrEqual(TASK_KINDS.length);
    expect(toGift(tasks)).not.toMatch(/undefined|NaN/);
    for (const feature of dispatch.features) {
      questionSource(dispatch, { feature: feature.id, index: 0 }, 'de');
    }
  });
});

test('who says both yes and no is never said to have said the opposite', () => {
  const claims = ['states', 'denies'].map((stance, day) => ({
    by: 'crown',
    stance,
    source: 's',
    said: `2024-05-0${day + 1}`,
  }));
  const talk = {
    type: 'Feature',
    id: 'talk',
    geometry: null,
    properties: {
      kind: 'event',
      type: 'meeting',
      name: 'A talk',
      start: '2024-05-01',
      status: 'disputed',
      claims,
    },
  };
  const dispatch = parse(root([talk, place('a', 'A', [0, 0])]));
  const tasks = Array.from({ length: 60 }, (_, seed) =>
    makeTasks(dispatch, { lang: 'en', seed, kinds: ['stated'] }),
  ).flat();
  expect(tasks.length).toBeGreaterThan(0);
  for (const task of tasks) expect(as(task, 'choice').key).not.toEqual(['b']);
});

describe('a moment', () => {
  const event = (start: string) => ({
    type: 'Feature',
    id: 'signing',
    geometry: null,
    properties: {
      kind: 'event',
      type: 'agreement',
      name: 'The signing',
      start,
      at: 'berlin',
      status: 'confirmed',
      claims: [{ by: 'paper', stance: 'states', source: 's', said: '2024-06-19' }],
    },
  });
  const places = [
    place('berlin', 'Berlin', [13.4, 52.5], { country: 'DE', type: 'capital' }),
    place('tokyo', 'Tokyo', [139.7, 35.7], { country: 'JP', type: 'capital' }),
    place('cairo', 'Cairo', [31.2, 30.05], { country: 'EG', type: 'capital' }),
  ];
  const ask = (start: string) => {
    const dispatch = parse(root([...places, event(start)]));
    return Array.from({ length: 30 }, (_, seed) =>
      makeTasks(dispatch, { lang: 'en', seed, kinds: ['local-time'], count: 4, zones }),
    ).flat();
  };

  test('with its offset lets the clocks elsewhere be asked for', () => {
    const tasks = ask('2024-06-19T14:30:00+02:00').filter(({ id }) => id === 'local-time:signing+tokyo');
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) {
      const { options, key } = as(task, 'choice');
      expect(options.find(({ id }) => key.includes(id))?.text).toBe('21:30');
      expect(new Set(options.map(({ text }) => text)).size).toBe(4);
    }
  });

  test('known to its day lets only the difference be asked for', () => {
    const tasks = ask('2024-06-19');
    expect(tasks.length).toBeGreaterThan(0);
    for (const { answer } of tasks) expect(answer.form).toBe('number');
    const tokyo = tasks.find(({ id }) => id === 'local-time:signing+berlin+tokyo');
    expect(tokyo?.answer).toMatchObject({ value: 7, unit: 'h' });
  });

  test.each(['2024-06', '2024-06-19~', '2024-06-19?', '2024-03-31'])('of %s nothing is asked', (start) => {
    const tasks = ask(start).filter(({ id }) => id.includes('berlin+tokyo'));
    expect(tasks).toEqual([]);
  });
});

function optionsOf(answer: ReturnType<typeof makeTasks>[number]['answer']) {
  if (answer.form === 'match') return [...answer.left, ...answer.right];
  return answer.form === 'choice' || answer.form === 'order' ? answer.options : [];
}

test('a verdict is in the language of its task', () => {
  const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
  const said = ['de', 'en', 'fr'].map((lang) => {
    const [task] = makeTasks(dispatch, { lang, seed: 1, kinds: ['order'] });
    return task && checkAnswer(task, { form: 'order', ids: as(task, 'order').key }).say.text;
  });
  expect(said).toEqual(['Richtig.', 'Right.', 'Juste.']);
});
