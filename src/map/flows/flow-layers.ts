import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Hue, Palette, Theme } from '../../scene/types.ts';
import { HEAD_IMAGE_MARGIN } from '../images/heads.ts';
import { FONTS } from '../style/fonts.ts';
import { SOURCES } from '../style/ids.ts';
import { DIMMED_OPACITY, HOVERED, SELECTED, whenDimmed } from '../style/states.ts';
import type { StrandProperties } from './strand-features.ts';
import type { StrandPointProperties } from './strand-points.ts';

const HOVER_FACTOR = 1.15;
const PLAIN = whenDimmed(DIMMED_OPACITY, 1);
/** Both edges of a selected strand together, outside its casing. */
const EDGE = 2.5;

function byHue(colours: Readonly<Record<Hue, string>>): ExpressionSpecification {
  const { people, arms, food, energy, technology, information, neutral } = colours;
  return [
    'match',
    ['get', 'hue'],
    'people',
    people,
    'arms',
    arms,
    'food',
    food,
    'energy',
    energy,
    'technology',
    technology,
    'information',
    information,
    neutral,
  ];
}

interface StrandLine {
  readonly part: StrandProperties['part'];
  readonly colour: ExpressionSpecification | string;
  readonly id?: string;
  /** CSS px added to the width of the part. */
  readonly more?: number;
  readonly opacity?: ExpressionSpecification;
}

function strandLine({ part, colour, id = part, more = 0, ...line }: StrandLine): LayerSpecification {
  const width: ExpressionSpecification = ['+', ['get', 'width'], more];
  return {
    id: `atlas-strand-${id}`,
    type: 'line',
    source: SOURCES.strands,
    filter: ['==', ['get', 'part'], part],
    // No round joins: they overlap, which shows as soon as a strand is dimmed.
    layout: { 'line-cap': ['match', ['get', 'cap'], 'round', 'round', 'butt'] },
    paint: {
      'line-color': colour,
      'line-width': ['case', HOVERED, ['*', width, HOVER_FACTOR], width],
      'line-opacity': line.opacity ?? PLAIN,
    },
  };
}

function isPart(part: StrandPointProperties['part']): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}

function insideColour({ tint, casing }: Palette): ExpressionSpecification {
  return ['match', ['get', 'fill'], 'tint', byHue(tint), casing];
}

const ALWAYS_SHOWN = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const;

/** Strands from below: edge of the selected, casing, body, inside, core; then strikes, heads, counts. */
export function flowLayers({ palette, metrics }: Theme): LayerSpecification[] {
  const countSize = Math.max(12, metrics.flowSize - 1);
  return [
    strandLine({
      id: 'edge',
      part: 'casing',
      colour: palette.selection,
      more: EDGE,
      opacity: ['case', SELECTED, 1, 0],
    }),
    strandLine({ part: 'casing', colour: palette.casing }),
    strandLine({ part: 'body', colour: byHue(palette.goods) }),
    strandLine({ part: 'inside', colour: insideColour(palette) }),
    strandLine({ part: 'core', colour: byHue(palette.goods) }),
    {
      id: 'atlas-strand-strikes',
      type: 'symbol',
      source: SOURCES.strandPoints,
      filter: isPart('strike'),
      layout: { 'icon-image': ['get', 'image'], ...ALWAYS_SHOWN },
      paint: { 'icon-opacity': PLAIN },
    },
    {
      id: 'atlas-strand-heads',
      type: 'symbol',
      source: SOURCES.strandPoints,
      filter: isPart('head'),
      layout: {
        'icon-image': ['get', 'image'],
        'icon-size': ['get', 'size'],
        'icon-anchor': 'top',
        'icon-offset': [0, -HEAD_IMAGE_MARGIN],
        'icon-rotate': ['get', 'turn'],
        ...ALWAYS_SHOWN,
      },
      paint: { 'icon-opacity': PLAIN },
    },
    {
      id: 'atlas-strand-count-discs',
      type: 'circle',
      source: SOURCES.strandPoints,
      filter: isPart('count'),
      paint: {
        'circle-color': palette.ink,
        'circle-radius': countSize * 0.83,
        'circle-stroke-color': palette.casing,
        'circle-stroke-width': metrics.casing,
        'circle-opacity': PLAIN,
        'circle-stroke-opacity': PLAIN,
      },
    },
    {
      id: 'atlas-strand-counts',
      type: 'symbol',
      source: SOURCES.strandPoints,
      filter: isPart('count'),
      layout: {
        'text-field': ['get', 'text'],
        'text-font': [FONTS.sansSemiBold],
        'text-size': countSize,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.paper },
    },
  ];
}
