import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import { onTestFinished } from 'vitest';
import type { FlowCamera } from '../../src/map/flow-layer/camera-types.ts';
import { cameraOf } from '../../src/map/flow-layer/flow-camera.ts';
import { StrandRenderer } from '../../src/map/flows/strand-renderer.ts';
import { screenOf } from '../../src/map/screen.ts';
import type { MapProjection } from '../../src/map/types.ts';
import { ensureWorkerUrl } from '../../src/map/worker.ts';
import { planStrands } from '../../src/scene/layout/strand-plan.ts';
import type { Scene } from '../../src/scene/types.ts';
import type { Colour } from './make-map.ts';

export const GROUND: Colour = [255, 255, 255];

/** A map of MapLibre alone, white all over, that may be tilted and turned. */
export async function plainMap(
  projection: MapProjection,
  options: Partial<MapOptions> = {},
): Promise<MapLibreMap> {
  ensureWorkerUrl();
  const container = document.createElement('div');
  Object.assign(container.style, { width: '400px', height: '300px' });
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      projection: { type: projection },
      sources: {},
      layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }],
    },
    ...options,
  });
  onTestFinished(() => {
    map.remove();
    container.remove();
  });
  await map.once('load');
  return map;
}

/** The flows of a scene on a plain map, planned for the camera as it is. */
export async function withStrands(
  map: MapLibreMap,
  scene: Scene,
  { reducedMotion = true }: { readonly reducedMotion?: boolean } = {},
): Promise<StrandRenderer> {
  const strands = new StrandRenderer(reducedMotion);
  onTestFinished(() => strands.remove());
  strands.add(map, scene, undefined);
  const projection = map.getProjection()?.type === 'globe' ? 'globe' : 'mercator';
  const screen = screenOf(map, projection, (scene.bounds[0] + scene.bounds[2]) / 2);
  await strands.show({ scene, plan: planStrands(scene, screen.project, screen), screen });
  return strands;
}

/** The camera of the map's next frame. */
export async function cameraNow(map: MapLibreMap): Promise<FlowCamera> {
  const camera = await new Promise<FlowCamera>((resolve) => {
    map.addLayer({
      id: 'probe',
      type: 'custom',
      render: (_gl, args) => resolve(cameraOf(map, args)),
    });
  });
  map.removeLayer('probe');
  return camera;
}

/** Colours of the map's next frame at points in CSS px. */
export function coloursOn(
  map: MapLibreMap,
  points: readonly (readonly [number, number])[],
): Promise<Colour[]> {
  const ratio = map.getPixelRatio();
  return new Promise((resolve) => {
    map.once('render', () => {
      const canvas = map.getCanvas();
      const gl = canvas.getContext('webgl2');
      const pixel = new Uint8Array(4);
      resolve(
        points.map(([x, y]) => {
          gl?.readPixels(
            Math.round(x * ratio),
            canvas.height - 1 - Math.round(y * ratio),
            1,
            1,
            gl.RGBA,
            gl.UNSIGNED_BYTE,
            pixel,
          );
          return [pixel[0] ?? 0, pixel[1] ?? 0, pixel[2] ?? 0];
        }),
      );
    });
    map.triggerRepaint();
  });
}
