import { describe, expect, test } from 'vitest';
import { CONTENDERS, OURS } from '../../bench/flows/measures.ts';
import { readOptions } from '../../bench/flows/options.ts';
import { orderOf, planOf } from '../../bench/flows/plan.ts';

describe('options', () => {
  test('without any, everybody is measured with every number', () => {
    expect(readOptions([])).toMatchObject({
      counts: [1000, 10_000, 100_000, 1_000_000],
      only: CONTENDERS,
      write: false,
    });
  });

  test('are read', () => {
    const options = readOptions([
      '--n',
      '500,2_000',
      '--rounds',
      '2',
      '--only',
      'lines,ours',
      '--quick',
      '--write',
    ]);
    expect(options).toEqual({
      counts: [500, 2000],
      rounds: 2,
      only: ['lines', ...OURS],
      quick: true,
      write: true,
      plain: false,
      cutOff: undefined,
    });
  });

  test.each([
    [['--n'], '--n needs a value.'],
    [['--n', 'many'], 'many is no whole number above 0.'],
    [['--only', 'leaflet'], 'There is no contender leaflet'],
    [['--fast', '1'], 'There is no option --fast.'],
  ])('%j is answered by a sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});

describe('plan', () => {
  test('the peers are there up to 100,000, the million is ours alone', () => {
    const parts = planOf(readOptions([]));
    const at = (n: number) =>
      parts.find(({ setting }) => setting.n === n && setting.projection === 'mercator');
    expect(at(100_000)?.contenders).toEqual(CONTENDERS);
    expect(at(1_000_000)?.contenders).toEqual(['bare', ...OURS]);
    expect(at(1_000_000)?.steps).toContain('load');
  });

  test('the globe and the filled pixels come with the numbers they belong to', () => {
    const kinds = (args: readonly string[]) =>
      planOf(readOptions(args)).map(
        ({ setting }) => `${setting.n} ${setting.projection} ${setting.pixelRatio}`,
      );
    expect(kinds(['--n', '1000'])).toEqual(['1000 mercator 0.0533', '1000 mercator 1']);
    expect(kinds(['--n', '10000'])).toEqual(['10000 mercator 0.0533', '10000 globe 0.0533']);
    expect(kinds(['--n', '1000,10000', '--plain'])).toHaveLength(2);
  });

  test('quick is one round, whatever was asked', () => {
    for (const { rounds } of planOf(readOptions(['--quick', '--rounds', '4']))) expect(rounds).toBe(1);
  });

  test('a run is stopped when it was asked to be', () => {
    for (const { cutOff } of planOf(readOptions(['--cut', '200']))) expect(cutOff).toBe(200);
  });

  test('each round begins with another contender and leaves none out', () => {
    const list = ['a', 'b', 'c'];
    expect([0, 1, 2, 3].map((round) => orderOf(list, round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
    expect(orderOf([], 2)).toEqual([]);
  });
});
