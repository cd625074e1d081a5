import { expect, test } from 'vitest';
import { type MadeMap, makeMap, signal } from './make-map.ts';
import { event, flow, place, scene } from './map-scenes.ts';

type Pixel = readonly [number, number];

function fire({ canvas }: MadeMap, type: string, [x, y]: Pixel): void {
  const { left, top } = canvas.getBoundingClientRect();
  const init = { bubbles: true, composed: true, clientX: left + x, clientY: top + y, detail: 1 };
  canvas.dispatchEvent(new MouseEvent(type, init));
}

function click(made: MadeMap, point: Pixel): void {
  for (const type of ['mousedown', 'mouseup', 'click']) fire(made, type, point);
}

/** A flat map of 360 × 270 px, the equator and Greenwich in its middle; 512 · 8 px round the world. */
const CAMERA = { center: [0, 0], zoom: 3 } as const;
const MARKS = scene({
  places: [place('city', [0, 0])],
  events: [event('meeting', [10, 5])],
  flows: [flow('flow', [-12, -6], [12, -6])],
});

test('a click selects what is meant, or nothing', async () => {
  const selected: (string | null)[] = [];
  const made = makeMap({ scene: MARKS, camera: CAMERA, callbacks: { onSelect: (id) => selected.push(id) } });
  await made.map.ready;
  click(made, [180 + 8, 135]);
  click(made, [180 + 114, 135 - 57]);
  click(made, [180, 135 + 72]);
  click(made, [20, 20]);
  expect(selected).toEqual(['city', 'meeting', 'flow', null]);
});

test('a click where several flows lie asks which; without an answer the nearest is selected', async () => {
  const crossing = scene({ flows: [flow('a', [-12, -6], [12, 6]), flow('b', [-12, 6], [12, -6])] });
  const asked: unknown[] = [];
  const selected: (string | null)[] = [];
  const onSelect = (id: string | null) => selected.push(id);
  const made = makeMap({
    scene: crossing,
    camera: CAMERA,
    callbacks: { onSelect, onChoose: (ids, point) => asked.push([ids.toSorted(), point]) },
  });
  await made.map.ready;
  click(made, [180, 135]);
  click(made, [20, 20]);
  expect(asked).toEqual([
    [
      ['a', 'b'],
      [180, 135],
    ],
  ]);
  expect(selected).toEqual([null]);
  const unanswered = makeMap({ scene: crossing, camera: CAMERA, callbacks: { onSelect } });
  await unanswered.map.ready;
  click(unanswered, [180, 135]);
  expect(['a', 'b']).toContain(selected[1]);
});

test('pointing is told once for each mark, and shows a hand', async () => {
  const hovered: (string | null)[] = [];
  let next = signal();
  const made = makeMap({
    scene: MARKS,
    camera: CAMERA,
    callbacks: {
      onHover: (id) => {
        hovered.push(id);
        next.done();
      },
    },
  });
  await made.map.ready;
  fire(made, 'mousemove', [180, 135]);
  await next.promise;
  expect(made.canvas.style.cursor).toBe('pointer');
  fire(made, 'mousemove', [181, 135]);
  next = signal();
  fire(made, 'mousemove', [180, 135 + 72]);
  await next.promise;
  next = signal();
  fire(made, 'mouseout', [180, 135 + 72]);
  await next.promise;
  expect(hovered).toEqual(['city', 'flow', null]);
  expect(made.canvas.style.cursor).toBe('');
});

test('a pointer that rests points at something else when the map moves under it', async () => {
  let next = signal<string | null>();
  const made = makeMap({ scene: MARKS, camera: CAMERA, callbacks: { onHover: (id) => next.done(id) } });
  await made.map.ready;
  fire(made, 'mousemove', [180, 135]);
  expect(await next.promise).toBe('city');
  next = signal();
  made.map.frame([100, -10, 120, 10], { animate: false });
  expect(await next.promise).toBeNull();
});
