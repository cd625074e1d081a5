import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { ofKind } from './ground-kind.ts';
import { GROUND, IMAGES, SOURCES } from './ids.ts';

/** Areas whose state is disputed: hatched, so that they belong to nobody by colour. */
export function disputedLayers(_theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-disputed',
      type: 'fill',
      source: SOURCES.ground,
      filter: ofKind(GROUND.disputed),
      paint: { 'fill-pattern': IMAGES.hatch },
    },
  ];
}

/** Lines that are no agreed borders, over the borders. */
export function disputedLineLayers({ palette }: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-disputed-line',
      type: 'line',
      source: SOURCES.groundLines,
      filter: ofKind(GROUND.disputedLine),
      paint: { 'line-color': palette.disputedLine, 'line-width': 1, 'line-dasharray': [4, 3] },
    },
  ];
}
