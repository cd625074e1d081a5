import type { Position } from 'geojson';
import { indexDispatch, isEvent, isPlace } from './dispatch-index.ts';
import { isPossibleOnly } from './phases.ts';
import type { Dispatch, DispatchFeature, PlaceFeature } from './types.ts';

/**
 * Whether a mark can stand on the map: by its own geometry, by the place of an event, or because both
 * ends of a flow are somewhere. A flow that everybody calls `possible` is told, not drawn.
 */
export function isLocated(dispatch: Dispatch, feature: DispatchFeature): boolean {
  if (isPlace(feature)) return feature.geometry !== null;
  if (isEvent(feature)) {
    return feature.geometry !== null || isPlaceLocated(dispatch, feature.properties.at);
  }
  if (isPossibleOnly(feature)) return false;
  if (feature.geometry !== null) return true;
  return isPlaceLocated(dispatch, feature.properties.from) && isPlaceLocated(dispatch, feature.properties.to);
}

/**
 * The place at which a line to or from this place ends: its anchor, and the anchor's anchor, as long as
 * there is one that is located; else the place itself. `undefined` for no such place.
 */
export function anchorOf(dispatch: Dispatch, placeId: string): PlaceFeature | undefined {
  const { places } = indexDispatch(dispatch);
  const seen = new Set<string>();
  let place = places.get(placeId);
  let best = place;
  while (place && !seen.has(place.id)) {
    seen.add(place.id);
    if (place.geometry !== null) best = place;
    const { anchor } = place.properties;
    place = anchor === undefined ? undefined : places.get(anchor);
  }
  return best;
}

/** The point of a place with a `Point` geometry. */
export function pointOf(place: PlaceFeature): Position | undefined {
  return place.geometry?.type === 'Point' ? place.geometry.coordinates : undefined;
}

function isPlaceLocated(dispatch: Dispatch, placeId: string | undefined): boolean {
  if (placeId === undefined) return false;
  const end = anchorOf(dispatch, placeId);
  return end !== undefined && end.geometry !== null;
}
