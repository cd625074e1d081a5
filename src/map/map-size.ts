import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Frame } from '../scene/layout/trace.ts';

/**
 * Size of a map in CSS px, as MapLibre has written it on its canvas: to ask the container would have the browser
 * lay out the page.
 */
export function sizeOfMap(map: MapLibreMap): Frame {
  const { width, height } = map.getCanvas().style;
  return { width: Number.parseFloat(width) || 0, height: Number.parseFloat(height) || 0 };
}
