import { describe, expect, test } from 'vitest';
import { isClaimed } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { partiesOf, standingClaims, suggestStatus } from '../../src/model/status.ts';
import type { Claim } from '../../src/model/types.ts';
import { dispatchOf, place, sample, sampleFlow } from './sample.ts';

function suggested(claims: readonly Partial<Claim>[], properties = {}) {
  const { dispatch, flow } = sampleFlow(claims, {}, properties);
  return suggestStatus(flow, dispatch);
}

describe('suggestStatus', () => {
  test('(1) both parties say so: confirmed, even if somebody denies it', () => {
    const claims: Partial<Claim>[] = [
      { by: 'minister' },
      { by: 'receiver', stance: 'confirms' },
      { by: 'accuser', stance: 'denies' },
    ];
    expect(suggested(claims)).toEqual({ statuses: ['confirmed'], reason: 'both-parties' });
  });

  test('two voices of one side are not both parties', () => {
    expect(suggested([{ by: 'minister' }, { by: 'sender' }]).reason).toBe('claim');
  });

  test('(1) one party’s word may be an admission: the editor decides', () => {
    expect(suggested([{ by: 'receiver', stance: 'confirms' }])).toEqual({
      statuses: ['claimed', 'confirmed'],
      reason: 'claim',
    });
  });

  test('(2) a standing denial of existence: disputed', () => {
    const claims: Partial<Claim>[] = [
      { by: 'monitor' },
      { by: 'institute' },
      { by: 'sender', stance: 'denies' },
    ];
    expect(suggested(claims)).toEqual({ statuses: ['disputed'], reason: 'denial' });
  });

  test('nothing but a denial: denied', () => {
    expect(suggested([{ by: 'sender', stance: 'denies' }]).statuses).toEqual(['denied', 'disputed']);
  });

  test('a denial of the amount, or a doubt, does not dispute the thing', () => {
    const claims: Partial<Claim>[] = [
      { by: 'accuser' },
      { by: 'sender', stance: 'denies', on: 'amount' },
      { by: 'receiver', stance: 'questions' },
    ];
    expect(suggested(claims)).toEqual({ statuses: ['claimed'], reason: 'claim' });
  });

  test('a denial that its speaker took back later stands no more', () => {
    const claims: Partial<Claim>[] = [
      { by: 'sender', stance: 'denies', said: '2024-01-01' },
      { by: 'sender', stance: 'states', said: '2025-01-01' },
      { by: 'accuser' },
    ];
    expect(suggested(claims).reason).toBe('claim');
  });

  test('a denial of what is only announced does not count', () => {
    expect(suggested([{ by: 'accuser' }, { by: 'sender', stance: 'denies', phase: 'planned' }]).reason).toBe(
      'claim',
    );
  });

  test('(3) an independent monitor and a speaker of another root: confirmed', () => {
    expect(suggested([{ by: 'monitor' }, { by: 'accuser' }])).toEqual({
      statuses: ['confirmed', 'claimed'],
      reason: 'monitor',
    });
  });

  test('(3) a monitor alone is one speaker', () => {
    expect(suggested([{ by: 'monitor' }]).reason).toBe('claim');
  });

  test.each(['accuser', 'sender'])('(3) a monitor that is part of the %s is not independent', (partOf) => {
    const actors = {
      sender: { name: 'S', kind: 'state' },
      receiver: { name: 'R', kind: 'state' },
      accuser: { name: 'A', kind: 'state' },
      monitor: { name: 'M', kind: 'monitor', partOf },
    };
    const { dispatch, flow } = sampleFlow([{ by: 'monitor' }, { by: 'accuser' }], { actors });
    expect(suggestStatus(flow, dispatch).reason).toBe('claim');
  });

  test('(4) accusers alone: claimed', () => {
    expect(suggested([{ by: 'accuser' }, { by: 'ally' }, { by: 'service' }])).toEqual({
      statuses: ['claimed'],
      reason: 'claim',
    });
  });

  test('what is said of an effect says nothing of existence', () => {
    expect(
      suggested([
        { by: 'sender', on: 'effect' },
        { by: 'receiver', on: 'effect' },
      ]).reason,
    ).toBe('claim');
  });

  test.each(['vote', 'statement', 'publication'])('a %s confirms itself', (type) => {
    const event = {
      type: 'Feature',
      id: 'event',
      geometry: null,
      properties: {
        kind: 'event',
        type,
        name: 'E',
        start: '2024',
        status: 'confirmed',
        claims: [{ by: 'institute', stance: 'states', source: 's' }],
      },
    };
    const dispatch = dispatchOf(parseDispatch(sample([], { features: [event] })));
    expect(
      dispatch.features.filter(isClaimed).map((feature) => suggestStatus(feature, dispatch).reason),
    ).toEqual(['official-act']);
  });
});

test('without sender and receiver the parties are the states in which the ends lie', () => {
  const input = sample([{}], {}, { sender: undefined, receiver: undefined });
  const [, , flow] = input.features as readonly unknown[];
  input.features = [place('a', [1, 1], { country: 'SN' }), place('b', [2, 2], { country: 'XX' }), flow];
  const dispatch = dispatchOf(parseDispatch(input));
  const [parsed] = dispatch.features.filter(isClaimed);
  expect(parsed && partiesOf(parsed, dispatch)).toEqual(['sender']);
});

test('claims without a date neither supersede nor are superseded', () => {
  const claims: Claim[] = [
    { by: 'a', stance: 'states', source: 's' },
    { by: 'a', stance: 'states', source: 's', said: '2024-01' },
    { by: 'a', stance: 'states', source: 's', said: '2024-02' },
    { by: 'a', stance: 'denies', source: 's', on: 'amount', said: '2023' },
  ];
  expect(standingClaims(claims).map(({ said }) => said)).toEqual([undefined, '2024-02', '2023']);
});
