import { expect, test } from 'vitest';
import type { Filter } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { KeptGround } from '../../src/static/kept-ground.ts';
import { pictureTree, renderSvg } from '../../src/static/picture.ts';
import { readBasemap } from '../geodata/basemaps.ts';
import { DESK, PHONE } from '../helpers/layouts.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const basemap = readBasemap('110m');
const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const themes = { light: themeFor('light', 'desk'), dark: themeFor('dark', 'desk') };
const story = (filter: Filter, scheme: 'light' | 'dark' = 'light') =>
  buildScene(
    dispatch,
    { time: null, filter, selected: null, hovered: null },
    { theme: themes[scheme], lang: 'en' },
  );
const globe = { projection: 'globe', ...DESK } as const;

test('a kept ground makes the picture that a new one makes', () => {
  const ground = new KeptGround();
  const pictures = [
    [story({}), globe],
    [story({ goods: ['arms'] }), globe],
    [story({}, 'dark'), globe],
    [story({}), { ...globe, ...PHONE }],
    [story({}), { ...globe, projection: 'mercator' }],
    [story({}), { ...globe, bounds: [30, 40, 60, 60] }],
    [story({}), { ...globe, idPrefix: 'other' }],
  ] as const;
  for (const [scene, options] of pictures)
    expect(renderSvg(scene, basemap, { ...options, ground })).toBe(renderSvg(scene, basemap, options));
});

test('stays the same while only marks change, so that its elements can stay too', () => {
  const ground = new KeptGround();
  pictureTree(story({}), basemap, { ...globe, ground });
  const { body } = ground;
  pictureTree(story({ goods: ['arms'] }), basemap, { ...globe, ground });
  expect(ground.body).toBe(body);
  pictureTree(story({}, 'dark'), basemap, { ...globe, ground });
  expect(ground.body).not.toBe(body);
});
