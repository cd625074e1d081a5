import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import address50 from '../../../geodata/basemap/basemap-50m.json?url';
import address110 from '../../../geodata/basemap/basemap-110m.json?url';
import { decodeBasemap } from '../../../src/geo/basemap.ts';
import { painted } from '../../../src/map/first-paint.ts';
import { addGroundSources, showGround } from '../../../src/map/ground.ts';
import { groundLayers } from '../../../src/map/style/atlas-layers.ts';
import { SOURCES } from '../../../src/map/style/ids.ts';
import { themeFor } from '../../../src/scene/theme.ts';

/* The least page that shows our ground on MapLibre: the size, the camera and the basemap are those of ours. */

const query = new URLSearchParams(location.search);
const number = (name: string) => Number(query.get(name));
const container = document.getElementById('map');
if (!container) throw new Error('the page has no #map');
Object.assign(container.style, { width: `${number('width')}px`, height: `${number('height')}px` });

const basemap = fetch(query.get('detail') === '50m' ? address50 : address110).then((response) =>
  response.json(),
);
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container,
  center: [number('lng'), number('lat')],
  zoom: number('zoom'),
  attributionControl: false,
  fadeDuration: 0,
  style: { version: 8, projection: { type: 'globe' }, sources: {}, layers: [] },
});
map.setVerticalFieldOfView(12);
await new Promise((resolve) => map.once('style.load', resolve));
addGroundSources(map);
for (const layer of groundLayers(themeFor('light', 'desk'), [])) map.addLayer(layer);
await showGround(map, decodeBasemap(await basemap));
await painted(map, Object.values(SOURCES));
const gl = map.getCanvas().getContext('webgl2');
gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
Object.assign(window, { benchTime: performance.now() });
