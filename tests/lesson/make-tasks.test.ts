import { describe, expect, test } from 'vitest';
import { loadTimeZones } from '../../src/geo/time-zone.ts';
import { makeTasks, TASK_KINDS, type Task } from '../../src/lesson/index.ts';
import { CHECKS } from './raw-checks.ts';
import { featureOf, type RawFile, shippedStories } from './raw-file.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
/** Stories that there is nothing of a kind to ask about, and why. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  // Its flows are named after where they went: «Maize to China».
  'geodata/dispatches/grain-2022.geojson': ['direction'],
};
const zones = await loadTimeZones();

/** Only arithmetic, or the position alone, proves these; a hand-written one may name no claim. */
const WITHOUT_PROOF = ['find-place', 'distance', 'bearing', 'own'];

describe.each(shippedStories())('$file', ({ file, raw, dispatch }) => {
  // What makes tasks is the same for all stories: the first is asked for most, to save time.
  const seeds = SEEDS.slice(0, file.includes('north-korea-russia') ? SEEDS.length : 80);
  const kindsOfIt = TASK_KINDS.filter((kind) => !WITHOUT[file]?.includes(kind));
  const made = (lang: string, seed: number, count = 16) => makeTasks(dispatch, { lang, seed, count, zones });
  const all = seeds.flatMap((seed) => made('de', seed));

  test('every kind of task is made', () => {
    const kinds = new Set(all.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(kindsOfIt.toSorted());
    expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThan(seeds.length);
  });

  test.each(kindsOfIt)('many papers: every key of the kind %s is what the file says', (kind) => {
    const tasks = all.filter((task) => task.kind === kind);
    expect(tasks.length).toBeGreaterThan(seeds.length / 10);
    for (const task of tasks) check(task, raw, 'de');
  });

  test.each(['en', 'fr'])('in %s too', (lang) => {
    for (const seed of seeds.slice(0, seeds.length / 5))
      for (const task of made(lang, seed)) check(task, raw, lang);
  });

  test('ids are each other’s only once', () => {
    for (const seed of seeds.slice(0, seeds.length / 5)) {
      const ids = made('de', seed, 40).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('the same seed gives the same paper, another another', () => {
    expect(made('de', 7)).toEqual(made('de', 7));
    expect(makeTasks(dispatch, { lang: 'de', seed: '7', count: 16, zones })).toEqual(made('de', 7));
    expect(made('de', 7).map(({ id }) => id)).not.toEqual(made('de', 8).map(({ id }) => id));
  });

  test('what is asked does not depend on the language, nor does what is right', () => {
    for (const seed of seeds.slice(0, seeds.length / 5)) {
      const papers = ['de', 'en', 'fr'].map((lang) => made(lang, seed).map(withoutWords));
      expect(papers[1]).toEqual(papers[0]);
      expect(papers[2]).toEqual(papers[0]);
    }
  });

  test('which option is right does not show from where it stands or how long it is', () => {
    const choices = all.flatMap(({ kind, answer }) =>
      answer.form === 'choice' && !answer.several && kind !== 'own' ? [{ kind, answer }] : [],
    );
    for (const kind of ['who-says', 'direction', 'stated', 'confirmed', 'distance']) {
      const own = choices.filter((one) => one.kind === kind).map(({ answer }) => answer);
      if (WITHOUT[file]?.includes(kind)) continue;
      const places = own.map(({ key, options }) => options.findIndex(({ id }) => key.includes(id)));
      const most = Math.max(...[0, 1, 2, 3].map((at) => places.filter((place) => place === at).length));
      expect(most / own.length, kind).toBeLessThan(0.7);
      if (kind === 'stated') continue;
      const longest = own.filter(({ key, options }) => {
        const right = options.find(({ id }) => key.includes(id))?.text.length ?? 0;
        const wrong = Math.max(
          ...options.filter(({ id }) => !key.includes(id)).map(({ text }) => text.length),
        );
        return right > wrong;
      });
      expect(longest.length / own.length, kind).toBeLessThan(0.6);
    }
  });

  test('a level, and kinds, are kept to', () => {
    for (const level of ['easy', 'standard', 'advanced'] as const) {
      const tasks = makeTasks(dispatch, { lang: 'de', seed: 1, level, count: 12, zones });
      expect(tasks.length).toBeGreaterThanOrEqual(8);
      expect(new Set(tasks.map((task) => task.level))).toEqual(new Set([level]));
    }
    const some = makeTasks(dispatch, { lang: 'de', seed: 1, kinds: ['order', 'stated'], count: 6 });
    expect(some).toHaveLength(6);
    expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['order', 'stated']));
  });

  test('without the table of time zones no clock is asked for', () => {
    const tasks = SEEDS.slice(0, 20).flatMap((seed) => makeTasks(dispatch, { lang: 'de', seed, count: 30 }));
    expect(tasks.filter(({ kind }) => kind === 'local-time')).toEqual([]);
  });
});

function check(task: Task, raw: RawFile, lang: string): void {
  try {
    CHECKS[task.kind](task, raw, lang);
    checkForm(task, raw, lang);
  } catch (error) {
    throw new Error(`${task.id}: ${task.question.text}\n${JSON.stringify(task.answer)}`, { cause: error });
  }
}

/** What holds for every task. */
function checkForm(task: Task, raw: RawFile, lang: string): void {
  const { answer, explanation, id, kind, marks, proof, question } = task;
  expect(task.lang).toBe(lang);
  expect(id.startsWith(`${kind}:`)).toBe(true);
  for (const text of [question.text, ...explanation.map((wording) => wording.text)]) {
    expect(text).not.toMatch(/undefined|NaN|\[object|^\s*$/);
  }
  expect(explanation.length + (answer.form === 'open' ? answer.expected.length : 0)).toBeGreaterThan(0);
  for (const ref of proof) expect(featureOf(raw, ref.feature).properties.claims?.[ref.index]).toBeDefined();
  if (!WITHOUT_PROOF.includes(kind)) expect(proof.length).toBeGreaterThan(0);
  for (const mark of marks) expect(featureOf(raw, mark).id).toBe(mark);
  const lists =
    answer.form === 'match'
      ? [answer.left, answer.right]
      : answer.form === 'choice' || answer.form === 'order'
        ? [answer.options]
        : [];
  for (const options of lists) {
    // Ids tell where an option stands, and nothing else.
    expect(options.map((option) => option.id)).toEqual([...'abcdefghij'].slice(0, options.length));
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
  }
  if (answer.form !== 'choice') return;
  expect(answer.key.length).toBeGreaterThan(0);
  expect(answer.key.length).toBeLessThan(answer.options.length);
  // The words of the answer are not in the question.
  for (const option of answer.options) {
    const isKey = answer.key.includes(option.id);
    if (isKey) expect(question.text.toLowerCase()).not.toContain(option.text.toLowerCase());
    if (isKey) expect(option.wrongBecause).toBeUndefined();
    for (const ref of option.proof ?? []) {
      expect(featureOf(raw, ref.feature).properties.claims?.[ref.index]).toBeDefined();
    }
  }
}

/** A task without its texts. */
function withoutWords({ id, level, answer, marks, proof }: Task) {
  const forms =
    answer.form === 'open'
      ? answer.expected.length
      : answer.form === 'point'
        ? [answer.place, answer.target]
        : answer.form === 'number'
          ? answer.value
          : answer.key;
  return { id, level, form: answer.form, forms, marks, proof };
}
