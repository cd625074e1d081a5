import { describe, expect, it } from 'vitest';
import { countsOf, standingOf } from '../../../src/elements/dispatch-quiz/attempt.ts';
import {
  attemptAt,
  NEW_PAPER,
  nextOf,
  type Paper,
  turnedTo,
  withCheck,
  withDraft,
} from '../../../src/elements/dispatch-quiz/paper.ts';
import { nextSeed, settingsOf } from '../../../src/elements/dispatch-quiz/settings.ts';
import type { Answer, Given, Task } from '../../../src/lesson/types.ts';

function taskOf(id: string, answer: Answer): Task {
  return {
    id,
    kind: 'own',
    level: 'standard',
    lang: 'en',
    question: { text: '?' },
    marks: [],
    named: true,
    answer,
    explanation: [],
    proof: [],
  };
}

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const choice = taskOf('choice', { form: 'choice', options, key: ['b'], several: false });
const order = taskOf('order', { form: 'order', options, key: ['b', 'a', 'c'] });
const open = taskOf('open', { form: 'open', expected: [] });
const number = taskOf('number', { form: 'number', value: 10, tolerance: 1, circle: null, unit: 'km' });

/** A paper after some answers to a task, each of them checked. */
function answered(task: Task, ...given: readonly Given[]): Paper {
  return given.reduce((paper, one) => withCheck(withDraft(paper, task, one), task), NEW_PAPER);
}

const chosen = (id: string): Given => ({ form: 'choice', ids: [id] });
const standing = (task: Task, ...given: readonly Given[]) =>
  standingOf(task, attemptAt(answered(task, ...given), task));

describe('an attempt', () => {
  it('is right at once, right at the second try, or shown after two', () => {
    expect(standing(choice, chosen('b'))).toBe('right');
    expect(standing(choice, chosen('a'))).toBe('open');
    expect(standing(choice, chosen('a'), chosen('b'))).toBe('second');
    expect(standing(choice, chosen('a'), chosen('c'))).toBe('shown');
    // A third answer changes nothing any more.
    expect(standing(choice, chosen('a'), chosen('c'), chosen('b'))).toBe('shown');
  });

  it('is no try as long as it says nothing, or says the same as the last one', () => {
    const nothing: readonly (readonly [Task, Given])[] = [
      [choice, { form: 'choice', ids: [] }],
      [number, { form: 'number', value: Number.NaN }],
      [open, { form: 'open', text: ' \n' }],
    ];
    for (const [task, given] of nothing) {
      const paper = withDraft(NEW_PAPER, task, given);
      expect(withCheck(paper, task)).toBe(paper);
    }
    expect(withCheck(NEW_PAPER, choice)).toBe(NEW_PAPER);
    const once = answered(number, { form: 'number', value: 5 });
    expect(withCheck(once, number)).toBe(once);
  });

  it('takes events as they stand for an answer, since they may stand right', () => {
    const paper = withCheck(NEW_PAPER, order);
    expect(attemptAt(paper, order).tries).toEqual([{ form: 'order', ids: ['a', 'b', 'c'] }]);
    expect(withCheck(paper, order)).toBe(paper);
  });

  it('is compared, not marked, where it is written freely', () => {
    expect(standing(open, { form: 'open', text: 'Because.' })).toBe('read');
  });

  it('is counted with its like', () => {
    const paper = withCheck(
      withDraft(answered(choice, chosen('a'), chosen('b')), open, { form: 'open', text: 'x' }),
      open,
    );
    expect(countsOf([choice, order, open, number], paper.attempts)).toEqual({
      open: 2,
      right: 0,
      second: 1,
      shown: 0,
      read: 1,
    });
  });
});

describe('a paper', () => {
  it('is turned from task to task and to the result, and from there back to it', () => {
    const second = turnedTo(NEW_PAPER, nextOf(NEW_PAPER, 3), 3);
    expect([second.at, second.hasEnded]).toEqual([1, false]);
    const result = turnedTo(second, 3, 3);
    expect([result.at, result.hasEnded]).toEqual([3, true]);
    const again = turnedTo(result, 0, 3);
    expect([again.at, nextOf(again, 3)]).toEqual([0, 3]);
    expect(turnedTo(NEW_PAPER, -1, 3).at).toBe(0);
  });
});

describe('settings', () => {
  it('fall back to their defaults, whatever a page writes', () => {
    const defaults = { level: 'standard', seed: 1, count: 8, kinds: [] };
    for (const bad of [undefined, null, '', 'hard', Number.NaN, -1, 0, 1.5, 1e9, {}]) {
      expect(settingsOf({ level: bad, seed: bad, count: bad, kinds: bad })).toEqual(defaults);
    }
    expect(
      settingsOf({ level: 'easy', seed: 999_999, count: 20, kinds: ' order  find-place nonsense' }),
    ).toEqual({
      level: 'easy',
      seed: 999_999,
      count: 20,
      kinds: ['find-place', 'order'],
    });
  });

  it('have a next seed, and after the last the first', () => {
    expect([nextSeed(1), nextSeed(999_999)]).toEqual([2, 1]);
  });
});
