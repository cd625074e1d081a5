import fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { makeTasks, type Task, toGift } from '../../src/lesson/index.ts';
import { readStory } from './raw-file.ts';

/*
 * What is written for Moodle, read by gift-pegjs, which is not ours.
 */

const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
const { dispatch: grain } = readStory('geodata/dispatches/grain-2022.geojson');
const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);

/** As GIFT has a text: in one line, with a sign for an arrow. */
const written = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().replaceAll('->', '→');
/** The reader leaves its own names for escaped signs in the right half of a pair. */
const unnamed = (text: string) =>
  text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCodePoint(Number(code)));
const plain = (text: string | undefined) => unnamed(text ?? '').replace(/^\u00a0(?=[[%])/, '');

/** The question as the task has it, in the words of the reader. */
function expectSame(question: GIFTQuestion | undefined, task: Task): void {
  const { answer } = task;
  if (!question || question.type === 'Category') throw new Error(`no question for ${task.id}`);
  expect(question.title).toBe(task.id);
  expect(plain(question.stem.text)).toBe(written(task.question.text));
  expect(question.stem.format).toBe('moodle');
  expect(question.hasEmbeddedAnswers).toBe(false);
  switch (answer.form) {
    case 'choice': {
      if (question.type !== 'MC') throw new Error(`${task.id} is ${question.type}`);
      const isRight = ({ isCorrect, weight }: { isCorrect: boolean; weight: number | null }) =>
        answer.several ? (weight ?? 0) > 0 : isCorrect;
      expect(question.choices.map(({ text }) => plain(text.text))).toEqual(
        answer.options.map(({ text }) => written(text)),
      );
      expect(question.choices.map(isRight)).toEqual(answer.options.map(({ id }) => answer.key.includes(id)));
      expect(question.choices.map(({ feedback }) => plain(feedback?.text))).toEqual(
        answer.options.map(({ wrongBecause }) => written(wrongBecause)),
      );
      if (!answer.several) return;
      const shares = question.choices.map(({ weight }) => weight ?? 0);
      expect(shares.filter((share) => share > 0).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 3);
      return;
    }
    case 'match': {
      if (question.type !== 'Matching') throw new Error(`${task.id} is ${question.type}`);
      const textOf = (id: string, side: readonly { id: string; text: string }[]) =>
        written(side.find((one) => one.id === id)?.text);
      expect(
        question.matchPairs.map((pair) => [plain(pair.subquestion.text), plain(pair.subanswer)]),
      ).toEqual(answer.key.map(([left, right]) => [textOf(left, answer.left), textOf(right, answer.right)]));
      return;
    }
    case 'order': {
      if (question.type !== 'Matching') throw new Error(`${task.id} is ${question.type}`);
      const places = question.matchPairs.map((pair) => [plain(pair.subquestion.text), pair.subanswer]);
      expect(places).toEqual(
        answer.options.map(({ id, text }) => [written(text), String(answer.key.indexOf(id) + 1)]),
      );
      return;
    }
    case 'number': {
      if (question.type !== 'Numerical') throw new Error(`${task.id} is ${question.type}`);
      const { value, tolerance, circle } = answer;
      const ranges = Array.isArray(question.choices)
        ? question.choices.map(({ text }) => text)
        : [question.choices];
      const accepts = (given: number) =>
        ranges.some(({ number = Number.NaN, range = 0 }) => Math.abs(given - number) <= range);
      const inside = (given: number) => (circle === null ? given : (given + circle) % circle);
      for (const off of [0, tolerance, -tolerance]) expect(accepts(inside(value + off))).toBe(true);
      for (const off of [tolerance + 1, -tolerance - 1]) expect(accepts(inside(value + off))).toBe(false);
      return;
    }
    default:
      expect(question.type).toBe('Essay');
  }
}

describe.each(['de', 'en', 'fr'])('the tasks in %s', (lang) => {
  test('of 50 seeds come back as the same questions', () => {
    const kinds = new Set<string>();
    for (const [seed, told] of [
      ...SEEDS.map((seed) => [seed, dispatch] as const),
      [3, grain] as const,
      [4, grain] as const,
    ]) {
      const tasks = makeTasks(told, { lang, seed, count: 12 }).filter(
        ({ answer }) => answer.form !== 'point',
      );
      const questions = parse(toGift(tasks));
      expect(questions).toHaveLength(tasks.length);
      for (const [index, task] of tasks.entries()) {
        expectSame(questions[index], task);
        kinds.add(task.answer.form);
      }
    }
    expect([...kinds].sort()).toEqual(['choice', 'match', 'number', 'open', 'order']);
  });
});

describe('a task whose texts are full of signs', () => {
  const pool = SEEDS.slice(0, 12).flatMap((seed) => makeTasks(dispatch, { lang: 'de', seed, count: 20 }));
  const samples = (['choice', 'match', 'order', 'number', 'open'] as const).map((form) => {
    const task = pool.find(({ answer }) => answer.form === form);
    if (!task) throw new Error(`no task is ${form}`);
    return task;
  });
  const several = pool.find(({ answer }) => answer.form === 'choice' && answer.several);

  /** The task with the text in all that can hold one; a letter keeps options apart. */
  function withText(task: Task, text: string): Task {
    const { answer } = task;
    const evil = <Option extends { readonly text: string }>(options: readonly Option[]) =>
      options.map((option, index) => ({ ...option, text: `${text}${'abcdefghij'[index]}` }));
    const base = { ...task, question: { text: `${text}?` }, explanation: [{ text: `${text}!` }] };
    switch (answer.form) {
      case 'choice': {
        const options = evil(answer.options).map((option) =>
          option.wrongBecause === undefined ? option : { ...option, wrongBecause: `${text}.` },
        );
        return { ...base, answer: { ...answer, options } };
      }
      case 'match':
        return { ...base, answer: { ...answer, left: evil(answer.left), right: evil(answer.right) } };
      case 'order':
        return { ...base, answer: { ...answer, options: evil(answer.options) } };
      default:
        return base;
    }
  }

  function expectSound(text: string): void {
    const tasks = [...samples, ...(several ? [several] : [])].map((task) => withText(task, text));
    const questions = parse(toGift(tasks));
    expect(questions).toHaveLength(tasks.length);
    for (const [index, task] of tasks.entries()) expectSame(questions[index], task);
  }

  test.each([
    'a = b { c } ~ d # e : f',
    '{={}=}~~##::',
    '%50%half',
    '[html]<b>bold</b>',
    'a -> b',
    '//comment',
    '$CATEGORY: x',
    'T',
    'TRUE',
    '\\n and \\\\ and \\:',
    '####',
    '평양 → Москва',
    'two\n\nlines',
  ])('comes back as it is: %j', expectSound);

  test('comes back whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'~=#{}:\\/[]->%$\n\t ab"T.1'), maxLength: 14 }),
        (text) => {
          expectSound(text);
        },
      ),
    );
  });
});
