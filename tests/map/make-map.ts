import { afterEach } from 'vitest';
import basemapFile from '../../geodata/basemap/basemap-110m.json';
import { decodeBasemap } from '../../src/geo/basemap.ts';
import { mapFontFaces } from '../../src/language/fonts.ts';
import { createAtlasMap } from '../../src/map/atlas-map.ts';
import { mapStyleSheet } from '../../src/map/map-style-sheet.ts';
import type { AtlasMap, AtlasMapOptions } from '../../src/map/types.ts';
import { storyScene } from './map-scenes.ts';

export const basemap = decodeBasemap(basemapFile);
export const fontFaces = await mapFontFaces();

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

export interface MadeMap {
  readonly map: AtlasMap;
  readonly container: HTMLElement;
  readonly canvas: HTMLCanvasElement;
}

/** A container of a size in a shadow root, as in the element. */
export function makeContainer(width = 360, height = 270): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [mapStyleSheet()];
  const container = document.createElement('div');
  Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
  root.append(container);
  document.body.append(host);
  cleanups.push(() => host.remove());
  return container;
}

/** A map that is destroyed after the test. */
export function makeMap(options: Partial<AtlasMapOptions> = {}): MadeMap {
  const container = options.container ?? makeContainer();
  const map = createAtlasMap({
    scene: storyScene(),
    basemap,
    projection: 'mercator',
    fontFaces,
    reducedMotion: true,
    callbacks: {},
    ...options,
    container,
  });
  cleanups.push(() => map.destroy());
  const canvas = container.querySelector('canvas');
  if (canvas === null) throw new Error('the map has no canvas');
  return { map, container, canvas };
}

/** A promise for something that a callback says. */
export function signal<T = void>(): { readonly promise: Promise<T>; readonly done: (value: T) => void } {
  let done: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}

export type Colour = readonly [number, number, number];

/** All of the map's picture. */
export async function pictureOf(map: AtlasMap): Promise<OffscreenCanvasRenderingContext2D> {
  const blob = await map.toBlob();
  if (blob === null) throw new Error('no picture');
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no context');
  context.drawImage(image, 0, 0);
  return context;
}

/** The colour of a point (CSS px) of the map's picture. */
export async function colourAt(
  map: AtlasMap,
  points: readonly (readonly [number, number])[],
): Promise<Colour[]> {
  const context = await pictureOf(map);
  return points.map(([x, y]) => {
    const [r = 0, g = 0, b = 0] = context.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data;
    return [r, g, b];
  });
}

export function rgb(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function isNear(a: Colour, b: Colour, tolerance = 6): boolean {
  return a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= tolerance);
}
