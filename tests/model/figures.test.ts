import { describe, expect, test } from 'vitest';
import { newestTotalClaims } from '../../src/model/amounts.ts';
import { isClaimed, isFlow } from '../../src/model/dispatch-index.ts';
import { claimsWithSeveral, figuresOf } from '../../src/model/figures.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import type { Amount, Claim, TimeWindow } from '../../src/model/types.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { dispatchOf, sample, sampleFlow } from './sample.ts';

const total = (value: number, more: Partial<Amount> = {}): Amount => ({
  value,
  unit: 'tonnes',
  scope: 'total',
  ...more,
});

function figures(claims: readonly Partial<Claim>[], time: TimeWindow | null = null) {
  const { dispatch, flow } = sampleFlow(claims);
  return figuresOf(flow, dispatch, time);
}

describe('figuresOf', () => {
  test('one group per unit, that of the goods first; the oldest first, what has no date last', () => {
    const { groups, parts } = figures([
      { amounts: [total(3, { unit: 'sacks' })], said: '2024-03-01' },
      { by: 'ally', amounts: [total(9)] },
      { by: 'monitor', amounts: [total(2)], said: '2024-02' },
      { by: 'institute', amounts: [total(1), total(4, { scope: 'part' })], said: '2024-01-05' },
    ]);
    expect(groups.map(({ unit, setsWidth }) => [unit, setsWidth])).toEqual([
      ['tonnes', true],
      ['sacks', false],
    ]);
    expect(groups[0]?.figures.map(({ claim }) => claim)).toEqual([3, 2, 1]);
    expect(parts.map(({ claim, low }) => [claim, low])).toEqual([[3, 4]]);
  });

  test('keeps the ends of a range, and what a speaker leaves open', () => {
    const { groups } = figures([
      { amounts: [{ min: 10, max: 20, unit: 'tonnes', scope: 'total' }] },
      { by: 'ally', amounts: [{ min: 10, unit: 'tonnes', scope: 'total' }] },
      { by: 'monitor', amounts: [{ max: 20, unit: 'tonnes', scope: 'total' }] },
    ]);
    expect(groups[0]?.figures.map(({ low, high }) => [low, high])).toEqual([
      [10, 20],
      [10, null],
      [null, 20],
    ]);
  });

  test('only the last word of a side is the newest; what is announced is not', () => {
    const { groups } = figures([
      { by: 'service', amounts: [total(1)], said: '2024-01-01' },
      { by: 'accuser', amounts: [total(2)], said: '2024-02-01' },
      { by: 'accuser', amounts: [total(9)], said: '2024-03-01', phase: 'announced' },
    ]);
    expect(groups[0]?.figures.map(({ isNewest, isAhead }) => [isNewest, isAhead])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  test('leaves out who denies a number, what a flow led to, and what was said later', () => {
    const { groups } = figures(
      [
        { stance: 'denies', amounts: [total(1)] },
        { by: 'ally', on: 'effect', amounts: [total(2)] },
        { by: 'monitor', said: '2025-01-01', amounts: [total(3)] },
      ],
      { start: '2024-01-01', end: '2024-12-31' },
    );
    expect(groups).toEqual([]);
  });

  test('of an event all amounts stand side by side: it has no width', () => {
    const event = {
      type: 'Feature',
      id: 'event',
      geometry: null,
      properties: {
        kind: 'event',
        name: 'Event',
        type: 'battle',
        start: '2024-01-01',
        status: 'claimed',
        claims: [
          { by: 'accuser', stance: 'estimates', source: 's', amounts: [{ value: 3, unit: 'tonnes' }] },
        ],
      },
    };
    const dispatch = dispatchOf(parseDispatch(sample([{}], { features: [event] })));
    const [feature] = dispatch.features.filter(isClaimed);
    if (!feature) throw new Error('the sample has lost its event');
    const { groups, parts } = figuresOf(feature, dispatch, null);
    expect(groups.map(({ unit, setsWidth }) => [unit, setsWidth])).toEqual([['tonnes', false]]);
    expect(parts).toEqual([]);
  });

  test('marks as newest just those claims that give the first dispatch its widths', () => {
    const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
    const flows = dispatch.features.filter(isFlow);
    expect(flows.length).toBeGreaterThan(10);
    for (const flow of flows) {
      const group = figuresOf(flow, dispatch, null).groups.find(({ setsWidth }) => setsWidth);
      const several = group ? claimsWithSeveral(group) : new Set();
      const newest = (group?.figures ?? []).filter(({ isNewest, claim }) => isNewest && !several.has(claim));
      const drawn = newestTotalClaims(flow, dispatch, null);
      expect(newest.map(({ claim }) => claim).sort(), flow.id).toEqual([...drawn].sort());
    }
  });
});
