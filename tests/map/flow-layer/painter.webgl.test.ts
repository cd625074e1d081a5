import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
  MapOptions,
} from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { geodesicPath } from '../../../src/geo/geodesic-path.ts';
import { cameraOf } from '../../../src/map/flow-layer/flow-camera.ts';
import { DEFAULT_LOOK } from '../../../src/map/flow-layer/flow-layer-options.ts';
import { FlowPainter, PAINT_START, type PaintCursor } from '../../../src/map/flow-layer/flow-painter.ts';
import { columnsOfRecords } from '../../../src/map/flow-layer/flow-records.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import type { FlowColumns, FlowFilter, FlowRecord } from '../../../src/map/flow-layer/types.ts';
import { ANCHORAGE, MOSCOW, PYONGYANG } from '../../helpers/positions.ts';
import { columnsOfPairs, TORTURE } from './flow-columns.ts';
import {
  countDifferent,
  countInk,
  type FlowMap,
  GROUND,
  makeFlowMap,
  pixelsOf,
  plainStyle,
} from './make-flow-map.ts';

type Kind = 'globe' | 'mercator';
interface Drawing {
  readonly filter?: FlowFilter;
  readonly states?: { readonly hovered: number | null; readonly selected: number | null };
  /** Vertices of one call; the rest is drawn by more calls. */
  readonly budget?: number;
}

/** Draws with a painter alone. */
class PainterLayer implements CustomLayerInterface {
  readonly id = 'painter';
  readonly type = 'custom';
  calls = 0;
  error = 0;
  readonly #columns: FlowColumns;
  readonly #drawing: Drawing;
  #painter: FlowPainter | undefined;
  #map: MapLibreMap | undefined;

  constructor(columns: FlowColumns, drawing: Drawing) {
    this.#columns = columns;
    this.#drawing = drawing;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#painter = new FlowPainter(gl, packFlows(this.#columns, { width: { min: 4, max: 6 } }));
    this.#painter.setFilter(this.#drawing.filter ?? {});
    this.#painter.setStates(this.#drawing.states ?? { hovered: null, selected: null });
  }

  render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    if (this.#map === undefined || this.#painter === undefined) return;
    const camera = cameraOf(this.#map, args);
    let cursor: PaintCursor = PAINT_START;
    for (let done = false; !done; this.calls++) {
      const budget = this.#drawing.budget ?? Number.POSITIVE_INFINITY;
      ({ cursor, done } = this.#painter.draw(args, camera, DEFAULT_LOOK, cursor, budget));
    }
    this.#painter.drawStates(args, camera, DEFAULT_LOOK);
    this.error ||= gl.getError();
  }

  onRemove(): void {
    this.#painter?.dispose();
  }
}

async function drawn(kind: Kind, columns: FlowColumns, options: Partial<MapOptions>, drawing: Drawing = {}) {
  const flowMap = await makeFlowMap({ style: plainStyle(kind), ...options }, [360, 240]);
  const layer = new PainterLayer(columns, drawing);
  flowMap.map.addLayer(layer);
  flowMap.map.redraw();
  expect(layer.error).toBe(0);
  return { ...flowMap, layer };
}

function flowsBetween(flows: readonly FlowRecord[]): FlowColumns {
  const places = Object.entries({ moscow: MOSCOW, anchorage: ANCHORAGE, pyongyang: PYONGYANG });
  return columnsOfRecords(
    places.map(([id, [lng = 0, lat = 0]]) => ({ id, lng, lat })),
    flows,
  );
}

/** The colour at a point, CSS px from the top left. */
function colourAt({ gl }: FlowMap, pixels: Uint8Array, x: number, y: number): readonly number[] {
  const at = 4 * (Math.round(x) + (gl.drawingBufferHeight - 1 - Math.round(y)) * gl.drawingBufferWidth);
  return Array.from(pixels.subarray(at, at + 3));
}

const isNear = (a: readonly number[], b: readonly number[], most = 40) =>
  a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= most);
const INK = [0x6f, 0x47, 0x73];
const inView = (gl: WebGL2RenderingContext, x: number, y: number) =>
  x > 2 && y > 2 && x < gl.drawingBufferWidth - 3 && y < gl.drawingBufferHeight - 3;

const solid = (from: string, to: string): FlowRecord => ({ from, to, amount: 1, status: 'confirmed' });

describe('a flow is one unbroken curve', () => {
  test('from Moscow to Anchorage, north of 85° on the globe', async () => {
    const map = await drawn('globe', flowsBetween([solid('moscow', 'anchorage')]), {
      center: [-150, 84],
      zoom: -2,
    });
    const path = geodesicPath(MOSCOW, ANCHORAGE);
    expect(Math.max(...path.map(([, lat = 0]) => lat))).toBeGreaterThan(85);
    const pixels = pixelsOf(map);
    const missing = path.slice(1, -4).filter(([lng = 0, lat = 0]) => {
      const { x, y } = map.map.project([lng, lat]);
      return !isNear(colourAt(map, pixels, x, y), INK);
    });
    expect(missing).toEqual([]);
    expect(countInk(map)).toBeLessThan(360 * 240);
  });

  test.each(['globe', 'mercator'] as const)('from Pyongyang to Anchorage, across 180° (%s)', async (kind) => {
    const map = await drawn(kind, flowsBetween([solid('pyongyang', 'anchorage')]), {
      center: [170, 52],
      zoom: kind === 'globe' ? 0.4 : 1,
    });
    const path = geodesicPath(PYONGYANG, ANCHORAGE);
    const pixels = pixelsOf(map);
    const missing = path.slice(1, -4).filter(([lng = 0, lat = 0]) => {
      const { x, y } = map.map.project([lng, lat]);
      return !inView(map.gl, x, y) || !isNear(colourAt(map, pixels, x, y), INK);
    });
    expect(missing).toEqual([]);
  });
});

const TWELVE = Array.from({ length: 12 }, (_, index) =>
  index < 6 ? solid('pyongyang', 'moscow') : solid('moscow', 'pyongyang'),
);

test.each([
  ['globe', 2],
  ['mercator', 2],
  ['mercator', 4],
  ['globe', 6],
] as const)('twelve flows between two places stay apart (%s, zoom %d)', async (kind, zoom) => {
  const path = geodesicPath(PYONGYANG, MOSCOW);
  const middle = path[Math.floor(path.length / 2)] ?? [0, 0];
  const [before = middle, after = middle] = [
    path[Math.floor(path.length / 2) - 1],
    path[Math.floor(path.length / 2) + 1],
  ];
  const [lng = 0, lat = 0] = middle;
  const map = await drawn(kind, flowsBetween(TWELVE), { center: [lng, lat], zoom: zoom - 0.01 });
  const project = ([x = 0, y = 0]: readonly number[]) => map.map.project([x, y]);
  const [a, b] = [project(before), project(after)];
  const along = Math.hypot(b.x - a.x, b.y - a.y);
  const [rx, ry] = [-(b.y - a.y) / along, (b.x - a.x) / along];
  const pixels = pixelsOf(map);
  const across = Array.from({ length: 221 }, (_, index) => {
    const off = index - 110;
    const { x, y } = project(middle);
    return isNear(colourAt(map, pixels, x + rx * off, y + ry * off), INK, 60);
  });
  const strands = across.filter((isInk, index) => isInk && !across[index - 1]).length;
  expect(strands).toBe(12);
});

test.each(['globe', 'mercator'] as const)(
  'antipodes, poles and equal places draw without errors (%s)',
  async (kind) => {
    const columns = columnsOfPairs(TORTURE);
    const map = await drawn(kind, columns, { center: [20, 40], zoom: 0 });
    const ink = countInk(map);
    const none = await drawn(kind, columns, { center: [20, 40], zoom: 0 }, { filter: { groups: [] } });
    const ground = countInk(none);
    expect(ink).toBeGreaterThan(ground + 300);
    // A vertex that is not a number would tear triangles over the picture.
    expect(ink - ground).toBeLessThan(0.4 * 360 * 240);
  },
);

test('a picture drawn by many calls is that of one call', async () => {
  const columns = columnsOfPairs(TORTURE);
  const once = await drawn('mercator', columns, { zoom: 0 });
  const often = await drawn('mercator', columns, { zoom: 0 }, { budget: 1 });
  expect(often.layer.calls).toBeGreaterThan(once.layer.calls);
  expect(countDifferent(pixelsOf(often), pixelsOf(once))).toBe(0);
});

test('a selected flow dims the others, a hovered one grows', async () => {
  const columns = flowsBetween([solid('pyongyang', 'anchorage'), solid('moscow', 'pyongyang')]);
  const view: Partial<MapOptions> = { center: [100, 52], zoom: 0 };
  const plain = await drawn('mercator', columns, view);
  const selected = await drawn('mercator', columns, view, { states: { hovered: null, selected: 0 } });
  const hovered = await drawn('mercator', columns, view, { states: { hovered: 0, selected: null } });
  const { x, y } = plain.map.project([80, 58.6]);
  const dark = (map: FlowMap) =>
    Math.min(...[-3, -2, -1, 0, 1, 2, 3].map((dy) => colourAt(map, pixelsOf(map), x, y + dy)[1] ?? 255));
  expect(dark(plain)).toBeLessThan(120);
  expect(dark(selected)).toBeGreaterThan(150);
  expect(countInk(hovered)).toBeGreaterThan(countInk(plain));
  expect(isNear(colourAt(plain, pixelsOf(plain), 5, 230), GROUND)).toBe(true);
});
