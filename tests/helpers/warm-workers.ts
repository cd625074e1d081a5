/* One pool of workers for all maps of a file: MapLibre starts it anew for a map that comes when no other is left. */
import { prewarm } from 'maplibre-gl';
import { ensureWorkerUrl } from '../../src/map/worker.ts';

ensureWorkerUrl();
prewarm();
