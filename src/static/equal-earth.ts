import { geoEqualEarth, geoEqualEarthRaw } from 'd3-geo';
import type { Project } from '../scene/types.ts';
import type { AreaExtent, View } from './projection.ts';

/** An Equal Earth map: the meridian in its middle, degrees; px per radian, and the height of the equator, px. */
export interface EqualEarth {
  readonly lon: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const RADIAN = Math.PI / 180;

/**
 * Where a position lies on the Equal Earth map of radius 1 with `lon` in its middle, y downwards; null beyond the
 * meridian opposite, where the map is cut.
 */
export function equalEarthPoint([x = 0, lat = 0]: readonly number[], lon: number): [number, number] | null {
  if (Math.abs(x - lon) > 180) return null;
  const [px, py] = geoEqualEarthRaw((x - lon) * RADIAN, Math.max(-90, Math.min(90, lat)) * RADIAN);
  return [px, -py];
}

/** All but what all views share: an equal-area map, its cut far from the story. */
export function equalEarthView(
  { lon, scale, x, y }: EqualEarth,
  frame: [[number, number], [number, number]],
): Pick<View, 'd3' | 'sees' | 'project' | 'unproject'> {
  const d3 = geoEqualEarth()
    .rotate([-lon, 0])
    .scale(scale)
    .translate([x, y])
    .precision(0.3)
    .clipExtent(frame);
  const project: Project = (position) => {
    const point = equalEarthPoint(position, lon);
    return point && [x + scale * point[0], y + scale * point[1]];
  };
  const cut = lon + 180;
  return {
    d3,
    project,
    sees: ({ west, east }: AreaExtent) => {
      const turns = Math.floor((cut - west) / 360);
      return east + 360 * turns >= cut ? 'some' : 'all';
    },
    unproject: (px, py) => {
      const found = d3.invert?.([px, py]);
      if (!found) return null;
      // Beside the map d3 goes on around the world; what lies there is no place on it.
      const [qx, qy] = d3(found) ?? [Number.NaN, 0];
      return Math.hypot(qx - px, qy - py) < 1 ? found : null;
    },
  };
}
