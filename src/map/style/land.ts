import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { ofKind } from './ground-kind.ts';
import { GROUND, SOURCES } from './ids.ts';

/**
 * Land, and on it the countries of the story. Without antialiasing, since neighbours share their edges
 * and an antialiased pair lets the sea shine through; coast and borders are drawn over the edges anyway.
 */
export function landLayers({ palette }: Theme, storyCountries: readonly string[]): LayerSpecification[] {
  return [
    {
      id: 'atlas-land',
      type: 'fill',
      source: SOURCES.ground,
      filter: ofKind(GROUND.country),
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'atlas-land-story',
      type: 'fill',
      source: SOURCES.ground,
      filter: ['all', ofKind(GROUND.country), ['in', ['get', 'iso'], ['literal', [...storyCountries]]]],
      paint: { 'fill-color': palette.landStory, 'fill-antialias': false },
    },
  ];
}
