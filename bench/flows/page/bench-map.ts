import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import basemapFile from '../../../geodata/basemap/basemap-110m.json';
import { decodeBasemap } from '../../../src/geo/basemap.ts';
import type { Setting } from '../measures.ts';

export const HOME: readonly [number, number] = [20, 30];
const ZOOM = 1.2;

setWorkerUrl(workerUrl);

function countries(): FeatureCollection {
  return { type: 'FeatureCollection', features: [...decodeBasemap(basemapFile).countries] };
}

/** The map all contenders draw on; `land` puts our own ground on it. */
export function benchMap({ projection, pixelRatio }: Setting, land: boolean): MapLibreMap {
  const container = document.getElementById('map');
  if (!container) throw new Error('the page has no #map');
  return new MapLibreMap({
    container,
    center: [...HOME],
    zoom: ZOOM,
    pixelRatio,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: false },
    attributionControl: false,
    trackResize: false,
    style: {
      version: 8,
      projection: { type: projection },
      sources: land ? { land: { type: 'geojson', data: countries() } } : {},
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#dfe6ea' } },
        ...(land
          ? [{ id: 'land', type: 'fill' as const, source: 'land', paint: { 'fill-color': '#f6f3ec' } }]
          : []),
      ],
    },
  });
}
