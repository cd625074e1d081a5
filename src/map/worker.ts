import { getWorkerUrl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * Tells MapLibre where its worker lies: a file of its own, found by the bundler. A page that has a map of
 * its own may have said so already, and one worker pool serves all maps of a page: then the page's wins.
 */
export function ensureWorkerUrl(): void {
  if (getWorkerUrl()) return;
  setWorkerUrl(workerUrl);
}
