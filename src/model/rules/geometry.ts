import type { Position } from 'geojson';
import { issue } from '../issue.ts';
import type { DispatchFeature, Issue } from '../types.ts';
import { linesOf } from './lines-of.ts';
import type { Rule } from './rule.ts';

/**
 * Lines have two positions or more, rings four and end where they begin (RFC 7946, 3.1); what crosses
 * 180° is cut there (3.1.9), or a reader may take the long way round. Winding is not checked: readers
 * should accept either (3.1.6).
 */
export const geometry: Rule = ({ dispatch }) =>
  dispatch.features.flatMap((feature) => [...lengths(feature), ...crossing(feature)]);

function lengths(feature: DispatchFeature): readonly Issue[] {
  const path = ['features', feature.id, 'geometry'];
  const type = feature.geometry?.type;
  if (type === undefined || type === 'Point') return [];
  const lines = linesOf(feature);
  if (lines.length === 0) return [issue('geometry-empty', 'error', path, '', '')];
  const isLine = type === 'LineString' || type === 'MultiLineString';
  if (isLine) {
    const short = lines.find((line) => line.length < 2);
    return short ? [issue('line-short', 'error', path, short.length, '≥ 2')] : [];
  }
  const short = lines.find((ring) => ring.length < 4);
  if (short) return [issue('ring-short', 'error', path, short.length, '≥ 4')];
  const open = lines.find((ring) => !isSamePosition(ring[0], ring.at(-1)));
  return open ? [issue('ring-open', 'error', path, open.at(-1), JSON.stringify(open[0]))] : [];
}

function crossing(feature: DispatchFeature): readonly Issue[] {
  const path = ['features', feature.id, 'geometry'];
  const crosses = linesOf(feature).some((line) =>
    line.some((position, index) => {
      const before = line[index - 1];
      return before !== undefined && Math.abs((position[0] ?? 0) - (before[0] ?? 0)) > 180;
    }),
  );
  return crosses ? [issue('uncut-180', 'warning', path, '', '')] : [];
}

function isSamePosition(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
