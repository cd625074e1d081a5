import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';

/** The whole earth as sea; land lies on it. */
export function waterLayers({ palette }: Theme): LayerSpecification[] {
  return [{ id: 'atlas-water', type: 'background', paint: { 'background-color': palette.water } }];
}
