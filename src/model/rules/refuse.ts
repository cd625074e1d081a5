import { isRecord } from '../copy-plain.ts';
import { issue, type RuleName } from '../issue.ts';
import type { FileLimits } from '../limits.ts';
import type { FatalCode, Issue } from '../types.ts';

/** Why a value is no dispatch at all. */
export interface Refusal {
  readonly code: FatalCode;
  readonly issue: Issue;
}

const VERSION = /^1(\.\d{1,4}){0,2}$/;
const LONE_TYPES = [
  'Feature',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];
/** RFC 7946 knows no `crs`; these two names, from the 2008 draft, mean what it says anyway. */
const WGS84 = /(CRS84|EPSG:{1,2}4326)$/;

/** Turns away what cannot be read as a dispatch of version 1; `null` if it may be one. */
export function refuse(root: unknown, limits: FileLimits): Refusal | null {
  if (!isRecord(root)) return refusal('shape', 'no-object', [], root, 'FeatureCollection');
  const { type, dispatch, crs } = root;
  if (typeof type === 'string' && LONE_TYPES.includes(type)) {
    return refusal('shape', 'lone-feature', ['type'], type, 'FeatureCollection');
  }
  if (dispatch !== undefined && !(typeof dispatch === 'string' && VERSION.test(dispatch))) {
    return refusal('version', 'version', ['dispatch'], dispatch, '1');
  }
  if (crs !== undefined && crs !== null && !WGS84.test(crsName(crs))) {
    return refusal('shape', 'crs', ['crs'], crsName(crs), 'WGS 84');
  }
  return tooMuch(root, limits);
}

function tooMuch(root: Readonly<Record<string, unknown>>, limits: FileLimits): Refusal | null {
  const { features, actors, goods, sources, units } = root;
  if (Array.isArray(features) && features.length > limits.features) {
    return refusal('size', 'count', ['features'], features.length, String(limits.features));
  }
  const positions = Array.isArray(features)
    ? features.reduce((sum: number, feature) => sum + positionsIn(feature), 0)
    : 0;
  if (positions > limits.positions) {
    return refusal('size', 'count', ['coordinates'], positions, String(limits.positions));
  }
  const records = [actors, goods, sources, units].filter(isRecord);
  const entries = records.reduce((sum, record) => sum + Object.keys(record).length, 0);
  if (entries <= limits.records) return null;
  return refusal('size', 'count', ['actors, goods, sources, units'], entries, String(limits.records));
}

function positionsIn(feature: unknown): number {
  const geometry = isRecord(feature) && isRecord(feature.geometry) ? feature.geometry : {};
  return countPositions(geometry.coordinates);
}

/** A position is a list that begins with no list; what is wrong with one is said later on. */
function countPositions(coordinates: unknown): number {
  if (!Array.isArray(coordinates)) return 0;
  if (!Array.isArray(coordinates[0])) return 1;
  return coordinates.reduce((sum: number, inner) => sum + countPositions(inner), 0);
}

function refusal(
  code: FatalCode,
  rule: RuleName,
  path: readonly string[],
  found: unknown,
  expected: string,
): Refusal {
  return { code, issue: issue(rule, 'error', path, found, expected) };
}

function crsName(crs: unknown): string {
  const properties = isRecord(crs) && isRecord(crs.properties) ? crs.properties : {};
  return typeof properties.name === 'string' ? properties.name : '?';
}
