import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import basemap from '../../geodata/basemap/basemap-110m.json';

const COLOURS = {
  light: { water: '#dfe7ea', land: '#f3f0e8', coast: '#aebcc1', border: '#d2ccbd' },
  dark: { water: '#191e22', land: '#2a3035', coast: '#46525a', border: '#3d454b' },
} as const;

export type Scheme = keyof typeof COLOURS;

/** Land, coast and borders of Natural Earth from our own files: the page asks nobody else for anything. */
export function groundStyle(scheme: Scheme, projection: 'globe' | 'mercator'): StyleSpecification {
  const { water, land, coast, border } = COLOURS[scheme];
  return {
    version: 8,
    projection: { type: projection },
    transition: { duration: 0, delay: 0 },
    sources: { land: source('countries'), coast: source('coast'), borders: source('borders') },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': water } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land, 'fill-antialias': false } },
      { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': coast, 'line-width': 0.75 } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': border, 'line-width': 0.5 } },
    ],
  };
}

function source(object: keyof typeof basemap.objects): GeoJSONSourceSpecification {
  const topology = JSON.parse(JSON.stringify(basemap));
  return { type: 'geojson', data: feature(topology, topology.objects[object]), tolerance: 0 };
}
