import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { areaLayers } from './areas.ts';
import { borderLayers } from './borders.ts';
import { coastLayers } from './coast.ts';
import { disputedLayers, disputedLineLayers } from './disputed.ts';
import { graticuleLayers } from './graticule.ts';
import { labelLayers } from './labels.ts';
import { landLayers } from './land.ts';
import { signLayers } from './signs.ts';
import { waterLayers } from './water.ts';

/** The ground of our own, from the sea up; a host's basemap stands in for it. */
export function groundLayers(theme: Theme, storyCountries: readonly string[]): LayerSpecification[] {
  return [
    ...waterLayers(theme),
    ...graticuleLayers(theme),
    ...landLayers(theme, storyCountries),
    ...disputedLayers(theme),
    ...coastLayers(theme),
    ...borderLayers(theme),
    ...disputedLineLayers(theme),
  ];
}

/** Areas of the story: on any ground, under the flows. */
export function underFlowLayers(theme: Theme): LayerSpecification[] {
  return areaLayers(theme);
}

/** What is drawn over the flows. */
export function overFlowLayers(theme: Theme): LayerSpecification[] {
  return [...signLayers(theme), ...labelLayers(theme)];
}
