import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, checkAnswer, type Given, makeTasks, type Task } from '../../src/lesson/index.ts';
import { as } from './raw-checks.ts';
import { readStory } from './raw-file.ts';

const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
const tasks = Array.from({ length: 12 }, (_, seed) =>
  makeTasks(dispatch, { lang: 'en', seed, count: 20 }),
).flat();
const tasksOf = (form: Answer['form']) => tasks.filter(({ answer }) => answer.form === form);
const first = (form: Answer['form'], fits: (task: Task) => boolean = () => true): Task => {
  const task = tasksOf(form).find(fits);
  if (!task) throw new Error(`no task of the form ${form}`);
  return task;
};

/** The right answer. */
function keyOf({ answer }: Task): Given {
  switch (answer.form) {
    case 'point':
      return { form: 'point', position: answer.target };
    case 'choice':
      return { form: 'choice', ids: answer.key };
    case 'match':
      return { form: 'match', pairs: answer.key };
    case 'order':
      return { form: 'order', ids: answer.key };
    case 'number':
      return { form: 'number', value: answer.value };
    default:
      return { form: 'open', text: 'Because …' };
  }
}

test('the key is right, in every form', () => {
  for (const task of tasks) {
    const { outcome, say } = checkAnswer(task, keyOf(task));
    expect(outcome).toBe(task.answer.form === 'open' ? 'open' : 'right');
    expect(say.text).not.toBe('');
  }
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '', 'zz', '__proto__');
const given: fc.Arbitrary<Given> = fc.oneof(
  fc.record({ form: fc.constant('point' as const), position: fc.array(fc.double(), { maxLength: 3 }) }),
  fc.record({ form: fc.constant('choice' as const), ids: fc.array(id, { maxLength: 6 }) }),
  fc.record({ form: fc.constant('match' as const), pairs: fc.array(fc.tuple(id, id), { maxLength: 8 }) }),
  fc.record({ form: fc.constant('order' as const), ids: fc.array(id, { maxLength: 8 }) }),
  fc.record({ form: fc.constant('number' as const), value: fc.double() }),
  fc.record({ form: fc.constant('open' as const), text: fc.string() }),
);

test('whatever is given, a verdict comes; only what is the key is right', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tasks), given, (task, answer) => {
      const verdict = checkAnswer(task, answer);
      expect(verdict.say.text).toMatch(/^\S[\s\S]*\S$/);
      expect(verdict.say.text).not.toMatch(/undefined|NaN|Infinity/);
      expect(['right', 'partly', 'wrong', 'open']).toContain(verdict.outcome);
      if (answer.form !== task.answer.form) expect(verdict.outcome).toBe('wrong');
      if (verdict.outcome === 'right') expect(isKey(task.answer, answer)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

/** Whether an answer is the key, told without the code under test. */
function isKey(answer: Answer, answered: Given): boolean {
  if (answer.form === 'choice' && answered.form === 'choice') {
    const known = answered.ids.filter((one) => answer.options.some((option) => option.id === one));
    return JSON.stringify([...new Set(known)].sort()) === JSON.stringify([...answer.key].sort());
  }
  if (answer.form === 'order' && answered.form === 'order') return `${answered.ids}` === `${answer.key}`;
  if (answer.form === 'match' && answered.form === 'match') {
    return answer.key.every(([left, right]) => answered.pairs.some(([a, b]) => a === left && b === right));
  }
  if (answer.form === 'number' && answered.form === 'number') {
    const off = Math.abs(answered.value - answer.value);
    const turned = answer.circle === null ? off : Math.abs((off % answer.circle) - answer.circle);
    return Math.min(off % (answer.circle ?? Number.POSITIVE_INFINITY), turned) <= answer.tolerance + 1e-6;
  }
  if (answer.form === 'point' && answered.form === 'point') {
    const [lon = 0, lat = 0] = answered.position;
    return Math.abs(lat - (answer.target[1] ?? 0)) < 3 && Number.isFinite(lon);
  }
  return false;
}

describe('a point', () => {
  const rajin = Array.from({ length: 60 }, (_, seed) =>
    makeTasks(dispatch, { lang: 'en', seed, kinds: ['find-place'], level: 'advanced', count: 20 }),
  )
    .flat()
    .find((task) => task.id === 'find-place:rajin');
  if (!rajin) throw new Error('Rajin is never asked for');
  const at = (lon: number, lat: number) => checkAnswer(rajin, { form: 'point', position: [lon, lat] });

  test('on the place is right', () => {
    expect(at(130.3, 42.2)).toMatchObject({ outcome: 'right', say: { text: 'Right: that is Rajin.' } });
  });

  test('within the tolerance, but nearer to another place, is told which', () => {
    const { outcome, say, offKm } = at(130.62, 42.43);
    expect(outcome).toBe('partly');
    expect(say.text).toMatch(
      /^Very close, but this is \S.*\. Rajin lies 3\d km further to the south-west\.$/,
    );
    expect(offKm).toBeGreaterThan(30);
  });

  test('a hand’s breadth off is right, even if a neighbour is nearer', () => {
    expect(at(130.45, 42.3).outcome).toBe('right');
  });

  test('on another place is told which, and where to go on from there', () => {
    const { outcome, say } = at(127.45, 39.15);
    expect(outcome).toBe('wrong');
    expect(say.text).toBe('Not yet: that is Wonsan. Rajin lies 420 km further to the north-east.');
  });

  test('far from everything is told how far, also across the 180th meridian', () => {
    expect(at(-179, 10).say.text).toMatch(/^Not yet: Rajin lies [\d,]+ km further to the north-west\.$/);
    expect(at(181, 10).say.text).toBe(at(-179, 10).say.text);
  });

  test('that is none is no answer', () => {
    expect(at(Number.NaN, 0).outcome).toBe('wrong');
    expect(at(0, 91).say.text).toBe('There is no answer yet.');
  });
});

describe('a choice', () => {
  test('of a wrong one is told why, where the story says why', () => {
    const task = first('choice', ({ answer }) =>
      as2(answer).some(({ wrongBecause }) => wrongBecause !== undefined),
    );
    const wrong = as(task, 'choice').options.find(({ wrongBecause }) => wrongBecause !== undefined);
    const { say } = checkAnswer(task, { form: 'choice', ids: [wrong?.id ?? ''] });
    expect(say.text).toBe(`Not yet. ${wrong?.wrongBecause}`);
  });

  test('of one of several is on the right track', () => {
    const task = first('choice', ({ answer }) => answer.form === 'choice' && answer.several);
    const { key, options } = as(task, 'choice');
    expect(checkAnswer(task, { form: 'choice', ids: key.slice(0, 1) })).toMatchObject({
      outcome: 'partly',
      right: key.slice(0, 1),
    });
    const all = checkAnswer(task, { form: 'choice', ids: options.map((option) => option.id) });
    expect(all.outcome).toBe('partly');
  });

  function as2(answer: Answer) {
    return answer.form === 'choice' && !answer.several ? answer.options : [];
  }
});

describe('a match', () => {
  const task = first('match');
  const { key } = as(task, 'match');

  test('tells how many are right, and which', () => {
    const [[a, right] = ['', ''], [b, other] = ['', ''], ...rest] = key;
    const verdict = checkAnswer(task, { form: 'match', pairs: [[a, other], [b, right], ...rest] });
    expect(verdict.right).toEqual(rest.map(([left]) => left));
    expect(verdict.say.text).toContain(`${rest.length} of ${key.length}`);
  });

  test('of everything with everything is wrong', () => {
    const pairs = key.flatMap(([left]) => key.map(([, right]) => [left, right] as const));
    expect(checkAnswer(task, { form: 'match', pairs })).toMatchObject({ outcome: 'wrong', right: [] });
  });
});

test('an order tells what stands in its place', () => {
  const task = first('order');
  const { key } = as(task, 'order');
  const [one = '', two = '', ...rest] = key;
  expect(checkAnswer(task, { form: 'order', ids: [two, one, ...rest] })).toMatchObject({
    outcome: 'partly',
    right: rest,
  });
  expect(checkAnswer(task, { form: 'order', ids: [one, one, ...rest] }).outcome).toBe('partly');
  expect(checkAnswer(task, { form: 'order', ids: key.slice(1) }).outcome).toBe('wrong');
});

describe('a number', () => {
  const task = (value: number, tolerance: number, circle: number | null): Task => ({
    ...first('number'),
    answer: { form: 'number', value, tolerance, circle, unit: '' },
  });
  const outcome = (one: Task, value: number) => checkAnswer(one, { form: 'number', value }).outcome;

  test.each([
    [6400, 'right'],
    [7040, 'right'],
    [7041, 'partly'],
    [5120, 'partly'],
    [5119, 'wrong'],
  ])('%d beside 6400 is %s', (value, expected) => {
    expect(outcome(task(6400, 640, null), value)).toBe(expected);
  });

  test('of a circle goes the short way round', () => {
    expect(outcome(task(355, 15, 360), 9)).toBe('right');
    expect(outcome(task(355, 15, 360), -5)).toBe('right');
    expect(outcome(task(10, 15, 360), 340)).toBe('partly');
    expect(outcome(task(10, 15, 360), 190)).toBe('wrong');
  });

  test('that is wrong is told whether it is too much', () => {
    expect(checkAnswer(task(100, 10, null), { form: 'number', value: 500 }).say.text).toContain('too much');
    expect(checkAnswer(task(100, 10, null), { form: 'number', value: 5 }).say.text).toContain('too little');
  });
});

test('an open answer is for a reader to judge; an empty one is none', () => {
  const task = first('open');
  expect(checkAnswer(task, { form: 'open', text: 'They count different things.' }).outcome).toBe('open');
  expect(checkAnswer(task, { form: 'open', text: ' \n' }).outcome).toBe('wrong');
});
