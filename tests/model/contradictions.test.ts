import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '../../src/model/contradictions.ts';
import { CLAIM_SUBJECTS, type Claim, QUALIFIERS, STANCES, type TimeWindow } from '../../src/model/types.ts';
import { sampleFlow } from './sample.ts';

function contradictions(claims: readonly Partial<Claim>[], time: TimeWindow | null = null) {
  const { dispatch, flow } = sampleFlow(claims);
  return contradictionsOf(flow, dispatch, time);
}

const total = (value: number, more = {}) => ({ value, unit: 'tonnes', scope: 'total', ...more }) as const;

/** Pairs of totals that do not agree, by the claims they stand in. */
const pairs = (claims: readonly Partial<Claim>[]) =>
  contradictions(claims).totals.map(({ lower, higher }) => [lower.claim, higher.claim]);

describe('speakers who say the opposite', () => {
  test('who states, confirms or estimates stands on one side, who denies or questions on the other', () => {
    const claims: Partial<Claim>[] = [
      { by: 'accuser' },
      { by: 'sender', stance: 'denies' },
      { by: 'monitor', stance: 'estimates' },
      { by: 'receiver', stance: 'questions' },
    ];
    expect(contradictions(claims).stances).toEqual([{ on: 'existence', affirming: [0, 2], denying: [1, 3] }]);
  });

  test('where all agree, or only one side speaks, nobody contradicts', () => {
    expect(contradictions([{ by: 'accuser' }, { by: 'ally', stance: 'confirms' }]).stances).toEqual([]);
    expect(contradictions([{ by: 'sender', stance: 'denies' }]).stances).toEqual([]);
  });

  test('what a speaker has taken back no longer contradicts, but did until then', () => {
    const claims: Partial<Claim>[] = [
      { by: 'accuser', said: '2024-10-01' },
      { by: 'sender', stance: 'denies', said: '2024-10-05' },
      { by: 'sender', stance: 'confirms', said: '2025-04-28' },
    ];
    expect(contradictions(claims).stances).toEqual([]);
    const until = { start: '2024-01-01', end: '2024-12-31' };
    expect(contradictions(claims, until).stances).toEqual([
      { on: 'existence', affirming: [0], denying: [1] },
    ]);
  });

  test('a denial of the amount stands against those who give one, not against those who only say so', () => {
    const claims: Partial<Claim>[] = [
      { by: 'accuser', amounts: [total(5)] },
      { by: 'ally' },
      { by: 'sender', stance: 'denies', on: 'amount' },
    ];
    expect(contradictions(claims).stances).toEqual([{ on: 'amount', affirming: [0], denying: [2] }]);
  });

  test('each speaker stands there once, and who only holds it to be possible not at all', () => {
    const claims: Partial<Claim>[] = [
      { by: 'accuser', said: '2024-10-01' },
      { by: 'accuser', said: '2024-10-01', stance: 'estimates' },
      { by: 'ally', phase: 'possible' },
      { by: 'sender', stance: 'denies' },
    ];
    expect(contradictions(claims).stances).toEqual([{ on: 'existence', affirming: [1], denying: [3] }]);
  });

  test('a speaker never stands on both sides, and each claim on the right one', () => {
    const claim = fc.record({
      by: fc.constantFrom('accuser', 'ally', 'sender', 'monitor'),
      stance: fc.constantFrom(...STANCES),
      on: fc.constantFrom(...CLAIM_SUBJECTS),
      said: fc.constantFrom('2024-01-01', '2024-02-01', '2024-03-01'),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 8 }), (claims) => {
        for (const { affirming, denying } of contradictions(claims).stances) {
          const yes = affirming.map((index) => claims[index]);
          const no = denying.map((index) => claims[index]);
          expect(yes.every((said) => said && !['denies', 'questions'].includes(said.stance))).toBe(true);
          expect(no.every((said) => said && ['denies', 'questions'].includes(said.stance))).toBe(true);
          expect(yes.filter((said) => no.some((other) => other?.by === said?.by))).toEqual([]);
        }
      }),
    );
  });
});

describe('totals that do not agree', () => {
  const two = (first: object, second: object, more: Partial<Claim> = {}): readonly Partial<Claim>[] => [
    { by: 'accuser', said: '2025-05-01', amounts: [total(0, first)] },
    { by: 'monitor', said: '2025-06-01', amounts: [total(0, second)], ...more },
  ];

  test.each([
    ['two plain numbers', { value: 10 }, { value: 20 }, true],
    ['the same number', { value: 10 }, { value: 10 }, false],
    ['over ten and twenty', { value: 10, qualifier: 'over' }, { value: 20 }, false],
    ['ten and over twenty', { value: 10 }, { value: 20, qualifier: 'over' }, true],
    [
      'nearly ten and about ten',
      { value: 10, qualifier: 'nearly' },
      { value: 10.5, qualifier: 'about' },
      false,
    ],
    ['up to thirty and twenty', { value: 30, qualifier: 'up-to' }, { value: 20 }, false],
    ['up to ten and twenty', { value: 10, qualifier: 'up-to' }, { value: 20 }, true],
    [
      'ranges that overlap',
      { value: undefined, min: 10, max: 20 },
      { value: undefined, min: 15, max: 30 },
      false,
    ],
    ['ranges apart', { value: undefined, min: 10, max: 20 }, { value: undefined, min: 25, max: 30 }, true],
  ])('%s', (_what, first, second, isContradiction) => {
    expect(pairs(two(first, second)).length === 1).toBe(isContradiction);
    expect(pairs(two(second, first)).length === 1).toBe(isContradiction);
  });

  test('the lower one stands first, whoever said it', () => {
    expect(pairs(two({ value: 20 }, { value: 10 }))).toEqual([[1, 0]]);
  });

  test('not if more may have come in between, or a day is unknown', () => {
    expect(pairs(two({ value: 10 }, { value: 20 }, { said: '2025-09-01' }))).toEqual([]);
    expect(
      pairs([{ amounts: [total(10)] }, { by: 'monitor', said: '2025-06-01', amounts: [total(20)] }]),
    ).toEqual([]);
  });

  test('not of one side with itself, in other units, or of parts', () => {
    expect(pairs(two({ value: 10 }, { value: 20 }, { by: 'service' }))).toEqual([]);
    expect(pairs(two({ value: 10 }, { value: 20, unit: 'rounds' }))).toEqual([]);
    expect(pairs(two({ value: 10 }, { value: 20, scope: 'part' }))).toEqual([]);
  });

  test('not of a speaker with two totals, which together may come to the other’s', () => {
    expect(
      pairs([
        { by: 'accuser', said: '2025-05-01', amounts: [total(10), total(10)] },
        { by: 'monitor', said: '2025-06-01', amounts: [total(20)] },
      ]),
    ).toEqual([]);
  });

  test('only the last word of a side counts', () => {
    expect(
      pairs([
        { by: 'accuser', said: '2025-05-01', amounts: [total(10)] },
        { by: 'accuser', said: '2025-05-20', amounts: [total(20)] },
        { by: 'monitor', said: '2025-06-01', amounts: [total(20)] },
      ]),
    ).toEqual([]);
  });

  test('never overlaps, whatever the limit words', () => {
    const amount = fc.record({
      value: fc.integer({ min: 1, max: 100 }),
      qualifier: fc.option(fc.constantFrom(...QUALIFIERS), { nil: undefined }),
    });
    fc.assert(
      fc.property(amount, amount, (first, second) => {
        for (const { lower, higher } of contradictions(two(first, second)).totals) {
          expect(lower.high).toBeLessThan(higher.low ?? 0);
        }
      }),
    );
  });
});
