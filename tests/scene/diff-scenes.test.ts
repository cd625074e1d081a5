import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { diffScenes } from '../../src/scene/diff-scenes.ts';
import { themeFor } from '../../src/scene/theme.ts';
import type { Scene } from '../../src/scene/types.ts';
import { applyDiff } from '../helpers/apply-diff.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const story = readDispatch('tests/fixtures/story-small.geojson');
const torture = readDispatch('tests/fixtures/torture.geojson');
const ids = [...story.features, ...torture.features].map(({ id }) => id);

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    dispatch: fc.constantFrom(story, story, story, torture),
    time: fc.option(
      fc.constantFrom({ start: '2024-01-01', end: '2024-12-31' }, { start: '2024-01-01', end: '2026-12-31' }),
    ),
    goods: fc.subarray(['people', 'arms', 'food', 'letters', 'toString']),
    status: fc.subarray([...STATUSES]),
    selected: fc.option(fc.constantFrom(...ids)),
    hovered: fc.option(fc.constantFrom(...ids)),
    scheme: fc.constantFrom('light', 'dark'),
    medium: fc.constantFrom('desk', 'phone'),
    lang: fc.constantFrom('de', 'en'),
    regional: fc.boolean(),
  })
  .map(({ dispatch, time, goods, status, selected, hovered, scheme, medium, lang, regional }) =>
    buildScene(
      dispatch,
      { time, filter: { goods, status }, selected, hovered },
      { theme: themeFor(scheme, medium), lang, regional },
    ),
  );

function scene(selected: string | null, scheme: 'light' | 'dark' = 'light', goods: string[] = []): Scene {
  return buildScene(
    story,
    { time: null, filter: { goods }, selected, hovered: null },
    { theme: themeFor(scheme, 'desk'), lang: 'de' },
  );
}

describe('the difference of two scenes', () => {
  test('leads from the one to the other', () => {
    fc.assert(
      fc.property(scenes, scenes, (previous, next) => {
        const diff = diffScenes({ next, previous });
        expect(applyDiff(previous, diff)).toEqual(next);
        expect(diff.empty).toBe(JSON.stringify(previous) === JSON.stringify(next));
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  test('is empty between equal scenes', () => {
    expect(diffScenes({ next: scene(null), previous: scene(null) })).toEqual({
      flows: { remove: [], add: [], change: [], order: null },
      places: { remove: [], add: [], change: [], order: null },
      events: { remove: [], add: [], change: [], order: null },
      names: { remove: [], add: [], change: [], order: null },
      head: {},
      empty: true,
    });
  });

  test('from nothing adds all there is', () => {
    const next = scene(null);
    const { flows, places, events, names, head, empty } = diffScenes({ next, previous: null });
    expect({ ...head, flows: flows.add, places: places.add, events: events.add, names: names.add }).toEqual(
      next,
    );
    expect(empty).toBe(false);
  });

  test('of another colour scheme is the theme alone', () => {
    const diff = diffScenes({ next: scene(null, 'dark'), previous: scene(null) });
    expect(Object.keys(diff.head)).toEqual(['theme']);
    expect(diff.flows.change).toEqual([]);
  });

  test('of a filter removes and adds flows, and touches the others only where they move together', () => {
    const [all, arms] = [scene(null), scene(null, 'light', ['arms'])];
    const diff = diffScenes({ next: arms, previous: all });
    expect(diff.flows.add).toEqual([]);
    expect(diff.flows.change.map(({ id }) => id).toSorted()).toEqual([
      'flow-guns',
      'flow-munitions',
      'flow-rockets',
    ]);
    expect(diff.flows.remove).toHaveLength(all.flows.length - 3);
    expect(diffScenes({ next: all, previous: arms }).flows.add).toHaveLength(all.flows.length - 3);
  });

  test('of a selection changes states, adds the ways of its claims and puts it on top', () => {
    const diff = diffScenes({ next: scene('flow-munitions'), previous: scene(null) });
    expect(diff.flows.add.map(({ key }) => key)).toEqual(['flow-munitions/0']);
    expect(diff.flows.order?.slice(-2)).toEqual(['flow-munitions', 'flow-munitions/0']);
    expect(diff.flows.change.find(({ id }) => id === 'flow-oil')?.state).toBe('dimmed');
  });

  test('does not change what it is given', () => {
    const [next, previous] = [scene('flow-oil'), scene(null)];
    const before = JSON.stringify([next, previous]);
    diffScenes({ next, previous });
    expect(JSON.stringify([next, previous])).toBe(before);
  });
});
