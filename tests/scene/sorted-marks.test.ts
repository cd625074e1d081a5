import { describe, expect, test } from 'vitest';
import { parseDispatch } from '../../src/model/parse.ts';
import type { Selection } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { paintedShape } from '../../src/scene/sorted-marks.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { pictureLegend } from '../../src/static/picture-legend.ts';
import { found } from '../helpers/reading-fixture.ts';
import { sortedFixture } from '../helpers/sorted-fixture.ts';

const dispatch = found(parseDispatch(sortedFixture()).dispatch ?? undefined);
const theme = themeFor('light', 'desk');
const sceneWith = (selection: Partial<Selection>) =>
  buildScene(
    dispatch,
    { time: null, filter: {}, selected: null, hovered: null, ...selection },
    { theme, lang: 'en' },
  );
const plain = sceneWith({});
const sorted = sceneWith({ sorting: 'by-side' });

describe('a scene with a sorting', () => {
  test('draws the same marks in the same places, none of them less', () => {
    expect(sorted.drawn).toEqual(plain.drawn);
    expect(sorted.flows.map(({ light: _light, ...flow }) => flow)).toEqual(plain.flows);
    expect(sorted.places.map(({ counted: _counted, ...place }) => place)).toEqual(plain.places);
  });

  test('leaves its ink to what the speaker counts, by place or by flow', () => {
    const light = sorted.flows.filter((flow) => flow.light).map(({ id }) => id);
    expect(light.toSorted()).toEqual(['flow-food']);
    expect(sceneWith({ sorting: 'by-kind' }).flows.filter((flow) => flow.light).length).toBeGreaterThan(1);
  });

  test('fills the countries of that group alone, in a fill of their own, and says whose group it is', () => {
    expect(plain.storyCountries.toSorted()).toEqual(['KP', 'RU']);
    expect(sorted.storyCountries).toEqual(['RU']);
    expect(sorted.places.filter(({ counted }) => counted).map(({ id }) => id)).toEqual([
      'east',
      'southfield',
    ]);
    expect(sorted.theme.palette.landStory).not.toBe(theme.palette.landStory);
    // What is kept for a palette is kept while the reader points about.
    expect(sceneWith({ sorting: 'by-side', hovered: 'east' }).theme.palette).toBe(sorted.theme.palette);
    expect(plain).not.toHaveProperty('countedBy');
    const added = pictureLegend(sorted, dispatch, 'en').slice(pictureLegend(plain, dispatch, 'en').length);
    expect(added.map(({ sign }) => sign.kind)).toEqual(['land', 'strand']);
    expect(added[0]?.text).toContain(found(sorted.countedBy).text);
  });

  test('of an unknown id is a scene without one', () => {
    expect(sceneWith({ sorting: 'nobody' })).toEqual(plain);
    expect(sceneWith({ sorting: null })).toEqual(plain);
  });
});

test.each([
  [
    { kind: 'figure', width: 8 },
    { kind: 'upper', band: 8 },
  ],
  [
    { kind: 'range', core: 3, band: 9 },
    { kind: 'upper', band: 9 },
  ],
  [
    { kind: 'none', width: 7 },
    { kind: 'none', width: 7 },
  ],
  [
    { kind: 'announced', width: 3 },
    { kind: 'announced', width: 3 },
  ],
] as const)('a light strand keeps its width: %j', (shape, painted) => {
  expect(paintedShape({ shape, light: true })).toEqual(painted);
  expect(paintedShape({ shape })).toBe(shape);
});
