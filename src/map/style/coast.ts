import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { ofKind } from './ground-kind.ts';
import { GROUND, SOURCES } from './ids.ts';

export function coastLayers({ palette }: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-coast',
      type: 'line',
      source: SOURCES.groundLines,
      filter: ofKind(GROUND.coast),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 0.75 },
    },
  ];
}
