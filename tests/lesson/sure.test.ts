import { describe, expect, test } from 'vitest';
import { type ClaimAt, kitOf } from '../../src/lesson/kit.ts';
import {
  areApart,
  areDistinct,
  areKindred,
  isNear,
  mentions,
  neverSaid,
  soleAmount,
  statementOf,
  stemsOfActor,
  stemsOfSide,
} from '../../src/lesson/sure.ts';
import { oneWay } from '../../src/lesson/ways.ts';
import { readStory } from './raw-file.ts';

const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
const kit = kitOf(dispatch, 'en', undefined);

function claimAt(id: string, index: number): ClaimAt {
  const feature = markOf(id);
  const claim = feature.properties.claims[index];
  if (!claim) throw new Error(`no claim ${id}/${index}`);
  return { feature, index, claim };
}

function markOf(id: string) {
  const feature = kit.index.flows.get(id) ?? kit.index.events.get(id);
  if (!feature) throw new Error(`no mark ${id}`);
  return feature;
}

function placeOf(id: string) {
  const place = kit.index.places.get(id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

describe('two speakers', () => {
  test.each([
    ['white-house', 'dprk'],
    ['osc', 'dprk'],
    ['msmt', 'reuters'],
    ['kremlin', 'white-house'],
    ['kremlin', 'dprk'],
    ['hur', 'rok-nis'],
  ])('%s and %s are of different sides', (a, b) => {
    expect([areDistinct(a, b, kit), areDistinct(b, a, kit)]).toEqual([true, true]);
  });

  test.each([
    ['kcna', 'dprk', 'the one is part of the other'],
    ['rok-nis', 'rok-dia', 'they are parts of one state'],
    ['western-intelligence', 'white-house', 'nobody says whose services they are'],
    [
      'uk-mod',
      'us-state',
      'of the one it is not said for whom it speaks, and they never contradict each other',
    ],
    ['deepstate', 'ukraine', 'the one has the other in its name'],
    ['ru-exporters', 'kremlin', 'both belong to a third'],
  ])('%s and %s may be of one side: %s', (a, b) => {
    expect([areDistinct(a, b, kit), areDistinct(b, a, kit)]).toEqual([false, false]);
  });
});

describe('what a claim can be asked for', () => {
  test.each([
    ['flow-munitions', 1, 'questions'],
    ['flow-munitions', 16, 'denies'],
    ['flow-munitions', 17, 'amount'],
    ['flow-jamming', 0, 'says'],
    ['flow-drones', 0, 'announces'],
    ['flow-support', 1, 'quote'],
  ])('%s/%d: %s', (id, index, kind) => {
    expect(statementOf(claimAt(id, index))?.kind).toBe(kind);
  });

  test.each([
    ['flow-troops', 8, 'two amounts, neither of them a total'],
    ['flow-troops', 9, 'a denial of the number alone'],
    ['flow-troops', 12, 'a quotation whose language tells'],
    ['flow-sappers', 0, 'numbers of an announcement'],
    ['flow-military-technology', 1, 'an effect'],
  ])('%s/%d: nothing, for %s', (id, index) => {
    expect(statementOf(claimAt(id, index))).toBeNull();
  });
});

describe('who surely never said it', () => {
  const never = (speaker: string, id: string, index: number) => {
    const statement = statementOf(claimAt(id, index));
    return statement !== null && neverSaid(speaker, statement, kit);
  };

  test('is who gave other numbers, or denied it', () => {
    expect(never('osc', 'flow-munitions', 17)).toBe(true);
    expect(never('dprk', 'flow-munitions', 17)).toBe(true);
  });

  test('is not who passed it on, whose note it names, or who gave a number near it', () => {
    expect(never('reuters', 'flow-munitions', 13)).toBe(false);
    expect(never('us-state', 'flow-munitions', 14)).toBe(false);
    expect(never('rok-nis', 'flow-munitions', 9)).toBe(false);
    expect(never('wagner', 'flow-rockets', 1)).toBe(false);
  });
});

test('marks are kindred by their goods or a word of their names', () => {
  const kindred = (a: string, b: string) => areKindred(markOf(a), markOf(b), kit);
  expect(kindred('flow-munitions', 'flow-munitions-onward')).toBe(true);
  expect(kindred('flow-troops', 'flow-wounded')).toBe(true);
  expect(kindred('flow-oil', 'flow-food')).toBe(false);
});

test('what goes both ways, or is called by its ends, has no direction to be asked for', () => {
  expect(oneWay(markOf('flow-troops'), kit)).toBeNull();
  expect(oneWay(markOf('event-call'), kit)).toBeNull();
  expect(oneWay(markOf('flow-troops-onward'), kit)).toBeNull();
  expect(oneWay(markOf('flow-oil'), kit)?.to.id).toBe('north-korea');
});

test('places are apart in different countries, far from each other', () => {
  const apart = (a: string, b: string) => areApart(placeOf(a), placeOf(b), kit);
  expect(apart('pyongyang', 'moscow')).toBe(true);
  expect(apart('moscow', 'russia')).toBe(false);
  expect(apart('tumangang', 'khasan')).toBe(false);
  expect(apart('seoul', 'pyongyang')).toBe(false);
});

test('numbers are near each other within a tenth', () => {
  const amount = (value: number) => ({ value, unit: 'x' });
  expect(isNear(amount(100), amount(109))).toBe(true);
  expect(isNear(amount(100), amount(112))).toBe(false);
  expect(isNear({ min: 5, max: 9, unit: 'x' }, amount(9))).toBe(true);
  expect(isNear({ unit: 'x' }, amount(9))).toBe(false);
  expect(soleAmount(claimAt('flow-munitions', 3))?.value).toBe(5000);
});

test('names are found by the beginnings of their words', () => {
  const korea = stemsOfActor('dprk', kit);
  expect(mentions(['Nordkoreanische Soldaten'], korea)).toBe(true);
  expect(mentions(['das Wort von Pjöngjang'], korea)).toBe(true);
  expect(mentions(['fast 16.000 Container'], korea)).toBe(false);
  expect(mentions(['so KCNA'], korea)).toBe(false);
  expect(mentions(['so KCNA'], stemsOfSide('dprk', kit))).toBe(true);
});
