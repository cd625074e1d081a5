import { expect, test, vi } from 'vitest';
import type { ColumnHit } from '../../src/map/types.ts';
import { type MadeMap, makeMap, signal } from './make-map.ts';
import { place, scene } from './map-scenes.ts';

/** A flat map of 360 × 270 px, the equator and Greenwich in its middle; 512 · 8 px round the world. */
const CAMERA = { center: [0, 0], zoom: 3 } as const;
const COLUMNS = {
  places: { lng: [-12, 12, 12], lat: [0, 0, 8] },
  from: [0, 0],
  to: [1, 2],
  amount: [5, 9],
  group: [1, 6],
  start: [0, 0],
  end: [1000, 1000],
};

function fire({ canvas }: MadeMap, type: string, [x, y]: readonly [number, number]): void {
  const { left, top } = canvas.getBoundingClientRect();
  const init = { bubbles: true, composed: true, clientX: left + x, clientY: top + y, detail: 1 };
  canvas.dispatchEvent(new MouseEvent(type, init));
}

test('flows of columns are found where no mark is, by what the filter lets through', async () => {
  const hits: (ColumnHit | null)[] = [];
  let hit = signal<ColumnHit | null>();
  const made = makeMap({
    scene: scene({ places: [place('city', [-6, 0])] }),
    camera: CAMERA,
    callbacks: {
      onColumnHit: (found) => {
        hits.push(found);
        hit.done(found);
      },
    },
  });
  made.map.setColumns(COLUMNS);
  await made.map.ready;
  // They come in their own time, and can be found once they have been drawn.
  await vi.waitFor(
    () => {
      fire(made, 'mousemove', [180 + 80, 135]);
      expect(hits.length).toBeGreaterThan(0);
    },
    { timeout: 50_000, interval: 200 },
  );
  const [pointed] = hits;
  expect(pointed?.picks.map(({ index }) => index)).toEqual([0]);
  expect(pointed).toMatchObject({ chosen: false, point: [260, 135] });

  hit = signal();
  for (const type of ['mousedown', 'mouseup', 'click']) fire(made, type, [180 + 80, 135]);
  expect(await hit.promise).toMatchObject({ chosen: true });

  // A mark is meant before what lies under it.
  hit = signal();
  fire(made, 'mousemove', [180 - 68, 135]);
  expect(await hit.promise).toBeNull();

  hit = signal();
  made.map.setColumnFilter({ groups: [6] });
  fire(made, 'mousemove', [180 - 130, 135]);
  expect((await hit.promise)?.picks.map(({ index }) => index)).toEqual([1]);
});
