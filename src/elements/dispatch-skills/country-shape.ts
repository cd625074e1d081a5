import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Basemap } from '../../geo/basemap-types.ts';
import { moveOnSphere } from '../../geo/move-on-sphere.ts';
import { mercatorGrowth, middleOfArea, outlineOf, sphereArea } from '../../geo/sphere-area.ts';
import { countryName } from '../../language/countries.ts';
import type { LocalText } from '../../language/text.ts';
import { windForSphere } from '../../static/sphere-polygons.ts';
import { keepLast } from '../shared/keep-last.ts';

/** A country whose outline can be laid elsewhere. */
export interface Country {
  readonly iso: string;
  readonly name: LocalText;
  /** Rings wound as d3-geo reads them. */
  readonly shape: MultiPolygon;
  readonly outline: readonly (readonly Position[])[];
  readonly middle: Position;
  /** km² */
  readonly area: number;
}

/** A country where it was moved to. */
export interface MovedCountry {
  readonly shape: MultiPolygon;
  readonly outline: readonly (readonly Position[])[];
  /** By how much Mercator's map draws it larger than at the equator's scale; null where that map ends. */
  readonly growth: number | null;
}

/** An outline with more vertices than this is drawn from the coarser ground: it has to follow a finger. */
const MOST_VERTICES = 700;

/** Antarctica lies around a pole: there is no middle by which it could be moved. */
const UNMOVABLE: ReadonlySet<string> = new Set(['AQ']);

const known = new WeakMap<Basemap, Map<string, Country | undefined>>();

/** Countries of the ground that have a code, in the alphabetical order of a language. */
export const countryChoices = keepLast((basemap: Basemap, lang: string) =>
  basemap.countries
    .flatMap(({ properties: { iso } }) => {
      const name = UNMOVABLE.has(iso) ? undefined : countryName(iso, lang);
      return name ? [{ iso, name }] : [];
    })
    .toSorted((a, b) => a.name.text.localeCompare(b.name.text, lang)),
);

/** The ground in both of its details. */
export interface Grounds {
  readonly fine: Basemap;
  readonly coarse: Basemap;
}

/** The country with a code; its measures are worked out once. */
export function countryOf({ fine, coarse }: Grounds, iso: string, lang: string): Country | undefined {
  const key = `${iso} ${lang}`;
  const countries = known.get(fine) ?? new Map<string, Country | undefined>();
  known.set(fine, countries);
  if (!countries.has(key)) countries.set(key, measuredCountry(fine, coarse, iso, lang));
  return countries.get(key);
}

function measuredCountry(fine: Basemap, coarse: Basemap, iso: string, lang: string): Country | undefined {
  const found = geometryOf(fine, iso);
  const name = countryName(iso, lang);
  if (!found || !name) return undefined;
  const drawn = isLong(found) ? (geometryOf(coarse, iso) ?? found) : found;
  return {
    iso,
    name,
    shape: windForSphere(drawn),
    outline: outlineOf(drawn),
    middle: middleOfArea(drawn),
    area: sphereArea(found),
  };
}

function geometryOf({ countries }: Basemap, iso: string): Polygon | MultiPolygon | undefined {
  return countries.find(({ properties }) => iso !== '' && properties.iso === iso)?.geometry;
}

function isLong(geometry: Polygon | MultiPolygon): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat(2).length > MOST_VERTICES;
}

/** The largest of some countries. */
export function largestOf(grounds: Grounds, codes: readonly string[], lang: string): Country | undefined {
  return codes
    .flatMap((iso) => countryOf(grounds, iso, lang) ?? [])
    .toSorted((a, b) => b.area - a.area)
    .at(0);
}

/** A country with its middle at a position, north up there. */
export const movedCountry = keepLast(({ shape, outline, middle }: Country, to: Position): MovedCountry => {
  const move = moveOnSphere(middle, to);
  const moved: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.map(move))),
  };
  return { shape: moved, outline: outline.map((line) => line.map(move)), growth: mercatorGrowth(moved) };
});
