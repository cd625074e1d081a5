import { expect, test } from 'vitest';
import { calmScene, sceneChange } from '../../src/map/scene-change.ts';
import type { MarkState, Scene } from '../../src/scene/types.ts';
import { DARK, DESK, flow, MOSCOW, PYONGYANG, place, scene } from './map-scenes.ts';

function story(state: MarkState, more: Partial<Scene> = {}): Scene {
  return scene({
    flows: [flow('f', PYONGYANG, MOSCOW, { state }), flow('g', MOSCOW, PYONGYANG)],
    places: [place('p', PYONGYANG)],
    ...more,
  });
}

const NOTHING = { style: false, images: false, areas: false, layout: false };

test('pointing at a mark moves nothing', () => {
  expect(sceneChange({ next: story('hovered'), previous: story('normal') })).toEqual(NOTHING);
  expect(sceneChange({ next: story('normal'), previous: story('hovered') })).toEqual(NOTHING);
  const turned = story('hovered');
  const last = { ...turned, flows: turned.flows.toReversed() };
  expect(sceneChange({ next: last, previous: story('normal') })).toEqual(NOTHING);
});

test('selecting one changes which names have room', () => {
  expect(sceneChange({ next: story('selected'), previous: story('normal') })).toEqual({
    ...NOTHING,
    layout: true,
  });
  expect(sceneChange({ next: story('dimmed'), previous: story('hovered') })).toEqual({
    ...NOTHING,
    layout: true,
  });
});

test('another theme changes colours and, with its type, the layout', () => {
  const next = story('normal', { theme: { palette: DARK, metrics: DESK } });
  expect(sceneChange({ next, previous: story('normal') })).toEqual({
    style: true,
    images: true,
    areas: false,
    layout: true,
  });
});

test('areas are sent again only where they changed', () => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  } as const;
  const withArea = (state: MarkState) =>
    scene({
      places: [
        place('p', PYONGYANG, {
          state,
          area: { ...area, coordinates: [[...(area.coordinates[0] ?? [])].map((p) => [...p])] },
        }),
      ],
    });
  expect(sceneChange({ next: withArea('selected'), previous: withArea('normal') }).areas).toBe(false);
  expect(
    sceneChange({ next: withArea('normal'), previous: scene({ places: [place('p', PYONGYANG)] }) }).areas,
  ).toBe(true);
  expect(sceneChange({ next: scene(), previous: withArea('normal') }).areas).toBe(true);
});

test('a calm scene has nothing pointed at', () => {
  expect(calmScene(story('hovered')).flows.map(({ state }) => state)).toEqual(['normal', 'normal']);
  expect(calmScene(story('selected')).flows[0]?.state).toBe('selected');
});
