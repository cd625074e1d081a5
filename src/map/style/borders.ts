import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { ofKind } from './ground-kind.ts';
import { GROUND, SOURCES } from './ids.ts';

/** From here on the units inside the story's countries show. */
const ADMIN1_ZOOM = 3.5;

export function borderLayers({ palette }: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-admin1',
      type: 'line',
      source: SOURCES.groundLines,
      filter: ofKind(GROUND.admin1),
      minzoom: ADMIN1_ZOOM,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.admin1, 'line-width': 0.5 },
    },
    {
      id: 'atlas-borders',
      type: 'line',
      source: SOURCES.groundLines,
      filter: ofKind(GROUND.border),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': 0.75 },
    },
  ];
}
