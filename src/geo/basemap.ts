import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { AreaProperties, Basemap, CountryProperties } from './basemap-types.ts';

/** A file of `geodata/basemap/` as `scripts/basemap/` writes it: TopoJSON on a grid. */
interface BasemapTopology extends Topology {
  readonly detail: Basemap['detail'];
  readonly objects: {
    readonly countries: GeometryCollection<CountryProperties>;
    readonly disputed: GeometryCollection<AreaProperties>;
    readonly coast: MultiLineString;
    readonly borders: MultiLineString;
    readonly admin1: MultiLineString;
    readonly disputedLines: MultiLineString;
  };
}

/**
 * The basemap of a parsed `geodata/basemap/basemap-*.json`, in degrees.
 * @throws TypeError if the value is no such file
 */
export function decodeBasemap(file: unknown): Basemap {
  if (!isBasemapTopology(file)) throw new TypeError('not a basemap file');
  const { objects, detail } = file;
  const lines = (object: MultiLineString) => feature(file, object).geometry;
  const basemap: Basemap = {
    detail,
    countries: feature(file, objects.countries).features.filter(isArea),
    coast: lines(objects.coast),
    borders: lines(objects.borders),
    disputed: feature(file, objects.disputed).features.filter(isArea),
    disputedLines: lines(objects.disputedLines),
  };
  return detail === '110m' ? basemap : { ...basemap, admin1: lines(objects.admin1) };
}

/** Our own build wrote the file and tests read all of it: its head is enough to tell it from another. */
function isBasemapTopology(file: unknown): file is BasemapTopology {
  if (typeof file !== 'object' || file === null || !('detail' in file) || !('objects' in file)) return false;
  return file.detail === '110m' || file.detail === '50m';
}

function isArea<P>(area: Feature<Geometry, P>): area is Feature<Polygon | MultiPolygon, P> {
  return area.geometry.type === 'Polygon' || area.geometry.type === 'MultiPolygon';
}
