import { expect, test } from 'vitest';
import type { Camera } from '../../src/map/types.ts';
import { type MadeMap, makeContainer, makeMap, signal } from './make-map.ts';

/** Makes the map half as wide and waits until it has come to rest on it. */
async function narrow({ container }: MadeMap, moved: () => Promise<Camera>): Promise<Camera> {
  container.style.width = '180px';
  return moved();
}

function watchedMap(): { readonly made: MadeMap; readonly moved: () => Promise<Camera> } {
  let next = signal<Camera>();
  const made = makeMap({ callbacks: { onMove: (camera) => next.done(camera) } });
  return {
    made,
    moved: () => {
      next = signal();
      return next.promise;
    },
  };
}

test('a map of another size frames the story again', async () => {
  const { made, moved } = watchedMap();
  await made.map.ready;
  const camera = await narrow(made, moved);
  const fresh = makeMap({ container: makeContainer(180, 270) });
  await fresh.map.ready;
  expect(camera.zoom).toBeCloseTo(fresh.map.camera.zoom, 2);
  expect(camera.center[0]).toBeCloseTo(fresh.map.camera.center[0], 1);
});

test('but not once the reader has moved the camera', async () => {
  const { made, moved } = watchedMap();
  await made.map.ready;
  const zoomed = moved();
  made.map.zoomBy(1);
  const { zoom } = await zoomed;
  expect((await narrow(made, moved)).zoom).toBe(zoom);
});
