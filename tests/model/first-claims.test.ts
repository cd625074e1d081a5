import { describe, expect, test } from 'vitest';
import { firstClaims } from '../../src/model/first-claims.ts';
import { neighboursOf } from '../../src/model/neighbours.ts';
import { soleOrigin } from '../../src/model/sole-origin.ts';
import type { Claim, TimeWindow } from '../../src/model/types.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { sampleFlow } from './sample.ts';

function first(claims: readonly Partial<Claim>[], time: TimeWindow | null = null) {
  const { dispatch, flow } = sampleFlow(claims);
  return [...firstClaims(flow, dispatch, time)].sort((a, b) => a - b);
}

function origin(claims: readonly Partial<Claim>[], time: TimeWindow | null = null) {
  const sources = { s: { type: 'webpage' }, t: { type: 'webpage' } };
  const { dispatch, flow } = sampleFlow(claims, { sources });
  return soleOrigin(flow, dispatch, time);
}

describe('firstClaims', () => {
  test('the last word of each side, and everybody who denies or doubts', () => {
    expect(
      first([
        { by: 'accuser', said: '2024-01-01' },
        { by: 'service', said: '2024-02-01' },
        { by: 'sender', said: '2024-01-01', stance: 'denies' },
        { by: 'minister', said: '2024-03-01', stance: 'confirms' },
        { by: 'monitor' },
      ]),
    ).toEqual([1, 2, 3, 4]);
  });

  test('by the end of the window', () => {
    const claims = [{ said: '2024-01-01' }, { said: '2024-06-01' }];
    expect(first(claims)).toEqual([1]);
    expect(first(claims, { start: '2024-01-01', end: '2024-02-01' })).toEqual([0]);
  });
});

describe('soleOrigin', () => {
  test('one speaker, or several of one side', () => {
    expect(origin([{}])).toEqual({ kind: 'side', actor: 'accuser', isOneSpeaker: true });
    expect(origin([{ by: 'service' }, { by: 'accuser' }])).toEqual({
      kind: 'side',
      actor: 'accuser',
      isOneSpeaker: false,
    });
  });

  test('several sides in one source only', () => {
    expect(origin([{}, { by: 'monitor' }])).toEqual({ kind: 'source', source: 's' });
    expect(origin([{}, { by: 'monitor', source: 't' }])).toBeNull();
  });

  test('who denies is no origin, and an announcement none of what others saw', () => {
    expect(origin([{ stance: 'denies' }])).toBeNull();
    expect(origin([{}, { by: 'sender', stance: 'denies', source: 't' }])).toMatchObject({ kind: 'side' });
    expect(origin([{}, { by: 'ally', phase: 'announced', source: 't' }])).toMatchObject({ actor: 'accuser' });
  });
});

describe('neighboursOf', () => {
  const dispatch = readDispatch('tests/fixtures/reading.geojson');
  const of = (id: string, filter = {}, time: TimeWindow | null = null) => {
    const feature = dispatch.features.find((one) => one.id === id);
    if (!feature) throw new Error('the fixture has changed');
    return neighboursOf(feature, dispatch, { time, filter });
  };

  test('among the marks of its kind, by date and by id', () => {
    expect(of('flow-munitions')).toEqual({
      previous: null,
      next: 'flow-food',
      position: 1,
      count: 4,
    });
    expect(of('event-call')).toEqual({ previous: null, next: null, position: 1, count: 1 });
    expect(of('capital-north')).toMatchObject({ previous: 'capital-east', next: 'east', count: 7 });
  });

  test('only those that pass the filter', () => {
    expect(of('flow-workers', { status: ['claimed'] })).toMatchObject({ previous: 'flow-food', next: null });
  });

  test('a mark that does not pass stands between those that do', () => {
    expect(of('flow-troops', { status: ['claimed', 'disputed'] })).toEqual({
      previous: 'flow-food',
      next: 'flow-workers',
      position: null,
      count: 3,
    });
  });
});
