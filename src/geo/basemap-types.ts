import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** A country of the basemap; `iso` is ISO 3166-1 alpha-2, empty where there is none. */
export interface CountryProperties {
  readonly iso: string;
  readonly name: string;
}

/** One admin-1 unit or disputed area; `id` is stable (`RU-KRS`, `US-AK`, `crimea`). */
export interface AreaProperties {
  readonly id: string;
  readonly country: string;
  readonly name: string;
}

/**
 * The ground under every dispatch, decoded. All polygons are cut at ±180°, exterior rings
 * counter-clockwise (RFC 7946); coast and borders hold no segment along the cut.
 */
export interface Basemap {
  readonly detail: '110m' | '50m';
  readonly countries: readonly Feature<Polygon | MultiPolygon, CountryProperties>[];
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
  /** Present with detail 50m. */
  readonly admin1?: MultiLineString;
  readonly disputed: readonly Feature<Polygon | MultiPolygon, AreaProperties>[];
  readonly disputedLines: MultiLineString;
}
