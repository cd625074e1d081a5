import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDispatch } from '../../../src/model/parse.ts';
import { partOfDispatch } from '../../../src/model/part-of-dispatch.ts';
import { claimAddress } from '../../../src/model/rules/tasks.ts';
import { ROOT } from '../../helpers/source-files.ts';

const FILE: Record<string, unknown> = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/minimal.geojson'), 'utf8'),
);
const TASK = {
  id: 'who',
  question: { en: 'Who says so?' },
  options: [{ text: { en: 'the ministry' }, right: true }, { text: { en: 'the paper' } }],
  proof: ['flow/0'],
};
const read = (tasks: unknown, more: object = {}) => {
  const { dispatch, issues } = parseDispatch({ ...FILE, ...more, tasks });
  return {
    tasks: dispatch?.tasks,
    dispatch,
    issues: issues.map(({ rule, path, severity }) => `${severity} ${rule} at ${path}`),
  };
};

describe('hand-written tasks', () => {
  test('that are sound are kept as they are', () => {
    const pairs = [
      { left: { en: 'a' }, right: { en: 'b' } },
      { left: { en: 'c' }, right: { en: 'd' } },
    ];
    const others = [
      { ...TASK, id: 'match', options: undefined, pairs, level: 'easy', marks: ['flow', 'here'] },
      { ...TASK, id: 'open', options: undefined, answer: [{ en: 'The ministry.' }], proof: [] },
    ];
    const { tasks, issues } = read([TASK, ...others]);
    expect(issues).toEqual([]);
    expect(tasks?.map(({ id }) => id)).toEqual(['who', 'match', 'open']);
  });

  test('a file without any has none, and one with an empty list has an empty list', () => {
    expect(parseDispatch(FILE).dispatch).not.toHaveProperty('tasks');
    expect(read([]).tasks).toEqual([]);
  });

  test.each([
    ['no object', 'who?', 'error type at tasks/0'],
    ['no id', { ...TASK, id: undefined }, 'error missing at tasks/0/id'],
    ['no usable id', { ...TASK, id: 'a b' }, 'error id at tasks/0/id'],
    ['no question', { ...TASK, question: {} }, 'error empty at tasks/who/question'],
    ['an empty question', { ...TASK, question: { en: ' ' } }, 'error empty at tasks/who/question'],
    ['a level of its own', { ...TASK, level: 'hard' }, 'error one-of at tasks/who/level'],
    ['no proof', { ...TASK, proof: undefined }, 'error missing at tasks/who/proof'],
    ['no way to answer', { ...TASK, options: undefined }, 'error task-form at tasks/who'],
    ['two ways to answer', { ...TASK, answer: [] }, 'error task-form at tasks/who'],
    [
      'nothing right',
      { ...TASK, options: [{ text: { en: 'a' } }, { text: { en: 'b' } }] },
      'error task-key at tasks/who/options',
    ],
    [
      'nothing wrong',
      { ...TASK, options: [{ text: { en: 'a' }, right: true }] },
      'error task-key at tasks/who/options',
    ],
    [
      'one pair',
      { ...TASK, options: undefined, pairs: [{ left: { en: 'a' }, right: { en: 'b' } }] },
      'error task-key at tasks/who/pairs',
    ],
    [
      'too many options',
      { ...TASK, options: Array.from({ length: 27 }, () => ({ text: { en: 'a' } })) },
      'error count at tasks/who/options',
    ],
    ['a proof that is no claim', { ...TASK, proof: ['flow/1'] }, 'error task-proof at tasks/who/proof/0'],
    [
      'a proof that is no mark',
      { ...TASK, proof: ['flow/0', 'toString/0'] },
      'error task-proof at tasks/who/proof/1',
    ],
    ['a proof that is a place', { ...TASK, proof: ['here/0'] }, 'error task-proof at tasks/who/proof/0'],
    ['a proof that is no address', { ...TASK, proof: ['flow'] }, 'error task-proof at tasks/who/proof/0'],
    ['a mark that is not there', { ...TASK, marks: ['nowhere'] }, 'error task-mark at tasks/who/marks/0'],
  ])('with %s are left out and named; the others stay', (_, broken, issue) => {
    const { tasks, issues } = read([broken, { ...TASK, id: 'sound' }]);
    expect(issues).toContain(issue);
    expect(tasks?.map(({ id }) => id)).toEqual(['sound']);
  });

  test('of one id the first counts', () => {
    const { tasks, issues } = read([TASK, { ...TASK, question: { en: 'Another' } }]);
    expect(issues).toEqual(['error unique-id at tasks/1/id']);
    expect(tasks?.map(({ question }) => question.en)).toEqual(['Who says so?']);
  });

  test('that are no list are left out as a whole', () => {
    expect(read({ 0: TASK })).toMatchObject({ tasks: undefined, issues: ['error type at tasks'] });
  });

  test('fall with the mark that proves them', () => {
    const { features } = FILE;
    if (!Array.isArray(features)) throw new Error('no features');
    const broken = features.map((feature) =>
      feature.id === 'here' ? { ...feature, geometry: 'nowhere' } : feature,
    );
    const { tasks, issues } = read([TASK, { ...TASK, id: 'other', proof: ['other/0'] }], {
      features: broken,
    });
    expect(issues).toContain('error task-proof at tasks/who/proof/0');
    expect(tasks?.map(({ id }) => id)).toEqual(['other']);
  });

  test('are no part of a part of the file', () => {
    const { dispatch } = read([TASK]);
    if (!dispatch) throw new Error('refused');
    expect(partOfDispatch(dispatch, new Set(['flow']))).not.toHaveProperty('tasks');
    expect(partOfDispatch(dispatch, new Set(['flow', 'other', 'talk']))).toHaveProperty('tasks');
  });
});

test.each([
  ['flow-troops/3', { feature: 'flow-troops', index: 3 }],
  ['a/0', { feature: 'a', index: 0 }],
  ['a/03', null],
  ['a/-1', null],
  ['a/b/1', null],
  ['/1', null],
  ['', null],
])('%s is the address %j', (text, address) => {
  expect(claimAddress(text)).toEqual(address);
});
