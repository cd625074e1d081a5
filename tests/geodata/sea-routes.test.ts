import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDispatch } from '../../src/model/parse.ts';
import { landOf, overLand } from '../helpers/over-land.ts';
import { ROOT } from '../helpers/source-files.ts';
import { readBasemap } from './basemaps.ts';

/** How far from its two ends a way may lie over land, metres: quays, and coasts drawn at 1:50,000,000. */
const TOLERANCE = 30_000;
const FOLDER = join(ROOT, 'geodata/dispatches');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.geojson'));
const land = landOf(readBasemap('50m'));

test('a way is found over land, and one round it is not', () => {
  const [cadiz, gibraltar, valencia] = [
    [-6.6, 36.3],
    [-5.5, 35.95],
    [0, 39.4],
  ];
  if (!cadiz || !gibraltar || !valencia) throw new Error('unreachable');
  expect(overLand(land, [cadiz, valencia]).map(({ iso }) => iso)).toContain('ES');
  expect(overLand(land, [cadiz, gibraltar, [-2, 36.3], [0.4, 38.2], valencia])).toEqual([]);
  expect(overLand(land, [cadiz, valencia], { allowed: ['ES'] })).toEqual([]);
});

test('the Bosporus, the Dardanelles and the Suez Canal are waters', () => {
  expect(
    overLand(land, [
      [29.25, 41.45],
      [29.14, 41.22],
      [29.06, 41.1],
      [28.97, 40.95],
    ]),
  ).toEqual([]);
  expect(
    overLand(land, [
      [27.4, 40.65],
      [26.8, 40.45],
      [26.45, 40.2],
      [25.85, 39.98],
    ]),
  ).toEqual([]);
  expect(
    overLand(land, [
      [32.45, 31.55],
      [32.32, 30.9],
      [32.57, 29.85],
      [32.62, 29.4],
    ]),
  ).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const { dispatch } = parseDispatch(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  const features = dispatch?.features ?? [];
  const country = (id: string) => {
    const place = features.find((feature) => feature.id === id)?.properties;
    // Only where a whole country is the end: a way ends somewhere in it, not at its coast.
    return place?.kind === 'place' && place.type === 'country' && place.country ? [place.country] : [];
  };
  const ways = features.flatMap(({ id, geometry, properties }) =>
    properties.kind === 'flow' &&
    properties.mode === 'sea' &&
    geometry?.type === 'LineString' &&
    geometry.coordinates.length > 2
      ? [{ id, line: geometry.coordinates, allowed: [properties.from, properties.to].flatMap(country) }]
      : [],
  );

  test('leads no ship over land but that of the country where its way ends', () => {
    // Ethiopia has no coast: its goods went through Djibouti.
    const through = (allowed: readonly string[]) => (allowed.includes('ET') ? [...allowed, 'DJ'] : allowed);
    const found = ways.flatMap(({ id, line, allowed }) =>
      overLand(land, line, { allowed: through(allowed), tolerance: TOLERANCE }).map(
        ({ iso, point }) => `${id} over ${iso} at ${point.map((degrees) => degrees.toFixed(2)).join(' ')}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
