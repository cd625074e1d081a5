import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/geo/bounds.ts';
import { defaultTime } from '../../src/model/select.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { boundsOf } from '../../src/scene/scene-bounds.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const story = readDispatch('tests/fixtures/story-small.geojson');
const scene = buildScene(
  story,
  { time: defaultTime(story), filter: {}, selected: null, hovered: null },
  { theme: themeFor('light', 'desk'), lang: 'en' },
);

describe('the view', () => {
  test('is the one the file asks for', () => {
    const wanted = [26, 33, -129, 72] as const;
    const dispatch = { ...story, view: { bbox: wanted } };
    const { bounds } = buildScene(
      dispatch,
      { time: defaultTime(story), filter: {}, selected: null, hovered: null },
      { theme: themeFor('light', 'desk'), lang: 'en' },
    );
    expect(bounds).toEqual(wanted);
  });

  test('else holds all that is told, across 180°, with the poles left out', () => {
    const [west, south, east, north] = scene.bounds;
    expect(west).toBeGreaterThan(15);
    expect(west).toBeLessThan(37);
    expect(east).toBeGreaterThan(-150);
    expect(east).toBeLessThan(-120);
    expect(south).toBeLessThan(39.0339);
    expect(north).toBeLessThan(80);
  });
});

describe('framing a mark', () => {
  test('goes the short way across 180°', () => {
    const bounds = boundsOf(scene, 'flow-cables') ?? [0, 0, 0, 0];
    expect(bounds[0]).toBeGreaterThan(bounds[2]);
    expect(widthOf(bounds)).toBeLessThan(110);
  });

  test('shows both ends and the way between them', () => {
    const [west, south, east, north] = boundsOf(scene, 'flow-troops') ?? [0, 0, 0, 0];
    expect(west).toBeLessThan(36.19);
    expect(east).toBeGreaterThan(125.75);
    expect(south).toBeLessThan(39.03);
    expect(north).toBeGreaterThan(58);
  });

  test('gives a point some degrees around it, an area its own size', () => {
    expect(boundsOf(scene, 'event-crossing')).toEqual(
      [129.7, 40.5, 133.7, 44.5].map((degree) => expect.closeTo(degree, 9)),
    );
    const [west, , east] = boundsOf(scene, 'southfield') ?? [0, 0, 0, 0];
    expect(west).toBeLessThan(34.2);
    expect(east).toBeGreaterThan(38.4);
  });

  test('gives a country without outline more room than a town', () => {
    expect(widthOf(boundsOf(scene, 'eastland') ?? [0, 0, 0, 0])).toBe(24);
    expect(widthOf(boundsOf(scene, 'port-a') ?? [0, 0, 0, 0])).toBeCloseTo(4, 9);
  });

  test('of what is not drawn gives nothing', () => {
    expect(boundsOf(scene, 'flow-rumour')).toBeUndefined();
    expect(boundsOf(scene, 'event-later')).toBeUndefined();
    expect(boundsOf(scene, '__proto__')).toBeUndefined();
  });
});
