import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette, Theme } from '../../scene/types.ts';
import { fontOf } from './fonts.ts';
import { SOURCES } from './ids.ts';

function toneOf(property: string, palette: Palette): ExpressionSpecification {
  return [
    'match',
    ['get', property],
    'muted',
    palette.inkMuted,
    'map',
    palette.mapLabel,
    'water',
    palette.waterLabel,
    palette.ink,
  ];
}

/** Leaders under names. The layout has found room for all of them, so none gives way. */
export function labelLayers({ palette }: Theme): LayerSpecification[] {
  const halo: ExpressionSpecification = ['match', ['get', 'tone'], 'water', palette.water, palette.land];
  return [
    {
      id: 'atlas-leader-halos',
      type: 'line',
      source: SOURCES.leaders,
      paint: { 'line-color': palette.land, 'line-width': 2.5, 'line-opacity': 0.7 },
    },
    {
      id: 'atlas-leaders',
      type: 'line',
      source: SOURCES.leaders,
      paint: { 'line-color': palette.ink, 'line-width': 0.75 },
    },
    {
      id: 'atlas-leader-dots',
      type: 'circle',
      source: SOURCES.leaders,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.ink,
        'circle-radius': 2,
        'circle-stroke-color': palette.casing,
        'circle-stroke-width': 1.25,
      },
    },
    {
      id: 'atlas-labels',
      type: 'symbol',
      source: SOURCES.labels,
      layout: {
        'text-field': [
          'format',
          ['get', 'text'],
          { 'text-font': fontOf('font'), 'text-color': toneOf('tone', palette) },
          ['get', 'more'],
          { 'text-font': fontOf('moreFont'), 'text-color': toneOf('moreTone', palette) },
        ],
        'text-font': fontOf('font'),
        'text-size': ['get', 'size'],
        'text-letter-spacing': ['get', 'spacing'],
        'text-anchor': ['get', 'anchor'],
        'text-offset': ['array', 'number', 2, ['get', 'shift']],
        'text-max-width': 100,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-halo-color': halo, 'text-halo-width': 1.75 },
    },
  ];
}
