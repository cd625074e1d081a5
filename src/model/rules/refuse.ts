import { isRecord } from '../copy-plain.ts';
import { issue, type RuleName } from '../issue.ts';
import { LIMITS } from '../limits.ts';
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
export function refuse(root: unknown): Refusal | null {
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
  return tooMuch(root);
}

function tooMuch(root: Readonly<Record<string, unknown>>): Refusal | null {
  const { features, actors, goods, sources, units } = root;
  if (Array.isArray(features) && features.length > LIMITS.features) {
    return refusal('size', 'count', ['features'], features.length, String(LIMITS.features));
  }
  const records = [actors, goods, sources, units].filter(isRecord);
  const entries = records.reduce((sum, record) => sum + Object.keys(record).length, 0);
  if (entries <= LIMITS.records) return null;
  return refusal('size', 'count', ['actors, goods, sources, units'], entries, String(LIMITS.records));
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
