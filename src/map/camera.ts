import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { fitGlobe } from './globe-fit.ts';
import { sizeOfMap } from './map-size.ts';
import type { Bounds, Camera, MapProjection } from './types.ts';

/** Air round what is framed, CSS px, on a map large enough for it. */
const PADDING = 64;
/** On a smaller one, this share of its shorter side. */
const AIR = 0.09;
/** One place alone is not shown closer than this. */
const CLOSEST = 6.5;
const DURATION_MS = 900;
/** From here on the view is regional: the routes of single claims make sense. */
export const REGIONAL_ZOOM = 4.5;

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** Slow at both ends: nobody should feel the start or the stop of a move. */
function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

/** Shows all of `bounds` with air around; west > east goes the short way across 180°. */
export function frameBounds(
  map: MapLibreMap,
  bounds: Bounds,
  projection: MapProjection,
  animate: boolean,
): void {
  const { width, height } = sizeOfMap(map);
  const padding = Math.min(PADDING, AIR * Math.min(width, height));
  const target =
    projection === 'globe'
      ? fitGlobe(bounds, {
          width,
          height,
          padding,
          fieldOfView: map.getVerticalFieldOfView(),
          maxZoom: CLOSEST,
        })
      : fitFlat(map, bounds, padding);
  if (target === null) return;
  const center: [number, number] = [...target.center];
  if (isThere(map, target)) return;
  if (animate) map.easeTo({ center, zoom: target.zoom, duration: DURATION_MS, easing: ease });
  else map.jumpTo({ center, zoom: target.zoom });
}

/** Whether the camera stands there and stays: then a move would only have everything laid out anew. */
function isThere(map: MapLibreMap, { center: [longitude, latitude], zoom }: Camera): boolean {
  const { lng, lat } = map.getCenter();
  const off = Math.abs(lng - longitude) + Math.abs(lat - latitude) + Math.abs(map.getZoom() - zoom);
  return off < 1e-6 && !map.isMoving();
}

function fitFlat(map: MapLibreMap, [west, south, east, north]: Bounds, padding: number): Camera | null {
  const target = map.cameraForBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding, maxZoom: CLOSEST },
  );
  if (target?.center === undefined || target.zoom === undefined) return null;
  const { lng, lat } = LngLat.convert(target.center);
  return { center: [lng, lat], zoom: target.zoom };
}
