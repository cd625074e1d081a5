import { describe, expect, test } from 'vitest';
import { measuresOf, sharedUnits } from '../../src/model/compare.ts';
import { isClaimed, isFlow } from '../../src/model/dispatch-index.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const korea = measuresOf(readDispatch('geodata/dispatches/north-korea-russia.geojson'));
const grain = measuresOf(readDispatch('geodata/dispatches/grain-2022.geojson'));
const sum = (counts: readonly (readonly [unknown, number])[]) => counts.reduce((all, [, n]) => all + n, 0);

describe.each([
  ['north-korea-russia', korea],
  ['grain-2022', grain],
])('what %s can be compared by', (_, measures) => {
  const { dispatch, flows } = measures;
  const claimed = dispatch.features.filter(isClaimed);

  test('counts every flow and event once by its status', () => {
    expect(sum(measures.flowsByStatus)).toBe(flows.length);
    expect(sum(measures.flowsByStatus) + sum(measures.eventsByStatus)).toBe(claimed.length);
  });

  test('counts every claim once by its side, and once by the kind of its speaker', () => {
    const claims = claimed.flatMap(({ properties }) => properties.claims).length;
    expect(measures.claims).toBe(claims);
    expect(measures.voices.reduce((all, voice) => all + voice.claims, 0)).toBe(claims);
    expect(sum(measures.kinds)).toBe(claims);
  });

  test('has each flow either with a total in one unit or without', () => {
    const totals = measures.amounts.flatMap((amount) => amount.totals);
    expect(totals.length + measures.withoutTotal).toBe(flows.length);
    expect(new Set(totals.map(({ flow }) => flow.id)).size).toBe(totals.length);
  });

  test('orders amounts and voices from the most to the least', () => {
    for (const { totals } of measures.amounts) {
      expect(totals.map(({ high }) => high)).toEqual(totals.map(({ high }) => high).sort((a, b) => b - a));
    }
    const counts = measures.voices.map(({ claims }) => claims);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

test('the first story is told by other sides in many units, the second by one table in one unit', () => {
  expect(korea.flows.length).toBe(20);
  expect(korea.withoutTotal).toBe(12);
  expect(korea.amounts.length).toBe(7);
  expect(grain.amounts.map(({ unit }) => unit)).toEqual(['tonnes']);
  expect(grain.voices[0]?.actor).toBe('un');
  expect(sharedUnits(korea, grain)).toEqual([]);
  expect(sharedUnits(grain, grain)).toEqual(['tonnes']);
});

test('own words are those of whoever sends or receives, or is part of it', () => {
  const { ownWords, dispatch } = korea;
  const ofFlows = dispatch.features.filter(isFlow).flatMap(({ properties }) => properties.claims);
  expect(ownWords.of).toBe(ofFlows.length);
  // Pyongyang and Moscow, whoever speaks for them: less than a third.
  expect(ownWords.claims).toBeGreaterThan(0);
  expect(ownWords.claims * 3).toBeLessThan(ownWords.of);
});
