import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Strand } from '../../src/geo/corridors.ts';
import { joinLegs, legsThrough } from '../../src/geo/geodesic-path.ts';
import { layTrunks } from '../../src/geo/trunks.ts';

const PORT: Position = [30, 46];
const STRAIT: Position = [29, 41];
const CAPE: Position = [23, 36];
const CANAL: Position = [32, 31];

function strand(key: string, stops: readonly Position[], width = 5): Strand {
  return { key, path: joinLegs(legsThrough(stops)), through: stops.slice(1, -1), rank: 0, width };
}

/** Keys on the stretch between two of the points, from the left of the direction in which slots are counted. */
function across(strands: readonly Strand[], at: number, isShown?: (key: string) => boolean): string[] {
  const legs = layTrunks(strands, isShown);
  const [shown] = strands.filter(({ key }) => legs.has(key));
  const edge = legs.get(shown?.key ?? '')?.[at]?.edge;
  return [...legs]
    .flatMap(([key, own]) => own.filter((leg) => leg.edge === edge).map(({ slot }) => ({ key, slot })))
    .toSorted((a, b) => a.slot - b.slot)
    .map(({ key }) => key);
}

// Southwards from the port: east is left.
const east = strand('east', [PORT, STRAIT, CANAL, [34, 28]]);
const west = strand('west', [PORT, STRAIT, CAPE, [-5, 36]]);
const north = strand('north', [PORT, STRAIT, CAPE, [18, 40]]);
const all = [west, east, north];

describe('strands that share way points', () => {
  test('lie in the order in which they part, on every stretch', () => {
    expect(across(all, 0)).toEqual(['east', 'west', 'north']);
    expect(across(all, 1)).toEqual(['west', 'north']);
  });

  test('know where on their path each stretch begins and ends', () => {
    const legs = layTrunks(all).get('west') ?? [];
    expect(legs.map(({ from }) => west.path[from])).toEqual([PORT, STRAIT, CAPE]);
    expect(legs.map(({ to }) => west.path[to])).toEqual([STRAIT, CAPE, west.path.at(-1)]);
    expect(legs.map(({ of }) => of)).toEqual([3, 2, 1]);
  });

  test('keep their order where a filter hides some, without a gap', () => {
    expect(across(all, 0, (key) => key !== 'west')).toEqual(['east', 'north']);
    expect(layTrunks(all, (key) => key !== 'west').get('north')?.[0]).toMatchObject({ slot: 1, of: 2 });
  });

  test('of one way lie by width', () => {
    const thin = strand('thin', [PORT, STRAIT, CANAL, [34, 28]], 2);
    expect(across([thin, east], 0)).toEqual(['east', 'thin']);
  });

  test('that run the other way share the stretch', () => {
    const back = strand('back', [[18, 40], CAPE, STRAIT, [35, 45]]);
    const legs = layTrunks([...all, back]).get('back') ?? [];
    const [there] = (layTrunks([...all, back]).get('west') ?? []).slice(1);
    expect(legs[1]).toMatchObject({ edge: there?.edge, along: !there?.along, of: 3 });
  });

  test('without way points have no trunk', () => {
    expect(layTrunks([strand('arc', [PORT, CANAL])]).size).toBe(0);
  });
});

test('a way across 180° finds its points in whichever turn of the world it runs', () => {
  const far = strand('far', [
    [170, 10],
    [-175, 12],
    [-170, 20],
  ]);
  expect(
    layTrunks([far])
      .get('far')
      ?.map(({ to }) => (((far.path[to]?.[0] ?? 0) + 540) % 360) - 180),
  ).toEqual([-175, -170]);
});
