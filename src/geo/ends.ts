import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceFeature, PlaceType, Precision } from '../model/types.ts';
import { labelPoint } from './label-point.ts';

/** Where a line starts or ends. */
export interface LineEnd {
  /** Feature id of the place that the file names. */
  readonly place: string;
  readonly position: Position;
  /** True where only a country or an area is known: "somewhere in". */
  readonly open: boolean;
}

/** The places of a dispatch by id. */
export type PlaceIndex = ReadonlyMap<string, PlaceFeature>;

const AREA_TYPES: readonly PlaceType[] = ['country', 'region', 'sea'];
const AREA_PRECISIONS: readonly Precision[] = ['country', 'region'];

/** A country, a region, a sea, or whatever the file draws as an area or knows no better than that. */
export function isArea({ geometry, properties }: PlaceFeature): boolean {
  if (AREA_TYPES.includes(properties.type ?? 'other')) return true;
  if (AREA_PRECISIONS.includes(properties.precision ?? 'unknown')) return true;
  return geometry !== null && geometry.type !== 'Point';
}

/**
 * The place at which lines to a country or area end: the file's `anchor`, else the capital of a country
 * that has one in the file. `undefined` for a place that is its own end.
 */
export function anchorOf(places: PlaceIndex, place: PlaceFeature): PlaceFeature | undefined {
  const { anchor, type, country } = place.properties;
  if (anchor !== undefined) return places.get(anchor);
  if (type !== 'country' || country === undefined) return undefined;
  return [...places.values()].find(
    ({ properties }) => properties.type === 'capital' && properties.country === country,
  );
}

/**
 * Where a line to a place ends: at the point of the place, or, as an open end, at the anchor of a country
 * or area, or somewhere well inside it. `undefined` where the file locates it nowhere.
 */
export function lineEnd(places: PlaceIndex, id: string): LineEnd | undefined {
  const place = places.get(id);
  if (place === undefined) return undefined;
  const position = anchoredPosition(places, place, new Set());
  if (position === undefined) return undefined;
  return { place: id, position, open: isArea(place) || place.geometry === null };
}

/** The point that stands for a place itself, for its sign or name; no anchor is looked at. */
export function ownPosition({ geometry }: PlaceFeature): Position | undefined {
  if (geometry === null) return undefined;
  if (geometry.type === 'Point') return geometry.coordinates;
  const known = labelPoints.get(geometry) ?? labelPoint(geometry);
  if (known !== undefined) labelPoints.set(geometry, known);
  return known;
}

/** Looking for the middle of a coast of thousands of vertices takes milliseconds; geometries never change. */
const labelPoints = new WeakMap<Polygon | MultiPolygon, Position>();

function anchoredPosition(places: PlaceIndex, place: PlaceFeature, seen: Set<string>): Position | undefined {
  // Anchors of anchors may run in a circle.
  if (seen.has(place.id)) return undefined;
  seen.add(place.id);
  if (!isArea(place) && place.geometry !== null) return ownPosition(place);
  const anchor = anchorOf(places, place);
  const position = anchor === undefined ? undefined : anchoredPosition(places, anchor, seen);
  return position ?? ownPosition(place);
}
