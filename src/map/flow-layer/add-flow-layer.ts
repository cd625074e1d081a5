import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FlowLayer } from './flow-layer.ts';

/**
 * Adds a flow layer to a map and keeps it there: MapLibre forgets layers of this kind when its style changes
 * and when the graphics context was lost. Gives a function that removes it for good.
 *
 * @param beforeId the layer to draw below; on top where it is missing or unknown to the style
 */
export function addFlowLayer(map: MapLibreMap, layer: FlowLayer, beforeId?: string): () => void {
  const add = (): void => {
    if (map.getLayer(layer.id) !== undefined) return;
    map.addLayer(layer, beforeId !== undefined && map.getLayer(beforeId) ? beforeId : undefined);
  };
  // Not `isStyleLoaded`, which is false too while tiles of a style that is there are on their way.
  const isReady = map.getStyle() !== undefined;
  map.on('style.load', add);
  if (isReady) add();
  return () => {
    map.off('style.load', add);
    // A map that was removed, or that has lost its context, has no style, nor the layer.
    if (map.getStyle() !== undefined && map.getLayer(layer.id) !== undefined) map.removeLayer(layer.id);
  };
}
