import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { SOURCES } from './ids.ts';

export function coastLayers({ palette }: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-coast',
      type: 'line',
      source: SOURCES.coast,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 0.75 },
    },
  ];
}
