import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { parseDispatch } from '../../src/model/parse.ts';
import { ROOT } from '../helpers/source-files.ts';
import { dispatch, FILE, issues } from './north-korea-russia.ts';

const text = readFileSync(join(ROOT, FILE), 'utf8');

describe('the file of the first dispatch', () => {
  test('is valid GeoJSON after RFC 7946', () => {
    expect(getIssues(text)).toEqual([]);
  });

  test('is a sound dispatch, without a single error or warning', () => {
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('loses nothing in parsing', () => {
    expect(JSON.parse(JSON.stringify(dispatch))).toEqual(JSON.parse(text));
  });

  test('parses the same after it was saved', () => {
    expect(parseDispatch(JSON.parse(JSON.stringify(dispatch))).dispatch).toEqual(dispatch);
  });

  test('keeps its areas on one side of 180°, closed, and their outer rings counter-clockwise', () => {
    const outer = dispatch.features.flatMap(({ geometry }) => {
      if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1);
      return geometry?.type === 'MultiPolygon' ? geometry.coordinates.map(([ring = []]) => ring) : [];
    });
    expect(outer.length).toBeGreaterThan(1);
    for (const ring of outer) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(signedArea(ring)).toBeGreaterThan(0);
      const longitudes = ring.map(([longitude = Number.NaN]) => longitude);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
    }
  });

  test('draws each flow between the points where its ends stand', () => {
    const point = (id: string) => {
      const place = dispatch.features.find((feature) => feature.id === id);
      return place?.geometry?.type === 'Point' ? place.geometry.coordinates : undefined;
    };
    const anchor = (id: string) => {
      const place = dispatch.features.find((feature) => feature.id === id);
      return (place?.properties.kind === 'place' && place.properties.anchor) || id;
    };
    for (const { geometry, properties } of dispatch.features) {
      if (properties.kind !== 'flow' || geometry?.type !== 'LineString') continue;
      const ends = [point(anchor(properties.from)), point(anchor(properties.to))];
      expect(geometry.coordinates).toEqual(ends);
    }
  });
});

/** Twice the area of a closed ring in the plane of degrees; positive where it runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}
