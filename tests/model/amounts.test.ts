import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnAmounts, newestTotalClaims } from '../../src/model/amounts.ts';
import { describeDrawnAmount } from '../../src/model/describe-amounts.ts';
import type { Amount, Claim, Qualifier } from '../../src/model/types.ts';
import { sampleFlow } from './sample.ts';

const total = (value: number, more: Partial<Amount> = {}): Amount => ({
  value,
  unit: 'tonnes',
  scope: 'total',
  ...more,
});
const says = (by: string, amount: Amount | readonly Amount[], more: Partial<Claim> = {}): Partial<Claim> => ({
  by,
  amounts: Array.isArray(amount) ? amount : [amount],
  ...more,
});
const drawn = (claims: readonly Partial<Claim>[], end?: string) => {
  const { dispatch, flow } = sampleFlow(claims);
  return drawnAmounts(flow, dispatch, end === undefined ? null : { start: '2020-01-01', end });
};

describe('drawnAmounts', () => {
  test('one total is a figure, with its limit word', () => {
    expect(drawn([says('accuser', total(5000, { qualifier: 'about' }))])).toMatchObject({
      kind: 'figure',
      value: 5000,
      qualifier: 'about',
    });
  });

  test('speakers who differ make a range: core the lowest, band the highest', () => {
    const claims = [
      says('institute', total(16_000, { qualifier: 'nearly' })),
      says('accuser', total(28_000, { qualifier: 'about' })),
      says('ally', total(20_000)),
    ];
    expect(drawn(claims)).toMatchObject({ kind: 'range', low: 16_000, high: 28_000 });
  });

  test('speakers who agree make one figure; limit words that differ are not merged', () => {
    const claims = [says('institute', total(100, { qualifier: 'about' })), says('accuser', total(100))];
    expect(drawn(claims)).toEqual({
      kind: 'figure',
      value: 100,
      unit: 'tonnes',
      bounds: [{ value: 100, claim: 0 }],
    });
  });

  test('a speaker’s own range is one', () => {
    const amount: Amount = { min: 4, max: 6, unit: 'tonnes', scope: 'total' };
    expect(drawn([says('accuser', amount)])).toMatchObject({ kind: 'range', low: 4, high: 6 });
  });

  test.each([
    [{ value: 9, qualifier: 'up-to' }, 'upper'],
    [{ value: 9, qualifier: 'under' }, 'upper'],
    [{ max: 9 }, 'upper'],
    [{ value: 9, qualifier: 'at-least' }, 'figure'],
    [{ value: 9, qualifier: 'over' }, 'figure'],
    [{ min: 9 }, 'figure'],
  ])('%j is drawn as %s', (amount, kind) => {
    const { kind: found } = drawn([says('accuser', { unit: 'tonnes', scope: 'total', ...amount } as Amount)]);
    expect(found).toBe(kind);
  });

  test('an upper limit beside a figure is the end of a range', () => {
    const claims = [says('accuser', total(10)), says('ally', total(30, { qualifier: 'up-to' }))];
    expect(drawn(claims)).toMatchObject({ kind: 'range', low: 10, high: 30 });
  });

  test.each<[string, Partial<Claim>]>([
    ['a part', says('accuser', { value: 5, unit: 'tonnes' })],
    ['another unit', says('accuser', total(5, { unit: 'bags' }))],
    ['an announcement', says('accuser', total(5), { phase: 'announced' })],
    ['a possibility', says('accuser', total(5), { phase: 'possible' })],
    ['a denial', says('accuser', total(5), { stance: 'denies', on: 'amount' })],
    ['a doubt', says('accuser', total(5), { stance: 'questions', on: 'amount' })],
    ['an effect', says('accuser', total(5), { on: 'effect' })],
    ['two totals in one claim', says('accuser', [total(5), total(7)])],
    ['no amount', { by: 'accuser' }],
  ])('%s is not drawn', (_, claim) => {
    expect(drawn([claim])).toEqual({ kind: 'none' });
  });

  test('totals in other units do not spoil one in the unit of the goods', () => {
    const claim = says('accuser', [total(5), total(64, { unit: 'voyages' })]);
    expect(drawn([claim])).toMatchObject({ kind: 'figure', value: 5 });
  });

  test('of each root only the newest counts', () => {
    const claims = [
      says('service', total(13), { said: '2025-07' }),
      says('accuser', total(10), { said: '2024-10' }),
      says('institute', total(12), { said: '2025-01' }),
    ];
    expect(drawn(claims)).toMatchObject({ kind: 'range', low: 12, high: 13 });
  });

  test('a newest claim with two totals does not let an older one back in', () => {
    const claims = [
      says('accuser', total(10), { said: '2024' }),
      says('accuser', [total(11), total(3)], { said: '2025' }),
    ];
    expect(drawn(claims)).toEqual({ kind: 'none' });
  });

  test('what was said after the window does not count in it', () => {
    const claims = [
      says('accuser', total(10), { said: '2024-05-01' }),
      says('accuser', total(20), { said: '2025-05-01' }),
    ];
    expect(drawn(claims, '2024-12-31')).toMatchObject({ value: 10 });
    expect(drawn(claims, '2025-05-01')).toMatchObject({ value: 20 });
    expect(drawn(claims, '2024-04-30')).toEqual({ kind: 'none' });
  });

  test('an undated claim counts from the end of its period, without one always', () => {
    expect(drawn([says('accuser', total(10), { period: '2024-01/2024-06' })], '2024-05-31').kind).toBe(
      'none',
    );
    expect(drawn([says('accuser', total(10), { period: '2024-01/2024-06' })], '2024-06-30').kind).toBe(
      'figure',
    );
    expect(drawn([says('accuser', total(10))], '1999-01-01').kind).toBe('figure');
  });

  test('on one day the claim further down counts, in whatever order the words came', () => {
    const claims = [
      says('accuser', total(10), { said: '2024-05-01' }),
      says('service', total(11), { said: '2024-05-01' }),
    ];
    expect(drawn(claims)).toMatchObject({ value: 11 });
  });

  test('goods without a unit have no width', () => {
    const { dispatch, flow } = sampleFlow([says('accuser', total(5))], {
      goods: { flour: { name: 'flour', category: 'food' } },
    });
    expect(drawnAmounts(flow, dispatch, null)).toEqual({ kind: 'none' });
    expect(newestTotalClaims(flow, dispatch, null)).toEqual([]);
  });

  test('names the claims that count', () => {
    const { dispatch, flow } = sampleFlow([
      says('accuser', total(10), { said: '2024' }),
      says('service', total(12), { said: '2025' }),
      says('institute', total(9)),
    ]);
    expect(newestTotalClaims(flow, dispatch, null)).toEqual([1, 2]);
  });

  test('never shows a number that nobody gave', () => {
    const amount = fc.record({
      value: fc.integer({ min: 0, max: 50 }),
      qualifier: fc.constantFrom<(Qualifier | undefined)[]>('about', 'over', 'under', 'up-to', undefined),
    });
    const speakers = fc.constantFrom('accuser', 'service', 'institute', 'ally', 'monitor');
    fc.assert(
      fc.property(fc.array(fc.tuple(speakers, amount), { minLength: 1, maxLength: 6 }), (said) => {
        const claims = said.map(([by, { value, qualifier }]) =>
          says(by, total(value, qualifier ? { qualifier } : {})),
        );
        const { dispatch, flow } = sampleFlow(claims);
        const result = drawnAmounts(flow, dispatch, null);
        const given = new Set(said.map(([, { value }]) => value));
        const shown = result.kind === 'none' ? [] : result.bounds.map(({ value }) => value);
        expect(shown.every((value) => given.has(value))).toBe(true);
        if (result.kind === 'range') expect(result.low).toBeLessThan(result.high);
        expect(result.kind).not.toBe('none');
        const label = describeDrawnAmount(flow, dispatch, 'en');
        expect(label === undefined).toBe(result.kind === 'none');
      }),
    );
  });
});
