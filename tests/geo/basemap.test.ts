import { expect, test } from 'vitest';
import { decodeBasemap } from '../../src/geo/basemap.ts';

/** One square country with a line through it, two steps of a degree wide. */
const FILE = {
  type: 'Topology',
  detail: '50m',
  transform: { scale: [0.5, 0.5], translate: [-180, 0] },
  arcs: [
    [
      [0, 0],
      [4, 0],
      [0, 4],
      [-4, 0],
      [0, -4],
    ],
    [
      [2, 0],
      [0, 4],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { iso: 'XX', name: 'Square' } }],
    },
    disputed: { type: 'GeometryCollection', geometries: [] },
    coast: { type: 'MultiLineString', arcs: [[0]] },
    borders: { type: 'MultiLineString', arcs: [] },
    admin1: { type: 'MultiLineString', arcs: [[1]] },
    disputedLines: { type: 'MultiLineString', arcs: [] },
  },
};

test('a file becomes GeoJSON in degrees', () => {
  const basemap = decodeBasemap(FILE);
  expect(basemap.detail).toBe('50m');
  expect(basemap.countries).toEqual([
    {
      type: 'Feature',
      properties: { iso: 'XX', name: 'Square' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-180, 0],
            [-178, 0],
            [-178, 2],
            [-180, 2],
            [-180, 0],
          ],
        ],
      },
    },
  ]);
  expect(basemap.admin1?.coordinates).toEqual([
    [
      [-179, 0],
      [-179, 2],
    ],
  ]);
  expect(basemap.disputedLines).toEqual({ type: 'MultiLineString', coordinates: [] });
});

test('the first detail has no regions', () => {
  const { admin1, ...objects } = FILE.objects;
  expect(admin1.arcs).toHaveLength(1);
  expect(decodeBasemap({ ...FILE, detail: '110m', objects })).not.toHaveProperty('admin1');
});

test.each([undefined, null, 'Topology', {}, { type: 'Topology', objects: {} }, { ...FILE, detail: '10m' }])(
  'what is no basemap file is refused: %j',
  (value) => {
    expect(() => decodeBasemap(value)).toThrow(TypeError);
  },
);
