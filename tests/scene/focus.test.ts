import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/geo/bounds.ts';
import { defaultTime } from '../../src/model/select.ts';
import type { Selection } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { boundsOf, boundsOfAll } from '../../src/scene/scene-bounds.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const story = readDispatch('tests/fixtures/story-small.geojson');
const sceneWith = (selection: Partial<Selection>) =>
  buildScene(
    story,
    { time: defaultTime(story), filter: {}, selected: null, hovered: null, ...selection },
    { theme: themeFor('light', 'desk'), lang: 'en' },
  );

/** Ids of flows, events and places by their state. */
function idsIn(scene: ReturnType<typeof sceneWith>, wanted: string): readonly string[] {
  const marks = [...scene.flows.filter(({ detail }) => !detail), ...scene.events, ...scene.places];
  return marks
    .filter(({ state }) => state === wanted)
    .map(({ id }) => id)
    .toSorted();
}

describe('a step of the guided reading', () => {
  const focus = ['flow-troops', 'event-crossing', 'southfield'];

  test('brings its marks forward together and lets the other flows and events step back', () => {
    const scene = sceneWith({ focus });
    expect(idsIn(scene, 'selected')).toEqual(focus.toSorted());
    const others = [...scene.flows, ...scene.events].filter(({ id }) => !focus.includes(id));
    expect(others.length).toBeGreaterThan(2);
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['dimmed']));
    expect(scene.places.filter(({ state }) => state === 'dimmed')).toEqual([]);
  });

  test('gives way to what the reader selected', () => {
    expect(sceneWith({ focus, selected: 'flow-cables' })).toEqual(sceneWith({ selected: 'flow-cables' }));
  });

  test('still lights what the reader points at', () => {
    expect(idsIn(sceneWith({ focus, hovered: 'flow-cables' }), 'hovered')).toEqual(['flow-cables']);
  });

  test('of places alone keeps what touches them', () => {
    const scene = sceneWith({ focus: ['southfield'] });
    const stateOf = (id: string) => scene.flows.find((flow) => flow.id === id)?.state;
    expect(stateOf('flow-troops')).toBe('normal');
    expect(stateOf('flow-cables')).toBe('dimmed');
  });

  test('dims nothing for what is in no picture', () => {
    const plain = sceneWith({});
    expect(sceneWith({ focus: ['flow-rumour', 'event-later', '__proto__'] })).toEqual(plain);
    expect(sceneWith({ focus: [] })).toEqual(plain);
  });

  test('changes no place and no width of a strand', () => {
    const fixed = (scene: ReturnType<typeof sceneWith>) =>
      new Map(
        scene.flows.filter(({ detail }) => !detail).map(({ id, lane, shape }) => [id, { lane, shape }]),
      );
    expect(fixed(sceneWith({ focus }))).toEqual(fixed(sceneWith({})));
  });
});

describe('framing several marks', () => {
  const scene = sceneWith({});

  test('holds each of them', () => {
    const [west, south, east, north] = boundsOfAll(scene, ['flow-troops', 'event-crossing']) ?? [0, 0, 0, 0];
    for (const id of ['flow-troops', 'event-crossing']) {
      const box = boundsOf(scene, id) ?? [0, 0, 0, 0];
      expect(box[0]).toBeGreaterThanOrEqual(west - 1e-9);
      expect(box[2]).toBeLessThanOrEqual(east + 1e-9);
      expect(box[1]).toBeGreaterThanOrEqual(south - 1e-9);
      expect(box[3]).toBeLessThanOrEqual(north + 1e-9);
    }
  });

  test('goes the short way across 180°', () => {
    const bounds = boundsOfAll(scene, ['flow-cables', 'event-crossing']) ?? [0, 0, 0, 0];
    expect(bounds[0]).toBeGreaterThan(bounds[2]);
    expect(widthOf(bounds)).toBeLessThan(130);
  });

  test('shows around a point where on earth it is', () => {
    const [west, south, east, north] = boundsOfAll(scene, ['event-crossing']) ?? [0, 0, 0, 0];
    expect([west, south, east, north]).toEqual(
      [124.7, 35.5, 138.7, 49.5].map((degree) => expect.closeTo(degree, 9)),
    );
  });

  test('passes over what is not drawn', () => {
    expect(boundsOfAll(scene, ['flow-rumour', 'flow-troops'])).toEqual(boundsOfAll(scene, ['flow-troops']));
    expect(boundsOfAll(scene, ['flow-rumour'])).toBeUndefined();
    expect(boundsOfAll(scene, [])).toBeUndefined();
  });
});
