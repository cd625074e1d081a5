import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { FlowCamera } from '../../src/map/flow-layer/camera-types.ts';
import { PathWays } from '../../src/map/flows/path-ways.ts';
import { isNear, rgb } from './make-map.ts';
import { ANCHORAGE, flow, geodesic, LIGHT, MOSCOW, PYONGYANG, scene } from './map-scenes.ts';
import { cameraNow, coloursOn, plainMap, withStrands } from './plain-map.ts';

const ARCTIC = geodesic(MOSCOW, ANCHORAGE);
const PACIFIC = geodesic(PYONGYANG, ANCHORAGE);
const [west = 0, south = 0] = PACIFIC[20] ?? [];
const MIDDLE: [number, number] = [west, south];
const thick = { shape: { kind: 'figure', width: 13 }, hue: 'people' } as const;

describe('a path on the screen', () => {
  const cameras = [
    ['over the pole', 'globe', ARCTIC, { center: [100, 80], zoom: 1.5 }],
    [
      'over the pole, tilted and turned',
      'globe',
      ARCTIC,
      { center: [60, 75], zoom: 2, pitch: 60, bearing: 30 },
    ],
    ['across 180°', 'globe', PACIFIC, { center: [170, 50], zoom: 2 }],
    ['across 180°, flat', 'mercator', PACIFIC, { center: [170, 50], zoom: 1.5 }],
    ['flat, tilted and turned', 'mercator', PACIFIC, { center: [150, 50], zoom: 2, pitch: 60, bearing: -40 }],
    [
      'near by, where the globe goes over into the flat map',
      'globe',
      PACIFIC,
      { center: MIDDLE, zoom: 11.6 },
    ],
  ] as const;

  test.each(cameras)('is where MapLibre has it: %s', async (_, projection, path, camera) => {
    const map = await plainMap(projection, { ...camera, center: [...camera.center], maxPitch: 60 });
    const now = await cameraNow(map);
    const found: (readonly [number, number, number])[] = [];
    new PathWays().each(path, now, ({ data, count }) => {
      for (let at = 0; at < 3 * count; at += 3)
        found.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    });
    const seen = path
      .filter((position) => isOnThisSide(position, now))
      .map(([longitude = 0, latitude = 0]) => map.project([longitude, latitude]))
      .filter(({ x, y }) => x > -100 && y > -100 && x < 500 && y < 400);
    expect(seen.length).toBeGreaterThan(0);
    const missed = seen.filter(({ x, y }) => !found.some(([fx, fy]) => Math.hypot(fx - x, fy - y) < 0.5));
    expect(missed).toEqual([]);
  });
});

/** True well on this side of the limb; on the flat map everywhere. */
function isOnThisSide(position: Position, { globe, transition, plane }: FlowCamera): boolean {
  const [longitude, latitude] = position.map((angle) => (angle * Math.PI) / 180);
  if (!globe || transition < 1) return true;
  const [x, y] = [Math.sin(longitude ?? 0) * Math.cos(latitude ?? 0), Math.sin(latitude ?? 0)];
  const z = Math.cos(longitude ?? 0) * Math.cos(latitude ?? 0);
  return x * plane[0] + y * plane[1] + z * plane[2] + plane[3] > 0.002;
}

test('a strand from Moscow to Anchorage is one curve beyond 85° N', async () => {
  const map = await plainMap('globe', { center: [100, 86], zoom: 0 });
  await withStrands(map, scene({ flows: [flow('arctic', MOSCOW, ANCHORAGE, thick)] }));
  const high = ARCTIC.filter(([, latitude = 0]) => latitude > 82);
  expect(Math.max(...high.map(([, latitude = 0]) => latitude))).toBeGreaterThan(87);
  const points = high.map((position) => {
    const { x, y } = map.project([position[0] ?? 0, position[1] ?? 0]);
    return [x, y] as const;
  });
  const colours = await coloursOn(map, points);
  expect(points.length).toBeGreaterThan(4);
  expect(colours.filter((colour) => !isNear(colour, rgb(LIGHT.goods.people)))).toEqual([]);
});

test.each([
  ['globe', 0],
  ['mercator', 0],
  ['mercator', 60],
] as const)('a strand across 180° has no gap (%s, tilted by %i°)', async (projection, pitch) => {
  const map = await plainMap(projection, { center: [180, 55], zoom: 2, pitch });
  const pacific = flow('pacific', PYONGYANG, ANCHORAGE, thick);
  await withStrands(map, scene({ bounds: [120, 30, 215, 65], flows: [pacific] }));
  const points = PACIFIC.filter(([longitude = 0]) => Math.abs(longitude - 180) < 12).map((position) => {
    const { x, y } = map.project([position[0] ?? 0, position[1] ?? 0]);
    return [x, y] as const;
  });
  const colours = await coloursOn(map, points);
  expect(points.length).toBeGreaterThan(5);
  expect(colours.filter((colour) => !isNear(colour, rgb(LIGHT.goods.people)))).toEqual([]);
});

test('strands stay on their path in every frame of a movement', async () => {
  const map = await plainMap('globe', { center: [90, 55], zoom: 2 });
  await withStrands(map, scene({ flows: [flow('one', PYONGYANG, MOSCOW, thick)] }));
  const middle = geodesic(PYONGYANG, MOSCOW)[32] ?? [0, 0];
  for (const step of [1, 2, 3, 4]) {
    map.jumpTo({ center: [90 - 4 * step, 55], zoom: 2 + 0.1 * step, bearing: 5 * step });
    const { x, y } = map.project([middle[0] ?? 0, middle[1] ?? 0]);
    const [colour] = await coloursOn(map, [[x, y]]);
    expect(colour && isNear(colour, rgb(LIGHT.goods.people))).toBe(true);
  }
});

test('picking finds what is drawn, also right after the camera has moved', async () => {
  const map = await plainMap('mercator', { center: [90, 55], zoom: 1.5 });
  const lines = scene({ flows: [flow('one', PYONGYANG, MOSCOW, thick)] });
  const strands = await withStrands(map, lines);
  await map.once('render');
  map.jumpTo({ center: [70, 50], zoom: 2 });
  await map.once('render');
  const middle = geodesic(PYONGYANG, MOSCOW)[32] ?? [0, 0];
  const { x, y } = map.project([middle[0] ?? 0, middle[1] ?? 0]);
  expect(strands.pick([x, y], 12)).toEqual([{ id: 'one', distance: 0 }]);
  expect(strands.pick([x, y + 40], 12)).toEqual([]);
});

describe('motion', () => {
  const lines = scene({ flows: [flow('one', PYONGYANG, MOSCOW, thick)] });

  /** Resolves once the map has drawn nothing for so many turns of the page: lights would, every other one. */
  async function drawsNothing(map: Awaited<ReturnType<typeof plainMap>>, turns = 20): Promise<void> {
    let still = 0;
    const seen = map.on('render', () => {
      still = 0;
    });
    for (; still < turns; still += 1) await new Promise(requestAnimationFrame);
    seen.unsubscribe();
  }

  test('draws nothing while it is off, or not wanted', async () => {
    const map = await plainMap('mercator', { center: [90, 55], zoom: 1 });
    const strands = await withStrands(map, lines);
    strands.setMotion(true);
    await drawsNothing(map);
    strands.setReducedMotion(false);
    await map.once('render');
    await map.once('render');
    strands.setMotion(false);
    await drawsNothing(map);
  });

  test('goes on by itself while it is on', async () => {
    const map = await plainMap('mercator', { center: [90, 55], zoom: 1 });
    const strands = await withStrands(map, lines, { reducedMotion: false });
    strands.setMotion(true);
    for (let frame = 0; frame < 4; frame += 1) await map.once('render');
    strands.setMotion(false);
    await map.once('idle');
  });
});
