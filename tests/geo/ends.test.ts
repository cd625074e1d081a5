import { describe, expect, test } from 'vitest';
import { isArea, lineEnd } from '../../src/geo/ends.ts';
import { flowLine } from '../../src/geo/flow-line.ts';
import { indexDispatch } from '../../src/model/dispatch-index.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const { places } = indexDispatch(readDispatch('tests/fixtures/story-small.geojson'));
const nasty = indexDispatch(readDispatch('tests/fixtures/torture.geojson'));
const NORTH_CITY = [125.7543, 39.0339];
const EAST_CITY = [37.6204, 55.754];

describe('a line ends', () => {
  test('at the point of a place', () => {
    expect(lineEnd(places, 'port-a')).toEqual({ place: 'port-a', position: [130.3, 42.2333], open: false });
  });

  test('openly at the anchor of a country or area', () => {
    expect(lineEnd(places, 'eastland')).toEqual({ place: 'eastland', position: EAST_CITY, open: true });
    expect(lineEnd(places, 'southfield')).toEqual({
      place: 'southfield',
      position: [36.1926, 51.7304],
      open: true,
    });
  });

  test('at the capital of a country that names no anchor', () => {
    expect(lineEnd(places, 'northland')).toEqual({ place: 'northland', position: NORTH_CITY, open: true });
  });

  test('well inside an area without anchor', () => {
    expect(lineEnd(nasty.places, 'ring')).toEqual({ place: 'ring', position: [179, -17.5], open: true });
  });

  test('nowhere where the file locates nothing, or in a circle', () => {
    expect(lineEnd(places, 'nowhere')).toBeUndefined();
    expect(lineEnd(places, 'not-there')).toBeUndefined();
    expect(lineEnd(nasty.places, 'circle-a')).toBeUndefined();
    expect(lineEnd(nasty.places, 'headless')).toBeUndefined();
    expect(lineEnd(nasty.places, 'circle-c')?.position).toEqual([20, 20]);
  });

  test('an area is what has a border, whatever its geometry', () => {
    const areas = [...places.values()].filter(isArea).map(({ id }) => id);
    expect(areas).toEqual(['eastland', 'northland', 'southfield']);
  });
});

describe('the line of a flow', () => {
  test('runs between its ends, next to the middle of the picture', () => {
    const line = flowLine(places, { from: 'anchorage', to: 'north-city' }, 120);
    expect(line?.from.position[0]).toBeCloseTo(210.1, 9);
    expect(line?.to.position).toEqual(NORTH_CITY);
    expect(flowLine(places, { from: 'anchorage', to: 'north-city' }, -120)?.from.position[0]).toBeCloseTo(
      -149.9,
      9,
    );
    expect(line?.flatPath).toBeUndefined();
    expect(line?.through).toEqual([]);
  });

  test('goes through the places of its way, those nowhere passed over', () => {
    const line = flowLine(places, { from: 'port-a', to: 'port-b', via: ['nowhere', 'cape'] }, 120);
    expect(line?.through).toEqual([[131.5, 42.2]]);
    expect(line?.path).toContainEqual([131.5, 42.2]);
  });

  test('takes its own geometry before its ends', () => {
    const geometry = {
      type: 'LineString' as const,
      coordinates: [
        [10, 10],
        [20, 10],
        [30, 20],
      ],
    };
    const line = flowLine(places, { from: 'eastland', to: 'port-a', geometry, route: 'tracked' }, 0);
    expect(line?.from).toEqual({ place: 'eastland', position: [10, 10], open: true });
    expect(line?.to).toEqual({ place: 'port-a', position: [30, 20], open: false });
    expect(line?.through).toEqual([[20, 10]]);
    expect(flowLine(places, { from: 'nowhere', to: 'nowhere', geometry }, 0)?.from.open).toBe(true);
  });

  test('of a schematic route goes through the way points of its geometry', () => {
    const geometry = {
      type: 'LineString' as const,
      coordinates: [
        [10, 10],
        [20, 10],
        [30, 20],
      ],
    };
    const line = flowLine(places, { from: 'eastland', to: 'port-a', geometry }, 0);
    expect(line?.through).toEqual([[20, 10]]);
    expect(line?.path).toContainEqual([20, 10]);
    expect(line?.to.position).toEqual([30, 20]);
  });

  test('joins what was cut at 180°', () => {
    const geometry = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [170, 10],
          [180, 12],
        ],
        [
          [-180, 12],
          [-170, 14],
        ],
      ],
    };
    const path =
      flowLine(places, { from: 'port-a', to: 'port-b', geometry, route: 'reported' }, 180)?.path ?? [];
    const longitudes = path.map(([longitude = 0]) => longitude);
    expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b));
    expect(new Set(longitudes).size).toBe(longitudes.length);
    expect(longitudes.at(-1)).toBe(190);
  });

  test('is bent leg by leg on the flat map, without a jump', () => {
    const line = flowLine(places, { from: 'port-b', to: 'east-city', via: ['anchorage'] }, 150);
    const flat = line?.flatPath ?? [];
    expect(Math.max(...flat.map(([, latitude = 0]) => latitude))).toBeLessThanOrEqual(72);
    expect(flat[0]).toEqual(line?.path[0]);
    expect(flat.at(-1)?.map((degree) => degree)).toEqual(line?.path.at(-1));
    for (const [index, [longitude = 0]] of flat.entries()) {
      expect(Math.abs(longitude - (flat[index - 1]?.[0] ?? longitude))).toBeLessThan(60);
    }
  });

  test('is nowhere where one end is', () => {
    expect(flowLine(places, { from: 'port-b', to: 'nowhere' }, 0)).toBeUndefined();
  });
});
