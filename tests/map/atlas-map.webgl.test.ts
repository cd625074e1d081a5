import { describe, expect, test } from 'vitest';
import { createAtlasMap } from '../../src/map/atlas-map.ts';
import { type Camera, type MapProjection, MapUnavailableError } from '../../src/map/types.ts';
import type { MarkState, ScenePlace } from '../../src/scene/types.ts';
import { basemap, fontFaces, makeContainer, makeMap, signal } from './make-map.ts';
import {
  ANCHORAGE,
  DARK,
  DESK,
  event,
  flow,
  MOSCOW,
  PYONGYANG,
  place,
  scene,
  storyScene,
} from './map-scenes.ts';

const PROJECTIONS: readonly MapProjection[] = ['globe', 'mercator'];

describe.each(PROJECTIONS)('a %s', (projection) => {
  test('becomes ready and has drawn every located mark', async () => {
    const story = storyScene();
    const { map, canvas } = makeMap({ scene: story, projection });
    await map.ready;
    expect(map.drawnIds()).toEqual(story.drawn);
    expect(canvas.getAttribute('aria-label')).toBe('A test');
  });

  test('draws a scene without marks', async () => {
    const { map } = makeMap({ scene: scene(), projection });
    await map.ready;
    expect(map.drawnIds()).toEqual([]);
    expect(map.visibleIds()).toEqual([]);
  });

  test('frames the scene across 180° the short way', async () => {
    const { map } = makeMap({ scene: scene({ bounds: [125, 38, -149, 62] }), projection });
    await map.ready;
    const [longitude] = map.camera.center;
    expect((longitude + 360) % 360).toBeCloseTo(168, 0);
    expect(map.camera.zoom).toBeGreaterThan(1);
  });
});

test('follows the scene: marks are added, changed and removed', async () => {
  const first = scene({ places: [place('a', PYONGYANG)], flows: [flow('f', PYONGYANG, MOSCOW)] });
  const { map } = makeMap({ scene: first });
  await map.ready;
  expect(map.visibleIds()).toEqual(['a', 'f']);
  map.setScene(scene({ places: [place('a', PYONGYANG), place('b', MOSCOW)], events: [event('e', MOSCOW)] }));
  expect(map.drawnIds()).toEqual(['a', 'b', 'e']);
  expect(map.visibleIds()).toEqual(['a', 'b', 'e']);
});

test('a new dispatch makes a new promise', async () => {
  const { map } = makeMap({ scene: scene() });
  const first = map.ready;
  await first;
  map.setScene(storyScene({ id: 'other' }));
  expect(map.ready).not.toBe(first);
  await map.ready;
});

test('ids that are names of the language do no harm', async () => {
  const marks = (state: MarkState) =>
    scene({
      places: [place('__proto__', PYONGYANG, { state }), place('toString', MOSCOW, { state })],
      flows: [flow('constructor', PYONGYANG, MOSCOW, { state })],
    });
  const { map } = makeMap({ scene: marks('selected') });
  await map.ready;
  map.setScene(marks('hovered'));
  expect(map.visibleIds()).toEqual(['__proto__', 'toString', 'constructor']);
  expect('selected' in {} || 'hovered' in {}).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('areas of a parsed dispatch, objects without a prototype, are drawn', async () => {
  const area: ScenePlace['area'] = Object.assign(Object.create(null), {
    type: 'Polygon',
    coordinates: [
      [
        [-40, -30],
        [40, -30],
        [40, 30],
        [-40, 30],
        [-40, -30],
      ],
    ],
  });
  const selected = signal<string | null>();
  const { map, canvas } = makeMap({
    scene: scene({ places: [place('area', [300, 80], { sign: 'none', area })] }),
    camera: { center: [0, 0], zoom: 2 },
    callbacks: { onSelect: selected.done },
  });
  await map.ready;
  const { left, top } = canvas.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup', 'click']) {
    canvas.dispatchEvent(
      new MouseEvent(type, { bubbles: true, clientX: left + 180, clientY: top + 135, detail: 1 }),
    );
  }
  expect(await selected.promise).toBe('area');
});

test('projection and camera are independent', async () => {
  const camera = { center: [100, 50], zoom: 3 } as const;
  const { map } = makeMap({ camera });
  await map.ready;
  for (const projection of ['globe', 'mercator'] as const) {
    map.setProjection(projection);
    expect(map.camera.zoom).toBeCloseTo(3, 6);
    expect(map.camera.center[0]).toBeCloseTo(100, 6);
    expect(map.camera.center[1]).toBeCloseTo(50, 6);
  }
});

test('what lies behind the globe is drawn but not visible', async () => {
  const marks = scene({
    places: [place('near', PYONGYANG), place('far', [-50, -30]), place('aside', ANCHORAGE)],
  });
  const { map } = makeMap({ scene: marks, projection: 'globe', camera: { center: [126, 40], zoom: 1 } });
  await map.ready;
  expect(map.drawnIds()).toEqual(['near', 'far', 'aside']);
  expect(map.visibleIds()).toEqual(['near', 'aside']);
  map.setProjection('mercator');
  map.frame([125, 38, 127, 40], { animate: false });
  expect(map.visibleIds()).toEqual(['near']);
});

test('a basemap of the host that cannot be had heals into ours', async () => {
  const { map } = makeMap({
    hostBasemap: new URL('/no-such-style.json', location.href).href,
    scene: storyScene(),
  });
  await map.ready;
  expect(map.visibleIds()).not.toEqual([]);
});

test('marks stand on a basemap of the host', async () => {
  const { map } = makeMap({
    hostBasemap: {
      version: 8,
      sources: {},
      layers: [{ id: 'mine', type: 'background', paint: { 'background-color': '#123456' } }],
    },
  });
  await map.ready;
  expect(map.visibleIds()).toContain('Pyongyang');
});

test('a map in a hidden part of the page frames its story when it is shown', async () => {
  const container = makeContainer();
  container.style.display = 'none';
  const moved = signal<Camera>();
  const { map } = makeMap({ container, callbacks: { onMove: moved.done } });
  await map.ready;
  container.style.display = '';
  const camera = await moved.promise;
  expect(camera.center[0]).toBeCloseTo(81.5, 0);
  expect(map.visibleIds()).toContain('Moscow');
});

test('the picture is a PNG', async () => {
  const { map } = makeMap({ projection: 'globe' });
  const blob = await map.toBlob();
  expect(blob?.type).toBe('image/png');
  expect(blob?.size).toBeGreaterThan(5_000);
});

test('says when the view becomes regional', async () => {
  const said: boolean[] = [];
  const { map } = makeMap({ callbacks: { onRegional: (regional) => said.push(regional) } });
  await map.ready;
  map.frame([125, 38, 127, 40], { animate: false });
  map.frame([36, 38, 127, 58], { animate: false });
  expect(said).toEqual([true, false]);
});

test('a lost context is told, and comes back with the same marks', async () => {
  const [lost, restored] = [signal(), signal()];
  const { map, canvas } = makeMap({
    callbacks: { onContextLost: () => lost.done(), onContextRestored: () => restored.done() },
  });
  await map.ready;
  const before = map.visibleIds();
  const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  extension?.loseContext();
  await lost.promise;
  // Only when the event is over does the browser allow a context to be restored.
  await new Promise(requestAnimationFrame);
  expect(map.visibleIds()).toEqual([]);
  // What happens meanwhile is not lost.
  const story = storyScene();
  map.setScene({ ...story, theme: { palette: DARK, metrics: DESK } });
  extension?.restoreContext();
  await restored.promise;
  expect(map.visibleIds()).toEqual(before);
  expect((await map.toBlob())?.size).toBeGreaterThan(5_000);
});

test('nothing is left of a map that was destroyed', async () => {
  const container = makeContainer(200, 160);
  for (let round = 0; round < 10; round += 1) {
    const { map } = makeMap({ container, scene: scene() });
    if (round % 2 === 0) await map.ready;
    map.destroy();
    map.destroy();
    map.setScene(storyScene());
    map.frame([0, 0, 1, 1], { animate: true });
    await map.ready;
    expect(map.drawnIds()).toEqual([]);
    expect(await map.toBlob()).toBeNull();
    expect(container.childElementCount).toBe(0);
    expect(container.className).toBe('');
  }
});

test('without WebGL2 there is an error to catch, and an empty container', () => {
  const container = makeContainer();
  const original = HTMLCanvasElement.prototype.getContext;
  // The browser without WebGL2 is the outside world here; nothing of ours is replaced.
  HTMLCanvasElement.prototype.getContext = () => null;
  try {
    expect(() =>
      createAtlasMap({
        container,
        scene: scene(),
        basemap,
        projection: 'globe',
        fontFaces,
        reducedMotion: true,
        callbacks: {},
      }),
    ).toThrow(MapUnavailableError);
  } finally {
    HTMLCanvasElement.prototype.getContext = original;
  }
  expect(container.childElementCount).toBe(0);
});
