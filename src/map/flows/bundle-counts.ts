import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { pointAt } from '../../scene/layout/polyline.ts';
import type { PlannedStrand } from '../../scene/layout/strand-plan.ts';
import { strandsOf } from '../../scene/layout/strands.ts';
import type { Theme } from '../../scene/types.ts';
import type { Screen } from '../screen.ts';
import { FONTS } from '../style/fonts.ts';
import { SOURCES } from '../style/ids.ts';
import { DIMMED_OPACITY } from '../style/states.ts';

/** Share of its way at which a bundle bears its figure: those of the two directions don't stand side by side. */
const COUNT_AT = 0.42;

/** How many flows each bundle holds, in its middle. */
export function bundleCounts(
  plan: readonly PlannedStrand[],
  screen: Screen,
): FeatureCollection<Point, { readonly text: string; readonly opacity: number }> {
  const bundles = strandsOf(plan.filter(({ line }) => line.bundled));
  return {
    type: 'FeatureCollection',
    features: bundles.flatMap(({ flows, pieces }) => {
      const longest = pieces.toSorted((a, b) => b.line.length - a.line.length)[0];
      if (longest === undefined) return [];
      const dimmed = flows.every(({ state }) => state === 'dimmed');
      const at = pointAt(longest.line, longest.line.length * COUNT_AT);
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: screen.unproject(at) },
          properties: { text: String(flows.length), opacity: dimmed ? DIMMED_OPACITY : 1 },
        } satisfies Feature,
      ];
    }),
  };
}

export function countLayers({ palette, metrics }: Theme): LayerSpecification[] {
  const size = Math.max(12, metrics.flowSize - 1);
  return [
    {
      id: 'atlas-strand-count-discs',
      type: 'circle',
      source: SOURCES.strandCounts,
      paint: {
        'circle-color': palette.ink,
        'circle-radius': size * 0.83,
        'circle-stroke-color': palette.casing,
        'circle-stroke-width': metrics.casing,
        'circle-opacity': ['get', 'opacity'],
        'circle-stroke-opacity': ['get', 'opacity'],
      },
    },
    {
      id: 'atlas-strand-counts',
      type: 'symbol',
      source: SOURCES.strandCounts,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [FONTS.sansSemiBold],
        'text-size': size,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.paper },
    },
  ];
}
