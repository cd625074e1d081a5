import turfBearing from '@turf/bearing';
import turfDistance from '@turf/distance';
import type { Position } from 'geojson';
import type { PlaceFeature, Precision } from '../model/types.ts';

/** Precisions that pin a place down well enough to measure from it. */
const MEASURABLE: readonly Precision[] = ['exact', 'site', 'city'];
/** Half a great circle, km, on the sphere that Turf measures on. */
const HALF_WAY_ROUND = Math.PI * 6371.0088;

/** Great-circle distance on the sphere in km (mean radius 6371.0088 km; up to 0.6 % off the ellipsoid). */
export function distanceBetween(from: Position, to: Position): number {
  const distance = turfDistance([...from], [...to], { units: 'kilometers' });
  // Rounding takes the haversine of nearly opposite points over 1, and the distance to NaN.
  return Number.isNaN(distance) ? HALF_WAY_ROUND : distance;
}

/** The direction in which the great circle leaves `from`, in degrees clockwise from north, 0 … 360. */
export function bearingBetween(from: Position, to: Position): number {
  return (turfBearing([...from], [...to]) + 360) % 360;
}

/**
 * Distance between two places in km, or `undefined` where the file does not say well enough where they
 * are: only a city or something finer has a distance; a country or region has none.
 */
export function distanceBetweenPlaces(from: PlaceFeature, to: PlaceFeature): number | undefined {
  if (!isMeasurable(from) || !isMeasurable(to)) return undefined;
  return distanceBetween(from.geometry.coordinates, to.geometry.coordinates);
}

type MeasurablePlace = PlaceFeature & {
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position };
};

/** Whether the file pins a place down well enough to measure from it: a point, known to its city or better. */
export function isMeasurable(place: PlaceFeature): place is MeasurablePlace {
  return place.geometry?.type === 'Point' && MEASURABLE.includes(place.properties.precision ?? 'unknown');
}
