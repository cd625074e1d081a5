import { getIssues } from '@placemarkio/check-geojson';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/model/claims.ts';
import { indexDispatch, isFlow } from '../../src/model/dispatch-index.ts';
import { anchorOf, pointOf } from '../../src/model/located.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { SHIPPED } from './shipped.ts';

/** What holds for each dispatch that is shipped, whatever it tells. */
describe.each(SHIPPED)('$file', ({ file, text, dispatch, issues, claimed, claims }) => {
  const features = new Map(dispatch.features.map((feature) => [feature.id, feature]));
  const flows = dispatch.features.filter(isFlow);
  const isPlace = (id: string) => features.get(id)?.properties.kind === 'place';

  test('is named after its id, valid GeoJSON, sound, and loses nothing in parsing or saving', () => {
    expect(file).toBe(`${dispatch.id}.geojson`);
    expect(getIssues(text)).toEqual([]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(JSON.parse(JSON.stringify(dispatch))).toEqual(JSON.parse(text));
    expect(parseDispatch(JSON.parse(JSON.stringify(dispatch))).dispatch).toEqual(dispatch);
  });

  test('keeps its areas on one side of 180°, closed, and their outer rings counter-clockwise', () => {
    const outer = dispatch.features.flatMap(({ geometry }) => {
      if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1);
      return geometry?.type === 'MultiPolygon' ? geometry.coordinates.map(([ring = []]) => ring) : [];
    });
    for (const ring of outer) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(signedArea(ring)).toBeGreaterThan(0);
      const longitudes = ring.map(([longitude = Number.NaN]) => longitude);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
    }
  });

  test('draws each flow from and to the points where its ends stand', () => {
    const ends = (id: string) => {
      const place = anchorOf(dispatch, id);
      return place && pointOf(place);
    };
    for (const { id, geometry, properties } of flows) {
      if (geometry?.type !== 'LineString') continue;
      const drawn = [geometry.coordinates[0], geometry.coordinates.at(-1)];
      expect(drawn, id).toEqual([ends(properties.from), ends(properties.to)]);
    }
  });

  test('has a claim on every mark, and names actors, sources and places that it has', () => {
    for (const { id, properties } of claimed) expect(properties.claims.length, id).toBeGreaterThan(0);
    for (const [address, claim] of claims) {
      const { by, carriedBy = [], from, to, via = [] } = claim;
      for (const actor of [by, ...carriedBy])
        expect(Object.hasOwn(dispatch.actors, actor), address).toBe(true);
      expect(sourcesOf(claim).length, address).toBeGreaterThan(0);
      for (const id of sourcesOf(claim)) expect(Object.hasOwn(dispatch.sources, id), address).toBe(true);
      for (const place of [from, to, ...via])
        if (place !== undefined) expect(isPlace(place), address).toBe(true);
    }
  });

  test('gives a reported route only between places that are on the map', () => {
    for (const [address, { route, from = '', to = '', via = [] }] of claims) {
      if (route !== 'reported') continue;
      for (const place of [from, ...via, to])
        expect(features.get(place)?.geometry, address).toMatchObject({ type: 'Point' });
    }
  });

  test('names flows in at most 28 characters', () => {
    const long = flows.flatMap(({ properties }) => Object.values(properties.names ?? {}));
    expect(long.filter((name) => name.length > 28)).toEqual([]);
  });

  test('uses every source, and links none that was seen only as a copy', () => {
    const used = new Set([...claims.values()].flatMap(sourcesOf));
    expect(Object.keys(dispatch.sources).filter((id) => !used.has(id))).toEqual([]);
    const linked = Object.entries(dispatch.sources).filter(([, { seenVia, URL }]) => seenVia && URL);
    expect(linked.map(([id]) => id)).toEqual([]);
  });

  test('has words for every unit that it counts in', () => {
    const { unit } = indexDispatch(dispatch);
    const counted = [...claims.values()].flatMap(({ amounts = [] }) => amounts.map((amount) => amount.unit));
    expect([...new Set(counted)].filter((id) => unit(id) === undefined)).toEqual([]);
  });

  test('proves each sorting by a claim of its speaker', () => {
    const groups = (dispatch.sortings ?? []).map((sorting) => sorting.groups.filter(({ claim }) => claim));
    for (const proved of groups) expect(proved.length).toBeGreaterThan(0);
  });
});

/** Twice the area of a closed ring in the plane of degrees; positive where it runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}
