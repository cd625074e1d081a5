import { describe, expect, test } from 'vitest';
import {
  type StrandWidth,
  scaleUnit,
  type WidthMetrics,
  widthOfValue,
  widthScale,
} from '../../src/geo/widths.ts';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { defaultTime } from '../../src/model/select.ts';
import type { Selection } from '../../src/model/types.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const DESK: WidthMetrics = {
  widthMin: 2.5,
  widthSole: 8,
  widthMax: 13,
  widthUnknown: 7,
  widthAnnounced: 3,
  bandMin: 3,
};
const story = readDispatch('tests/fixtures/story-small.geojson');
const EVERYTHING: Pick<Selection, 'time' | 'filter'> = { time: defaultTime(story), filter: {} };

function widthOf(id: string, selection = EVERYTHING): StrandWidth {
  const flow = indexDispatch(story).flows.get(id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return widthScale(story, selection, DESK).widthOf(flow);
}

describe('a width', () => {
  test.each([
    [1000, 5.25],
    [4000, 8],
    [11000, 11.5],
    [15000, 13],
    [0, 2.5],
  ])('of %i when the largest figure is 15 000 is %f px', (value, width) => {
    expect(widthOfValue(value, { max: 15000, sole: false }, DESK)).toBe(width);
  });

  test('stays in bounds for figures that are none', () => {
    expect(widthOfValue(5, { max: 0, sole: false }, DESK)).toBe(2.5);
    expect(widthOfValue(-1, { max: 10, sole: false }, DESK)).toBe(2.5);
    expect(widthOfValue(99, { max: 10, sole: true }, DESK)).toBe(8);
  });

  test('of one figure, of speakers who differ, of an upper limit, of nothing', () => {
    // Soldiers share the scale of people; 13 000 is the largest of them.
    expect(widthOf('flow-workers')).toEqual({ kind: 'figure', width: 10.75 });
    expect(widthOf('flow-troops')).toEqual({ kind: 'range', core: 10, band: 13 });
    expect(widthOf('flow-guns')).toEqual({ kind: 'upper', band: 8 });
    expect(widthOf('flow-radar')).toEqual({ kind: 'none', width: 7 });
  });

  test('of what is only announced is thin, whatever its amount', () => {
    expect(widthOf('flow-builders')).toEqual({ kind: 'announced', width: 3 });
  });

  test('of what was announced and came later follows the time', () => {
    const later = { time: { start: '2024-01-01', end: '2025-12-31' }, filter: {} };
    expect(widthOf('flow-builders', later)).toEqual({ kind: 'figure', width: 5.5 });
  });

  test('of a sole flow is the middle one', () => {
    expect(widthOf('flow-oil')).toEqual({ kind: 'figure', width: 8 });
  });

  test('does not change when a filter hides the others', () => {
    const filter = { goods: ['workers'] };
    expect(widthOf('flow-workers', { time: defaultTime(story), filter })).toEqual(widthOf('flow-workers'));
  });

  test('follows what had been said by the end of the time', () => {
    const early = { time: { start: '2024-01-01', end: '2025-02-15' }, filter: {} };
    // One speaker so far, and nobody to compare with.
    expect(widthOf('flow-troops', early)).toEqual({ kind: 'figure', width: 8 });
    expect(widthOf('flow-workers', early)).toEqual({ kind: 'none', width: 7 });
  });
});

describe('a range', () => {
  const flows = indexDispatch(story).flows;
  const foodOn = (metrics: WidthMetrics) => {
    const flow = flows.get('flow-food');
    return flow && widthScale(story, EVERYTHING, metrics).widthOf(flow);
  };

  test('keeps its core apart from its band', () => {
    expect(foodOn(DESK)).toEqual({ kind: 'range', core: 9.75, band: 13 });
    expect(foodOn({ ...DESK, bandMin: 5 })).toEqual({ kind: 'range', core: 8, band: 13 });
  });

  test('is a band without core where the strand is too thin for both', () => {
    expect(foodOn({ ...DESK, widthMax: 5 })).toEqual({ kind: 'upper', band: 5 });
  });
});

describe('the legend', () => {
  test('has one scale for each unit in the picture, with three round figures', () => {
    const { units } = widthScale(story, EVERYTHING, DESK);
    expect(units.map(({ unit, sole }) => [unit, sole])).toEqual([
      ['containers', false],
      ['tonnes', false],
      ['pieces', true],
      ['euros', true],
      ['barrels', true],
      ['people', false],
    ]);
    expect(units.at(-1)?.steps).toEqual([
      { value: 1000, width: 5.5 },
      { value: 4000, width: 8.25 },
      { value: 10000, width: 11.75 },
    ]);
    expect(units[2]?.steps).toEqual([]);
  });

  test('leaves out units of which nothing is shown, and keeps the scale of the others', () => {
    const { units } = widthScale(story, { time: defaultTime(story), filter: { goods: ['workers'] } }, DESK);
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({ unit: 'people', max: 13000, sole: false });
  });
});

describe('units that are drawn alike', () => {
  const torture = readDispatch('tests/fixtures/torture.geojson');

  test('share the scale of the last in the chain', () => {
    expect(scaleUnit(story, 'soldiers')).toBe('people');
    expect(scaleUnit(story, 'barrels')).toBe('barrels');
    expect(scaleUnit(story, 'a word')).toBe('a word');
  });

  test('in a circle are one', () => {
    expect(scaleUnit(torture, 'a')).toBe(scaleUnit(torture, 'b'));
    expect(scaleUnit(torture, 'c')).toBe('c');
  });

  test('no figure, however large or small, makes a width that is none', () => {
    const { widthOf: width } = widthScale(torture, EVERYTHING, DESK);
    for (const flow of indexDispatch(torture).flows.values()) {
      const sizes = Object.values(width(flow)).filter((value) => typeof value === 'number');
      for (const size of sizes) expect(size).toSatisfy((px: number) => px >= 0 && px <= DESK.widthMax);
    }
  });
});
