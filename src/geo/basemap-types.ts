import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/**
 * A country of the basemap. `iso` is ISO 3166-1 alpha-2 (and `XK` for Kosovo), empty where there is none;
 * `name` is English, to tell those apart; what readers see comes from `countryName`.
 */
export interface CountryProperties {
  readonly iso: string;
  readonly name: string;
}

/** One disputed area; `id` is the key of its sentence in the messages, section `map.disputed`. */
export interface AreaProperties {
  readonly id: string;
  /** `iso` of the country whose polygon holds the area, empty where that is a state of its own. */
  readonly country: string;
}

/**
 * The ground under every dispatch, decoded. All polygons are cut at ±180°, exterior rings
 * counter-clockwise (RFC 7946); coast and borders hold no segment along the cut.
 */
export interface Basemap {
  readonly detail: '110m' | '50m';
  readonly countries: readonly Feature<Polygon | MultiPolygon, CountryProperties>[];
  readonly coast: MultiLineString;
  /** Borders between countries, without those in `disputedLines`. */
  readonly borders: MultiLineString;
  /** Lines between the regions of Russia, Ukraine, North and South Korea; present with detail 50m. */
  readonly admin1?: MultiLineString;
  readonly disputed: readonly Feature<Polygon | MultiPolygon, AreaProperties>[];
  /** Edges of disputed areas towards whoever disputes them. */
  readonly disputedLines: MultiLineString;
}
