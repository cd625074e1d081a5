import type { MultiLineString, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scene/types.ts';
import { ofKind } from './ground-kind.ts';
import { GROUND, SOURCES } from './ids.ts';

const STEP = 20;
/** Meridians end here, so that they do not knot at the poles. */
const MERIDIAN_END = 80;

/** Meridians and parallels every 20°. MapLibre bends them itself on the globe. */
export function graticule(): MultiLineString {
  const lines: Position[][] = [];
  for (let longitude = -180; longitude < 180; longitude += STEP) {
    lines.push([
      [longitude, -MERIDIAN_END],
      [longitude, MERIDIAN_END],
    ]);
  }
  for (let latitude = -MERIDIAN_END; latitude <= MERIDIAN_END; latitude += STEP) {
    lines.push([
      [-180, latitude],
      [180, latitude],
    ]);
  }
  return { type: 'MultiLineString', coordinates: lines };
}

export function graticuleLayers({ palette }: Theme): LayerSpecification[] {
  return [
    {
      id: 'atlas-graticule',
      type: 'line',
      source: SOURCES.ground,
      filter: ofKind(GROUND.graticule),
      paint: { 'line-color': palette.graticule, 'line-width': 0.5 },
    },
  ];
}
