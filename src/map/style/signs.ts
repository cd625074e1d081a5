import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { SOURCES } from './ids.ts';
import { DIMMED_OPACITY, HOVERED, SELECTED, whenDimmed } from './states.ts';

/** Signs of places and events, and a ring round the one that is meant. Places never step back. */
export function signLayers({ palette }: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-sign-rings',
      type: 'circle',
      source: SOURCES.signs,
      paint: {
        'circle-radius': ['get', 'ring'],
        'circle-opacity': 0,
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': ['case', SELECTED, 1.75, HOVERED, 1, 0],
      },
    },
    {
      id: 'atlas-signs',
      type: 'symbol',
      source: SOURCES.signs,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ['case', ['get', 'event'], whenDimmed(DIMMED_OPACITY, 1), 1] },
    },
  ];
}
