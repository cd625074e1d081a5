import { describe, expect, test, vi } from 'vitest';
import { addFlowLayer } from '../../../src/map/flow-layer/add-flow-layer.ts';
import { FlowLayer } from '../../../src/map/flow-layer/flow-layer.ts';
import type { FlowLayerOptions } from '../../../src/map/flow-layer/flow-layer-options.ts';
import {
  countDifferent,
  countInk,
  type FlowMap,
  frames,
  makeFlowMap,
  pixelsOf,
  plainStyle,
  randomFlows,
  settled,
  settledAfter,
} from './make-flow-map.ts';

const MODES = ['direct', 'progressive'] as const;

/** A map with a layer that is there. */
async function withFlows(
  options: FlowLayerOptions,
  count = 60,
  map?: FlowMap,
): Promise<FlowMap & { layer: FlowLayer }> {
  const on = map ?? (await makeFlowMap());
  const layer = new FlowLayer(options);
  addFlowLayer(on.map, layer);
  await settledAfter(layer, () => layer.addFlows(randomFlows(count)));
  return { ...on, layer };
}

function lostContext(gl: WebGL2RenderingContext): WEBGL_lose_context {
  const extension = gl.getExtension('WEBGL_lose_context');
  if (extension === null) throw new Error('contexts cannot be lost here');
  return extension;
}

const once = (map: FlowMap['map'], type: 'webglcontextlost' | 'style.load'): Promise<void> =>
  new Promise((resolve) => map.once(type, () => resolve()));

describe.each(MODES)('mode %s', (mode) => {
  test('flows are drawn, and then no frame is', async () => {
    const on = await withFlows({ mode });
    expect(countInk(on)).toBeGreaterThan(1_000);
    expect(on.layer.stats).toEqual({ flows: 60, drawn: 60, settled: true, clustered: false });
    await frames(3);
    const drawn = vi.fn();
    on.map.on('render', drawn);
    await frames(10);
    expect(drawn).not.toHaveBeenCalled();
  });

  test('a filter changes the picture and uploads no flows', async () => {
    const on = await withFlows({ mode });
    const before = pixelsOf(on);
    const uploads = ['texImage2D', 'texSubImage2D', 'texStorage2D'] as const;
    const spies = uploads.map((name) => vi.spyOn(on.gl, name));
    await settledAfter(on.layer, () => {
      on.layer.filter = { groups: [0, 1], time: { start: 0, end: 900 } };
    });
    expect(countDifferent(pixelsOf(on), before)).toBeGreaterThan(500);
    // The list of what is drawn, and the target of a second picture.
    const formats = spies.flatMap(({ mock }, at) => mock.calls.map((call) => [uploads[at], ...call]));
    const { RED_INTEGER, RGBA8 } = on.gl;
    expect(formats.filter((call) => !call.includes(RED_INTEGER) && !call.includes(RGBA8))).toEqual([]);
    await settledAfter(on.layer, () => {
      on.layer.filter = {};
    });
    expect(countDifferent(pixelsOf(on), before)).toBe(0);
  });

  test('a lost context brings the flows back', async () => {
    const on = await withFlows({ mode });
    const before = pixelsOf(on);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const context = lostContext(on.gl);
    const lost = once(on.map, 'webglcontextlost');
    context.loseContext();
    await lost;
    await frames(1);
    on.layer.filter = {};
    await settledAfter(on.layer, () => context.restoreContext());
    expect(countDifferent(pixelsOf(on), before)).toBe(0);
    vi.restoreAllMocks();
  });

  test('a camera that moved and stopped shows what a fresh map shows', async () => {
    const on = await withFlows({ mode });
    await settledAfter(on.layer, () =>
      on.map.jumpTo({ center: [50, 40], zoom: 1.7, bearing: 20, pitch: 30 }),
    );
    const moved = pixelsOf(on);
    const fresh = await withFlows(
      { mode: 'direct' },
      60,
      await makeFlowMap({ center: [50, 40], zoom: 1.7, bearing: 20, pitch: 30 }),
    );
    expect(countDifferent(moved, pixelsOf(fresh))).toBe(0);
  });

  test('the pointer finds a flow where it was drawn, and its state shows', async () => {
    const on = await withFlows({ mode });
    const found = [...Array(60).keys()].flatMap((at) => on.layer.pick([4 * at, 80], { radius: 2 }));
    const [first] = found;
    expect(first?.index).toBeGreaterThanOrEqual(0);
    const before = pixelsOf(on);
    const drawn = new Promise((resolve) => on.map.once('render', resolve));
    on.layer.setStates({ selected: first?.index ?? null });
    await drawn;
    expect(countDifferent(pixelsOf(on), before)).toBeGreaterThan(500);
    on.layer.setStates({ selected: null });
    await new Promise((resolve) => on.map.once('render', resolve));
    expect(countDifferent(pixelsOf(on), before)).toBe(0);
  });
});

describe('a layer', () => {
  test('tells how far it is, from the largest on', async () => {
    const on = await makeFlowMap();
    const layer = new FlowLayer({ mode: 'progressive' });
    on.map.addLayer(layer);
    const steps: (readonly [number, number])[] = [];
    layer.on('progress', ({ drawn, total }) => steps.push([drawn, total]));
    await settledAfter(layer, () => layer.addFlows(randomFlows(400)));
    expect(steps.at(-1)).toEqual([400, 400]);
    const drawn = steps.map(([count]) => count);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  });

  test('takes records and columns, one set after the other', async () => {
    const on = await makeFlowMap();
    const layer = new FlowLayer();
    on.map.addLayer(layer);
    const places = [
      { id: 'a', lng: -30, lat: 20 },
      { id: 'b', lng: 70, lat: 20 },
    ];
    const first = layer.addFlows([{ from: 'a', to: 'b', amount: 3 }], places);
    const second = layer.addFlows(randomFlows(20));
    expect(await Promise.all([first, second])).toEqual([
      { first: 0, count: 1 },
      { first: 1, count: 20 },
    ]);
    await settled(layer);
    expect(layer.stats.flows).toBe(21);
    expect(layer.pick(on.map.project([-25, 21.2]), { radius: 6 }).map(({ index }) => index)).toContain(0);
    const empty = settledAfter(layer, () => layer.addFlows(randomFlows(5)));
    layer.clear();
    await frames(2);
    expect(layer.stats.flows).toBe(0);
    expect(countInk(on)).toBe(0);
    void empty;
  });

  test('has not settled while flows are on their way, and has once it says so', async () => {
    const { layer } = await withFlows({});
    expect(layer.stats.settled).toBe(true);
    const told: boolean[] = [];
    layer.on('settle', () => told.push(layer.stats.settled));
    const added = layer.addFlows(randomFlows(6_000));
    expect(layer.stats.settled).toBe(false);
    await added;
    expect(layer.stats.settled).toBe(false);
    await settled(layer);
    expect(layer.stats).toMatchObject({ flows: 6_060, drawn: 6_060, settled: true });
    await expect(layer.addFlows([{ from: 'a', to: 'b' }], [])).rejects.toThrow(RangeError);
    await settled(layer);
    expect(new Set(told)).toEqual(new Set([true]));
  });

  test('refuses columns that do not fit, and keeps what it has', async () => {
    const { layer } = await withFlows({});
    const bad = { ...randomFlows(3), from: [0, 1, 99] };
    await expect(layer.addFlows(bad)).rejects.toThrow(RangeError);
    await expect(layer.addFlows([{ from: 'a', to: 'b' }], [])).rejects.toThrow('«a»');
    expect(layer.stats.flows).toBe(60);
  });

  test('comes back after another style, and goes for good when told', async () => {
    const on = await makeFlowMap();
    const layer = new FlowLayer();
    const remove = addFlowLayer(on.map, layer, 'nothing there');
    await settledAfter(layer, () => layer.addFlows(randomFlows(60)));
    const before = pixelsOf(on);
    await settledAfter(layer, () => on.map.setStyle(plainStyle(), { diff: false }));
    expect(countDifferent(pixelsOf(on), before)).toBe(0);
    remove();
    await frames(3);
    expect(countInk(on)).toBe(0);
    on.map.setStyle(plainStyle(), { diff: false });
    await once(on.map, 'style.load');
    expect(on.map.getLayer(layer.id)).toBeUndefined();
  });

  test('moves to another map', async () => {
    const on = await withFlows({ mode: 'progressive' });
    const before = pixelsOf(on);
    on.map.removeLayer(on.layer.id);
    expect(on.layer.stats).toMatchObject({ flows: 60, drawn: 0, settled: false });
    const other = await makeFlowMap();
    await settledAfter(on.layer, () => other.map.addLayer(on.layer));
    expect(countDifferent(pixelsOf(other), before)).toBe(0);
  });

  test('lives beside a second one and beside the layers of the map', async () => {
    const on = await makeFlowMap();
    on.map.addSource('box', {
      type: 'geojson',
      data: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [40, 0],
            [40, 50],
            [0, 50],
            [0, 0],
          ],
        ],
      },
    });
    const layers = MODES.map((mode) => new FlowLayer({ id: mode, mode }));
    for (const layer of layers) {
      on.map.addLayer(layer);
      await settledAfter(layer, () => layer.addFlows(randomFlows(30, layer.id.length)));
    }
    on.map.addLayer({
      id: 'box',
      type: 'fill',
      source: 'box',
      paint: { 'fill-color': '#ff0000', 'fill-antialias': false },
    });
    await new Promise((resolve) => on.map.once('idle', resolve));
    const { x, y } = on.map.project([20, 25]);
    const at = 4 * (Math.round(160 - y) * 240 + Math.round(x));
    expect([...pixelsOf(on).slice(at, at + 3)]).toEqual([255, 0, 0]);
    expect(on.gl.getError()).toBe(0);
    const both = countInk(on);
    on.map.removeLayer('direct');
    await new Promise((resolve) => on.map.once('render', resolve));
    expect(countInk(on)).toBeLessThan(both);
  });

  test('waits in a hidden container, and draws once there is room', async () => {
    const on = await makeFlowMap({}, [0, 0]);
    const layer = new FlowLayer({ mode: 'progressive' });
    on.map.addLayer(layer);
    await layer.addFlows(randomFlows(60));
    await frames(3);
    Object.assign(on.container.style, { width: '200px', height: '120px' });
    await settledAfter(layer, () => on.map.resize());
    expect(countInk(on)).toBeGreaterThan(1_000);
  });

  test('a map that is removed in the middle of drawing leaves no error', async () => {
    const errors = vi.fn();
    window.addEventListener('error', errors);
    const on = await makeFlowMap();
    const layer = new FlowLayer({ mode: 'progressive' });
    on.map.addLayer(layer);
    await layer.addFlows(randomFlows(3_000));
    await frames(1);
    on.map.remove();
    layer.filter = { groups: [1] };
    await frames(6);
    window.removeEventListener('error', errors);
    expect(errors).not.toHaveBeenCalled();
  });

  test('is as fine as the screen', async () => {
    const on = await withFlows({ mode: 'progressive' }, 20, await makeFlowMap({ pixelRatio: 2 }));
    const direct = await withFlows({ mode: 'direct' }, 20, await makeFlowMap({ pixelRatio: 2 }));
    expect(on.gl.drawingBufferWidth).toBe(480);
    expect(countDifferent(pixelsOf(on), pixelsOf(direct))).toBe(0);
  });
});

describe('a moving camera', () => {
  test.each(['mercator', 'globe'] as const)('has flows in each frame (%s)', async (projection) => {
    const on = await withFlows(
      { mode: 'progressive' },
      300,
      await makeFlowMap({ style: plainStyle(projection) }),
    );
    const full = countInk(on);
    for (let step = 1; step <= 4; step += 1) {
      const drawn = new Promise((resolve) => on.map.once('render', resolve));
      on.map.jumpTo({ center: [20 + 4 * step, 30] });
      await drawn;
      expect(countInk(on)).toBeGreaterThan(0.6 * full);
    }
    await settled(on.layer);
  });

  test('the globe on its way to the flat map draws the largest at once', async () => {
    const near = { style: plainStyle('globe'), center: [20, 30] as [number, number], zoom: 11.2 };
    const on = await makeFlowMap(near);
    const layer = new FlowLayer({ mode: 'progressive' });
    on.map.addLayer(layer);
    const places = { lng: [19.9, 20.1, 20], lat: [30, 30.02, 29.95] };
    await settledAfter(layer, () => layer.addFlows({ places, from: [0, 1, 2], to: [1, 2, 0] }));
    expect(countInk(on)).toBeGreaterThan(100);
    const drawn = new Promise((resolve) => on.map.once('render', resolve));
    on.map.jumpTo({ zoom: 11.3 });
    await drawn;
    expect(countInk(on)).toBeGreaterThan(100);
  });
});

describe('clusters', () => {
  test('stand for more flows than can be read, and can be turned off', async () => {
    const on = await makeFlowMap();
    const layer = new FlowLayer();
    on.map.addLayer(layer);
    const clustered = new Promise<void>((resolve) => {
      layer.on('settle', (event) => {
        if (event.clustered) resolve();
      });
    });
    await layer.addFlows(randomFlows(21_000));
    await clustered;
    expect(layer.stats).toMatchObject({ flows: 21_000, clustered: true });
    expect(layer.stats.drawn).toBeLessThan(21_000);
    await settledAfter(layer, () => {
      layer.clusters = 'off';
    });
    expect(layer.stats).toMatchObject({ drawn: 21_000, clustered: false });
  });
});
