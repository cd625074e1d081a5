import { widthOf } from '../../geo/bounds.ts';
import type { Bounds } from '../../map/types.ts';
import type { MapView } from '../shared/events.ts';
import type { Size } from './frame-watcher.ts';

/** MapLibre draws the whole world in so many px at zoom 0. */
const WORLD_PX = 512;
/** From this zoom on the routes of single claims can be told apart. */
const REGIONAL_ZOOM = 4.5;
/** Degrees; a still picture has nothing to show that is nearer. */
const LEAST_WIDTH = 2;

/** `bounds` seen 2^levels as near, around the same middle. */
export function zoomBounds(bounds: Bounds, levels: number): Bounds {
  const scale = 2 ** -levels;
  const [west, south, , north] = bounds;
  return around(
    [west + widthOf(bounds) / 2, (south + north) / 2],
    Math.max(LEAST_WIDTH, widthOf(bounds) * scale),
    Math.max(LEAST_WIDTH, (north - south) * scale),
  );
}

/** What a live map of this size would show from there. */
export function boundsOfView({ lon, lat, zoom }: MapView, { width, height }: Size): Bounds {
  const degreesPerPx = 360 / (WORLD_PX * 2 ** zoom);
  const flattened = Math.cos((lat * Math.PI) / 180);
  return around([lon, lat], width * degreesPerPx, height * degreesPerPx * flattened);
}

/** Whether a picture is near enough for the routes of single claims. */
export function isRegional(bounds: Bounds, { width }: Size): boolean {
  return (width / widthOf(bounds)) * 360 >= WORLD_PX * 2 ** REGIONAL_ZOOM;
}

function around([longitude, latitude]: readonly [number, number], width: number, height: number): Bounds {
  const [low, high] = [Math.max(-90, latitude - height / 2), Math.min(90, latitude + height / 2)];
  if (width >= 360) return [-180, low, 180, high];
  return [wrap(longitude - width / 2), low, wrap(longitude + width / 2), high];
}

function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
