import { describe, expect, test } from 'vitest';
import { FlowLayer } from '../../../src/map/flow-layer/flow-layer.ts';
import { GROUND, makeFlowMap, pixelsOf, plainStyle, settledAfter } from './make-flow-map.ts';
import { randomColumns } from './worker-columns.ts';

const SIZE = [420, 320] as const;
const COUNT = 150;
/** Far apart, so that no mixture of two looks like a third. */
const INK = ['#ff0000', '#00c000', '#0000ff', '#c000c0', '#00a0ff', '#ff9000'] as const;
const CHANNELS = INK.map((ink) => [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16)));

interface View {
  readonly kind: 'globe' | 'mercator';
  readonly center: [number, number];
  readonly zoom: number;
  readonly pitch?: number;
  /** Share of pixels that may be missed: at the limb, where a px is a long way on the ground, some are. */
  readonly missed?: number;
}

/** Solid flows of full width: every pixel of a group's own colour lies within one of its flows. */
const random = randomColumns(COUNT, 70, 5);
const solid = new Uint8Array(COUNT);
const columns = {
  places: random.places,
  from: random.from,
  to: random.to,
  amount: Float64Array.from(random.amount ?? [], (amount) => (Number.isNaN(amount) ? 1 : amount)),
  group: random.group,
  status: solid,
};

async function drawn({ kind, center, zoom, pitch = 0 }: View) {
  const on = await makeFlowMap({ style: plainStyle(kind), center, zoom, pitch }, [...SIZE]);
  const layer = new FlowLayer({
    mode: 'direct',
    clusters: 'off',
    width: { min: 2.5, max: 7 },
    look: { ink: INK, tint: INK, casing: '#ffffff', casingWidth: 0.5 },
  });
  const ground = pixelsOf(on);
  on.map.addLayer(layer);
  await settledAfter(layer, () => layer.addFlows(columns));
  on.map.redraw();
  return { ...on, layer, ground, pixels: pixelsOf(on) };
}

const at = (pixels: Uint8Array, x: number, y: number) => {
  const start = 4 * (x + (SIZE[1] - 1 - y) * SIZE[0]);
  return Array.from(pixels.subarray(start, start + 3));
};
const isNear = (a: readonly number[], b: readonly number[], most: number) =>
  a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= most);

describe.each<View>([
  { kind: 'globe', center: [28, 26], zoom: 0.6, missed: 0.04 },
  { kind: 'globe', center: [-60, 70], zoom: 1.2, pitch: 40, missed: 0.04 },
  { kind: 'mercator', center: [20, 30], zoom: 0.5 },
  { kind: 'mercator', center: [20, 30], zoom: 2, pitch: 55 },
])('$kind, zoom $zoom', (view) => {
  test('every pixel of a flow is found as one of its group', async () => {
    const { layer, pixels } = await drawn(view);
    const wrong: string[] = [];
    let coloured = 0;
    for (let y = 2; y < SIZE[1]; y += 3) {
      for (let x = 2; x < SIZE[0]; x += 3) {
        const group = CHANNELS.findIndex((ink) => isNear(at(pixels, x, y), ink, 6));
        if (group < 0) continue;
        coloured += 1;
        const groups = layer
          .pick([x + 0.5, y + 0.5], { radius: 2 })
          .map(({ index }) => columns.group?.[index]);
        if (!groups.includes(group)) wrong.push(`${x}, ${y}`);
      }
    }
    expect(coloured).toBeGreaterThan(300);
    expect(wrong.length / coloured, wrong.slice(0, 8).join(' | ')).toBeLessThan(view.missed ?? 0.005);
  });
});

test.each<View>([
  { kind: 'globe', center: [28, 26], zoom: -0.4 },
  { kind: 'globe', center: [-60, 70], zoom: -1 },
  { kind: 'globe', center: [150, -20], zoom: -0.2 },
])('nothing is drawn far outside of the globe ($center)', async (view) => {
  const { ground, pixels } = await drawn(view);
  const [middleX, middleY] = [SIZE[0] / 2, SIZE[1] / 2];
  let radius = 0;
  for (let x = 0; x < SIZE[0]; x += 1) if (isNear(at(ground, x, middleY), GROUND, 4)) radius += 0.5;
  expect(radius).toBeGreaterThan(40);
  expect(radius).toBeLessThan(middleX - 20);
  const outside: string[] = [];
  for (let y = 0; y < SIZE[1]; y += 1) {
    for (let x = 0; x < SIZE[0]; x += 1) {
      const isOff = Math.hypot(x + 0.5 - middleX, y + 0.5 - middleY) > radius + 16;
      if (isOff && !isNear(at(pixels, x, y), at(ground, x, y), 2)) outside.push(`${x}, ${y}`);
    }
  }
  expect(outside).toEqual([]);
});
