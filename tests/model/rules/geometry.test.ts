import { describe, expect, test } from 'vitest';
import { parseDispatch } from '../../../src/model/parse.ts';
import { haversine } from '../../../src/model/rules/route-ends.ts';
import { place, sample } from '../sample.ts';

type Json = { [key: string]: unknown };

const rulesOf = (input: unknown) => parseDispatch(input).issues.map(({ rule }) => rule);
const area = (geometry: Json) => rulesOf(sample([], { features: [{ ...place('x', null), geometry }] }));
const flowAlong = (
  geometry: Json,
  properties: Json = {},
  claims: readonly Json[] = [{}],
  places: readonly Json[] = [],
) => {
  const input = sample(claims, {}, properties);
  const [a, b, flow] = input.features as readonly Json[];
  input.features = [...(places.length > 0 ? places : [a, b]), { ...flow, geometry }];
  return rulesOf(input);
};
const line = (...coordinates: readonly (readonly number[])[]) => ({ type: 'LineString', coordinates });

describe('areas', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 0],
  ];

  test('rings may be wound either way', () => {
    expect(area({ type: 'Polygon', coordinates: [ring] })).toEqual([]);
    expect(area({ type: 'Polygon', coordinates: [[...ring].reverse()] })).toEqual([]);
  });

  test('a MultiPolygon cut at 180° is sound', () => {
    const east = [
      [170, 0],
      [180, 0],
      [180, 5],
      [170, 0],
    ];
    const west = [
      [-180, 0],
      [-170, 0],
      [-180, 5],
      [-180, 0],
    ];
    expect(area({ type: 'MultiPolygon', coordinates: [[east], [west]] })).toEqual([]);
    expect(
      area({
        type: 'Polygon',
        coordinates: [
          [
            [170, 0],
            [-170, 0],
            [-170, 5],
            [170, 0],
          ],
        ],
      }),
    ).toEqual(['uncut-180']);
  });

  test('poles and the antimeridian themselves are in range, a third number is a height', () => {
    const corners = [
      [-180, -90],
      [180, -90, 12],
      [180, 90],
    ];
    for (const coordinates of corners) expect(area({ type: 'Point', coordinates })).toEqual([]);
    expect(area({ type: 'Point', coordinates: [0, 90.001] })).toEqual(['swapped']);
    expect(area({ type: 'Point', coordinates: [1, 2, 3, 4] })).toEqual(['position']);
  });

  test.each([[[null, null]], [[Number.NaN, 0]], [[Number.POSITIVE_INFINITY, 0]], [[]], [{}]])(
    '%j is no position',
    (coordinates) => {
      const rules = area({ type: 'Point', coordinates });
      expect(rules.length).toBeGreaterThan(0);
    },
  );

  test('1e400 in the file is no finite number', () => {
    const text = JSON.stringify(sample([], { features: [place('x', [7777, 1])] })).replace('7777', '1e400');
    expect(rulesOf(JSON.parse(text))).toEqual(['number']);
  });

  test('of a GeometryCollection nothing is read', () => {
    expect(area({ type: 'GeometryCollection', geometries: [] })).toContain('one-of');
  });

  test('a geometry in another member is none of GeoJSON’s', () => {
    const article = { title: 'T', lang: 'en', geometry: { type: 'Point', coordinates: [999, 999] } };
    expect(rulesOf(sample([{}], { article }))).toEqual([]);
  });
});

describe('coordinate systems', () => {
  const crs = (name: string) => ({ type: 'name', properties: { name } });

  test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])(
    '%s is read',
    (name) => {
      expect(rulesOf(sample([{}], { crs: crs(name) }))).toEqual([]);
    },
  );

  test.each(['EPSG:3857', 'urn:ogc:def:crs:EPSG::25832', '', 'EPSG:43260'])('%j is refused', (name) => {
    expect(parseDispatch(sample([{}], { crs: crs(name) }))).toMatchObject({ dispatch: null, fatal: 'shape' });
  });

  test('a view may reach across 180°', () => {
    expect(rulesOf(sample([{}], { view: { bbox: [177, -20, -178, -16] } }))).toEqual([]);
    expect(rulesOf(sample([{}], { view: { bbox: [177, -16, -178, -20] } }))).toEqual(['bbox']);
    expect(rulesOf(sample([{}], { view: { bbox: [0, 0, 1] } }))).toEqual(['missing']);
  });
});

describe('the ends of a route', () => {
  test('a schematic line may be anywhere', () => {
    expect(flowAlong(line([0, 0], [1, 1]))).toEqual([]);
  });

  test('a reported route begins and ends within 1 km', () => {
    const route = { route: 'reported' };
    expect(flowAlong(line([10, 50.0089], [15, 52], [20, 55]), route)).toEqual([]);
    expect(flowAlong(line([10, 50.0091], [15, 52], [20, 55]), route)).toEqual(['route-from']);
    expect(flowAlong(line([20, 55], [10, 50]), route)).toEqual(['route-from', 'route-to']);
  });

  test('the ends may be those of one of the claims', () => {
    const places = [place('a', [0, 0]), place('b', [1, 1]), place('port', [10, 50]), place('quay', [20, 55])];
    const claims = [{}, { from: 'port', to: 'quay' }];
    const route = { route: 'tracked' };
    expect(flowAlong(line([10, 50], [20, 55]), route, claims, places)).toEqual([]);
    expect(flowAlong(line([10, 50], [20, 55]), route, [{}], places)).toEqual(['route-from', 'route-to']);
  });

  test('or the anchor of a country', () => {
    const places = [
      place('a', [0, 0], { anchor: 'capital' }),
      place('capital', [10, 50]),
      place('b', [20, 55]),
    ];
    expect(flowAlong(line([10, 50], [20, 55]), { route: 'reported' }, [{}], places)).toEqual([]);
  });

  test('a MultiLineString is one way in pieces', () => {
    const geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [10, 50],
          [12, 51],
        ],
        [
          [12, 51],
          [20, 55],
        ],
      ],
    };
    expect(flowAlong(geometry, { route: 'reported' })).toEqual([]);
  });

  test('a place without a point has nothing to measure from', () => {
    const places = [place('a', null), place('b', [20, 55])];
    expect(flowAlong(line([10, 50], [20, 55]), { route: 'reported' }, [{}], places)).toEqual([]);
  });

  test('haversine: Pyongyang to Moscow on the sphere, and no distance at all', () => {
    expect(haversine([125.7381, 39.0194], [37.6173, 55.7558])).toBeCloseTo(6_412_734, -1);
    expect(haversine([179.9, 0], [-179.9, 0])).toBeCloseTo(22_239, -2);
    expect(haversine([0, 0], [180, 0])).toBeCloseTo(Math.PI * 6_371_008.8, 0);
    expect(haversine([1, 2], [1, 2])).toBe(0);
  });
});

describe('lengths of texts', () => {
  test('20,000 characters of a name, 200,000 of the story', () => {
    const named = (length: number) =>
      rulesOf(sample([], { features: [place('x', [1, 1], { name: 'n'.repeat(length) })] }));
    expect(named(20_000)).toEqual([]);
    expect(named(20_001)).toEqual(['length']);
    const told = (length: number) => rulesOf(sample([{}], { text: { en: 't'.repeat(length) } }));
    expect(told(200_000)).toEqual([]);
    expect(told(200_001)).toEqual(['length']);
  });
});
