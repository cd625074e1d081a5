import { expect, test } from 'vitest';
import type { Basemap } from '../../src/geo/basemap-types.ts';
import {
  basemap,
  type Colour,
  colourAt,
  isNear,
  makeContainer,
  makeMap,
  pictureOf,
  rgb,
  signal,
} from './make-map.ts';
import { DARK, DESK, flow, LIGHT, MOSCOW, PYONGYANG, place, scene } from './map-scenes.ts';

/** Where a position lies on a flat map of 360 × 400 CSS px. */
function flatPixel([longitude, latitude]: readonly [number, number], center: number, zoom: number) {
  const world = 512 * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  return [180 + ((longitude - center) / 360) * world, 200 - y * world] as const;
}

const NO_LINES: Basemap['coast'] = { type: 'MultiLineString', coordinates: [] };
const [WATER, LAND, STORY] = [rgb(LIGHT.water), rgb(LIGHT.land), rgb(LIGHT.landStory)];

test('the globe shows sea, land, the land of the story, and paper around', async () => {
  const { map } = makeMap({ scene: scene(), projection: 'globe', camera: { center: [90, 60], zoom: 0.2 } });
  const [middle, corner] = await colourAt(map, [
    [180, 135],
    [4, 4],
  ]);
  expect(middle && isNear(middle, STORY)).toBe(true);
  expect(corner && isNear(corner, rgb(LIGHT.paper))).toBe(true);
});

test('no polygon smears a band round the world', async () => {
  const zoom = 0.2;
  const { map } = makeMap({
    container: makeContainer(360, 400),
    scene: scene(),
    camera: { center: [0, 0], zoom },
  });
  await map.ready;
  const [center = 0] = map.camera.center;
  // Off Norway and in the South Atlantic, at the latitudes of Chukotka, Wrangel and Fiji.
  const open = [
    [-3, 67],
    [3, 71],
    [-17, -16.5],
    [-15, -18],
  ] as const;
  const colours = await colourAt(
    map,
    open.map((position) => flatPixel(position, center, map.camera.zoom)),
  );
  expect(colours.filter((colour) => !isNear(colour, WATER))).toEqual([]);
});

test.each(['globe', 'mercator'] as const)(
  'no seam shows where land is cut at 180° (%s)',
  async (projection) => {
    const { map } = makeMap({
      scene: scene({ storyCountries: [] }),
      projection,
      camera: { center: [180, 67.5], zoom: 4.5 },
    });
    // Along the parallel through Chukotka; the meridian itself is drawn over the sea only.
    const points = Array.from({ length: 21 }, (_, step) => [170 + step, 135] as const);
    const colours = await colourAt(map, points);
    expect(colours.filter((colour) => !isNear(colour, LAND))).toEqual([]);
  },
);

test('another basemap takes the place of the first', async () => {
  const { map } = makeMap({
    scene: scene(),
    basemap: { ...basemap, countries: [], coast: NO_LINES, borders: NO_LINES, disputed: [] },
    camera: { center: [90, 60], zoom: 1 },
  });
  const [before] = await colourAt(map, [[180, 138]]);
  expect(before && isNear(before, WATER)).toBe(true);
  map.setBasemap(basemap);
  const [after] = await colourAt(map, [[180, 138]]);
  expect(after && isNear(after, STORY)).toBe(true);
});

test('a strand has the colour of its goods, and takes on those of another theme', async () => {
  const light = scene({
    flows: [flow('f', PYONGYANG, MOSCOW, { hue: 'people', shape: { kind: 'figure', width: 13 } })],
  });
  const { map } = makeMap({ scene: light });
  const around = Array.from({ length: 240 }, (_, y) => [180, 15 + y] as const);
  const has = (colours: readonly Colour[], hex: string) =>
    colours.some((colour) => isNear(colour, rgb(hex), 12));
  const before = await colourAt(map, around);
  expect(has(before, LIGHT.goods.people)).toBe(true);
  map.setScene({ ...light, theme: { palette: DARK, metrics: DESK } });
  const after = await colourAt(map, around);
  expect(has(after, DARK.goods.people)).toBe(true);
  expect(has(after, LIGHT.goods.people)).toBe(false);
  expect(has(after, DARK.land) || has(after, DARK.landStory)).toBe(true);
});

test('flows are in the picture again after a lost context', async () => {
  const [lost, restored] = [signal(), signal()];
  const { map, canvas } = makeMap({
    scene: scene({
      flows: [flow('f', PYONGYANG, MOSCOW, { hue: 'people', shape: { kind: 'figure', width: 13 } })],
    }),
    callbacks: { onContextLost: () => lost.done(), onContextRestored: () => restored.done() },
  });
  await map.ready;
  const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  extension?.loseContext();
  await lost.promise;
  // Only when the event is over does the browser allow a context to be restored.
  await new Promise(requestAnimationFrame);
  extension?.restoreContext();
  await restored.promise;
  const around = Array.from({ length: 240 }, (_, y) => [180, 15 + y] as const);
  const colours = await colourAt(map, around);
  expect(colours.some((colour) => isNear(colour, rgb(LIGHT.goods.people), 12))).toBe(true);
});

test('a country is named on its own ground, or not at all', async () => {
  const [width, height] = [360, 270];
  const mongolia = place('Mongolia', [103.8, 46.9], { type: 'country', precision: 'country', sign: 'none' });
  /** How many values of the picture its name changes, with so much kept free around the middle, px. */
  const inkOfName = async (free: number) => {
    const pictures = [[], [mongolia]].map(async (places) => {
      const { map } = makeMap({
        container: makeContainer(width, height),
        scene: scene({ places }),
        camera: { center: [103.8, 46.9], zoom: 2.2 },
        keepFree: () => [
          {
            left: width / 2 - 2 * free,
            right: width / 2 + 2 * free,
            top: height / 2 - free,
            bottom: height / 2 + free,
          },
        ],
      });
      const context = await pictureOf(map);
      return context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;
    });
    const [bare, named] = await Promise.all(pictures);
    return named?.filter((value, index) => value !== bare?.[index]).length;
  };
  expect(await inkOfName(0)).toBeGreaterThan(100);
  // All of the country is taken, and there would be room beyond its borders.
  expect(await inkOfName(60)).toBe(0);
});
