import { describe, expect, test } from 'vitest';
import '../../src/language/all.ts';
import { defaultTime } from '../../src/model/select.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { letterOf } from '../../src/scene/print-labels.ts';
import { PRINT_THEME } from '../../src/scene/print-theme.ts';
import { printPicture } from '../../src/static/print-picture.ts';
import { readBasemap } from '../geodata/basemaps.ts';
import { contrast } from '../helpers/colour.ts';
import { readDispatch } from '../helpers/read-fixture.ts';
import { nodesOf } from '../helpers/svg-tree.ts';

const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const basemap = readBasemap('110m');
const sceneFor = (goods?: readonly string[]) =>
  buildScene(
    dispatch,
    { time: defaultTime(dispatch), filter: goods ? { goods } : {}, selected: null, hovered: null },
    { theme: PRINT_THEME, lang: 'de' },
  );

describe('letters', () => {
  test('go on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe.each(['globe', 'mercator'] as const)('the printed picture, %s', (projection) => {
  const scene = sceneFor();
  const picture = printPicture(scene, basemap, { projection, width: 860, height: 405 });
  const nodes = nodesOf(picture.tree);
  const texts = nodes.flatMap(({ text }) => text ?? []);

  test('gives every located flow one letter, in the order of the file, and shows it', () => {
    const located = scene.drawn.filter((id) => scene.flows.some((flow) => flow.id === id));
    expect(picture.flows.map(({ ids }) => ids[0])).toEqual(located);
    expect(picture.flows.map(({ sign }) => sign)).toEqual(located.map((_, index) => letterOf(index)));
    for (const { sign } of picture.flows) expect(texts.filter((text) => text === sign)).toHaveLength(1);
  });

  test('numbers every place in view once', () => {
    expect(picture.places.map(({ sign }) => sign)).toEqual(
      picture.places.map((_, index) => String(index + 1)),
    );
    const ids = picture.places.flatMap((place) => place.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['pyongyang', 'moscow', 'kursk']));
    for (const { sign } of picture.places) expect(texts.filter((text) => text === sign)).toHaveLength(1);
  });

  test('keeps letters and numbers inside the frame and apart from each other', () => {
    const discs = nodes.flatMap(({ tag, attrs: { x, y, width, height, rx } }) =>
      tag === 'rect' && rx !== undefined
        ? [
            {
              left: Number(x),
              top: Number(y),
              right: Number(x) + Number(width),
              bottom: Number(y) + Number(height),
            },
          ]
        : [],
    );
    expect(discs).toHaveLength(picture.flows.length + picture.places.length);
    for (const [index, one] of discs.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.top).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(860);
      expect(one.bottom).toBeLessThanOrEqual(405);
      for (const other of discs.slice(index + 1)) {
        const overlap =
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
        expect(overlap).toBe(false);
      }
    }
  });

  test('has no colour', () => {
    const colours = nodes
      .flatMap(({ attrs }) => [attrs.fill, attrs.stroke])
      .filter((value) => /^#/.test(value ?? ''));
    expect(colours.length).toBeGreaterThan(100);
    for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
  });

  test('letters only what a filter lets through', () => {
    const filtered = printPicture(sceneFor(['energy']), basemap, { projection, width: 860, height: 405 });
    expect(filtered.flows).toEqual([{ sign: 'A', ids: ['flow-oil'] }]);
  });
});

test('black strands stand out from every ground of the paper', () => {
  const { palette } = PRINT_THEME;
  for (const ground of [
    palette.paper,
    palette.water,
    palette.land,
    palette.landStory,
    palette.disputedFill,
  ]) {
    expect(contrast(palette.goods.arms, ground)).toBeGreaterThan(7);
  }
});
