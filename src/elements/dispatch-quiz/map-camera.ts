import type { Position } from 'geojson';
import type { Point } from '../../scene/layout/plane.ts';
import type { Frame } from '../../scene/layout/trace.ts';
import type { PictureOptions } from '../../static/picture.ts';
import type { View } from '../../static/projection.ts';

/** A look at a flat map from nearer than the whole frame. */
export type Camera = NonNullable<PictureOptions['camera']>;

/** MapLibre's world is this wide at zoom 0, px. */
const WORLD_AT_ZOOM_0 = 512;

/** The camera that sees what a view of a flat map sees, `levels` nearer and around a point of the picture. */
export function cameraAt(base: View, frame: Frame, levels: number, { x, y }: Point): Camera | null {
  const middle = base.unproject(clamp(x, frame.width), clamp(y, frame.height));
  if (!middle) return null;
  const [lon = 0, lat = 0] = middle;
  const [west, east] = [base.project([lon - 0.5, lat]), base.project([lon + 0.5, lat])];
  const perDegree = west && east ? Math.abs(east[0] - west[0]) : 1;
  return { lon, lat, zoom: Math.log2((perDegree * 360) / WORLD_AT_ZOOM_0) + levels };
}

/** What of the world a view shows, for what needs its latitude. */
export function boundsOfFrame(
  view: View,
  { width, height }: Frame,
): readonly [number, number, number, number] {
  const corner = (x: number, y: number): Position => view.unproject(x, y) ?? [0, 0];
  const [[west = 0, south = 0], [east = 0, north = 0]] = [corner(0, height), corner(width, 0)];
  return [west, south, east, north];
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
