import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { SOURCES } from './ids.ts';
import { SELECTED, whenDimmed } from './states.ts';

/** Areas the dispatch itself draws: an oblast, a state of the union. */
export function areaLayers({ palette }: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-areas',
      type: 'fill',
      source: SOURCES.areas,
      paint: { 'fill-color': palette.landStory, 'fill-antialias': false },
    },
    {
      id: 'atlas-area-edges',
      type: 'line',
      source: SOURCES.areas,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', SELECTED, palette.selection, palette.ink],
        'line-width': ['case', SELECTED, 2, 1],
        'line-opacity': whenDimmed(0.5, 0.8),
      },
    },
  ];
}
