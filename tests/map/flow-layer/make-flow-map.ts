import { Map as MapLibreMap, type MapOptions, type StyleSpecification } from 'maplibre-gl';
import { afterEach } from 'vitest';
import type { FlowLayer } from '../../../src/map/flow-layer/flow-layer.ts';
import type { FlowColumns } from '../../../src/map/flow-layer/types.ts';
import { ensureWorkerUrl } from '../../../src/map/worker.ts';

ensureWorkerUrl();

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

export const GROUND: readonly [number, number, number] = [232, 236, 238];

export function plainStyle(projection: 'globe' | 'mercator' = 'mercator'): StyleSpecification {
  return {
    version: 8,
    projection: { type: projection },
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': `rgb(${GROUND.join(' ')})` } }],
  };
}

export interface FlowMap {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly gl: WebGL2RenderingContext;
}

/** A small map without tiles that is there, and removed after the test. */
export async function makeFlowMap(options: Partial<MapOptions> = {}, size = [240, 160]): Promise<FlowMap> {
  const container = document.createElement('div');
  Object.assign(container.style, { width: `${size[0]}px`, height: `${size[1]}px` });
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    style: plainStyle(),
    center: [20, 30],
    zoom: 1,
    fadeDuration: 0,
    attributionControl: false,
    pixelRatio: 1,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    ...options,
  });
  cleanups.push(() => {
    map.remove();
    container.remove();
  });
  await new Promise<void>((resolve) => map.once('load', () => resolve()));
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) throw new Error('no WebGL');
  return { map, container, gl };
}

/** All of the map's picture, RGBA from the bottom left. */
export function pixelsOf({ gl }: FlowMap): Uint8Array {
  const pixels = new Uint8Array(4 * gl.drawingBufferWidth * gl.drawingBufferHeight);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return pixels;
}

/** How many pixels are not the ground's. */
export function countInk(map: FlowMap): number {
  return countDifferent(pixelsOf(map), null);
}

/** How many pixels differ, by more than rounding; from the ground if there is nothing to compare with. */
export function countDifferent(a: Uint8Array, b: Uint8Array | null): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 4) {
    const isSame = [0, 1, 2].every(
      (channel) =>
        Math.abs((a[at + channel] ?? 0) - (b?.[at + channel] ?? (b ? -99 : (GROUND[channel] ?? 0)))) <= 2,
    );
    if (!isSame) count += 1;
  }
  return count;
}

/** The layer has nothing left to draw, as its event says. */
export async function settled(layer: FlowLayer): Promise<void> {
  if (layer.stats.settled) return;
  await new Promise<void>((resolve) => {
    const off = layer.on('settle', () => {
      off();
      resolve();
    });
  });
}

/** A change that makes the layer draw anew, and the end of that. */
export async function settledAfter(layer: FlowLayer, change: () => unknown): Promise<void> {
  const end = new Promise<void>((resolve) => {
    const off = layer.on('settle', () => {
      off();
      resolve();
    });
  });
  await change();
  await end;
}

export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** Seeded flows all over the world. */
export function randomFlows(count: number, seed = 7): FlowColumns {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const places = 60;
  return {
    places: {
      lng: Float64Array.from({ length: places }, () => random() * 360 - 180),
      lat: Float64Array.from({ length: places }, () => random() * 130 - 60),
    },
    from: Uint32Array.from({ length: count }, () => Math.floor(random() * places)),
    to: Uint32Array.from({ length: count }, () => Math.floor(random() * places)),
    amount: Float64Array.from({ length: count }, () => 1 / (0.05 + random())),
    group: Uint8Array.from({ length: count }, () => Math.floor(random() * 6)),
    status: Uint8Array.from({ length: count }, () => Math.floor(random() * 5)),
    start: Float64Array.from({ length: count }, () => random() * 1_000),
    end: Float64Array.from({ length: count }, () => 1_000 + random() * 1_000),
  };
}
