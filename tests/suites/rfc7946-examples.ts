/*
 * The examples of RFC 7946, «The GeoJSON Format» (August 2016), by the section they stand in. Coordinates are those of
 * the RFC, compared with its text; what it leaves out (`...`) is filled in: the geometry of «f1», features, properties.
 */

const collection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [102.0, 0.5] },
      properties: { prop0: 'value0' },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [102.0, 0.0],
          [103.0, 1.0],
          [104.0, 0.0],
          [105.0, 1.0],
        ],
      },
      properties: { prop0: 'value0', prop1: 0.0 },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [100.0, 0.0],
            [101.0, 0.0],
            [101.0, 1.0],
            [100.0, 1.0],
            [100.0, 0.0],
          ],
        ],
      },
      properties: { prop0: 'value0', prop1: { this: 'that' } },
    },
  ],
};

const square = [
  [100.0, 0.0],
  [101.0, 0.0],
  [101.0, 1.0],
  [100.0, 1.0],
  [100.0, 0.0],
];
const hole = [
  [100.8, 0.8],
  [100.8, 0.2],
  [100.2, 0.2],
  [100.2, 0.8],
  [100.8, 0.8],
];

/** Geometries of section 3.1.9 and appendix A. */
export const GEOMETRIES = {
  'A.1 Points': { type: 'Point', coordinates: [100.0, 0.0] },
  'A.2 LineStrings': {
    type: 'LineString',
    coordinates: [
      [100.0, 0.0],
      [101.0, 1.0],
    ],
  },
  'A.3 Polygons, no holes': { type: 'Polygon', coordinates: [square] },
  'A.3 Polygons, with holes': { type: 'Polygon', coordinates: [square, hole] },
  'A.4 MultiPoints': {
    type: 'MultiPoint',
    coordinates: [
      [100.0, 0.0],
      [101.0, 1.0],
    ],
  },
  'A.5 MultiLineStrings': {
    type: 'MultiLineString',
    coordinates: [
      [
        [100.0, 0.0],
        [101.0, 1.0],
      ],
      [
        [102.0, 2.0],
        [103.0, 3.0],
      ],
    ],
  },
  'A.6 MultiPolygons': {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [102.0, 2.0],
          [103.0, 2.0],
          [103.0, 3.0],
          [102.0, 3.0],
          [102.0, 2.0],
        ],
      ],
      [
        square,
        [
          [100.2, 0.2],
          [100.2, 0.8],
          [100.8, 0.8],
          [100.8, 0.2],
          [100.2, 0.2],
        ],
      ],
    ],
  },
  'A.7 GeometryCollections': {
    type: 'GeometryCollection',
    geometries: [
      { type: 'Point', coordinates: [100.0, 0.0] },
      {
        type: 'LineString',
        coordinates: [
          [101.0, 0.0],
          [102.0, 1.0],
        ],
      },
    ],
  },
  '3.1.9 line cut at 180°': {
    type: 'MultiLineString',
    coordinates: [
      [
        [170.0, 45.0],
        [180.0, 45.0],
      ],
      [
        [-180.0, 45.0],
        [-170.0, 45.0],
      ],
    ],
  },
  '3.1.9 polygon cut at 180°': {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [180.0, 40.0],
          [180.0, 50.0],
          [170.0, 50.0],
          [170.0, 40.0],
          [180.0, 40.0],
        ],
      ],
      [
        [
          [-170.0, 40.0],
          [-170.0, 50.0],
          [-180.0, 50.0],
          [-180.0, 40.0],
          [-170.0, 40.0],
        ],
      ],
    ],
  },
} as const;

/** Whole files: sections 1.5, 5 and 6.1. */
export const FILES = {
  '1.5 a collection': collection,
  '5 a feature with a box': {
    type: 'Feature',
    bbox: [-10.0, -10.0, 10.0, 10.0],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [-10.0, -10.0],
          [10.0, -10.0],
          [10.0, 10.0],
          [-10.0, -10.0],
        ],
      ],
    },
    properties: {},
  },
  '5 a collection with a box': { ...collection, bbox: [100.0, 0.0, 105.0, 1.0] },
  '5 a collection with a box of three dimensions': {
    ...collection,
    bbox: [100.0, 0.0, -100.0, 105.0, 1.0, 0.0],
  },
  '6.1 a feature with a foreign member': {
    type: 'Feature',
    id: 'f1',
    geometry: { type: 'Point', coordinates: [100.0, 0.0] },
    properties: {},
    title: 'Example Feature',
  },
} as const;

/** Section 6.1: a member that looks like a geometry and is none. */
export const CENTERLINE = {
  type: 'LineString',
  coordinates: [
    [-170, 10],
    [170, 11],
  ],
} as const;

/** Section 5.2: Fiji on both sides of 180°, and what a box would be that did not know of it. */
export const FIJI = { over: [177.0, -20.0, -178.0, -16.0], around: [-178.0, -20.0, 177.0, -16.0] } as const;
