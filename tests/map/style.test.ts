import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { countLayers } from '../../src/map/flows/bundle-counts.ts';
import { groundLayers, overFlowLayers, underFlowLayers } from '../../src/map/style/atlas-layers.ts';
import { FONTS } from '../../src/map/style/fonts.ts';
import { SOURCES } from '../../src/map/style/ids.ts';
import type { Theme } from '../../src/scene/types.ts';
import { DARK, DESK, LIGHT, PHONE } from './map-scenes.ts';

const THEMES: readonly (readonly [string, Theme])[] = [
  ['light, desk', { palette: LIGHT, metrics: DESK }],
  ['dark, phone', { palette: DARK, metrics: PHONE }],
];

function allLayers(theme: Theme): LayerSpecification[] {
  return [
    ...groundLayers(theme, ['KP', 'RU']),
    ...underFlowLayers(theme),
    ...countLayers(theme),
    ...overFlowLayers(theme),
  ];
}

const COLOUR = /#[0-9a-f]{6}\b|\brgba?\(|\bhsla?\(/gi;

describe.each(THEMES)('the layers in %s', (_, theme) => {
  const layers = allLayers(theme);

  test('are a valid style', () => {
    const sources = Object.fromEntries(
      Object.values(SOURCES).map((id) => [
        id,
        { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } },
      ]),
    );
    const errors = validateStyleMin({ version: 8, sources, layers }, latest);
    // Without a glyphs URL the validator misses it; the fonts come from `font-faces`.
    expect(errors.map(({ message }) => message).filter((message) => !message.includes('glyphs'))).toEqual([]);
  });

  test('have ids of their own and one name space', () => {
    const ids = layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('atlas-'))).toEqual([]);
  });

  test('take every colour from the palette', () => {
    const palette = new Set(JSON.stringify(theme.palette).match(COLOUR));
    const used = JSON.stringify(layers).match(COLOUR) ?? [];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((colour) => !palette.has(colour))).toEqual([]);
  });

  test('are drawn from the sea up to the names, strands in between', () => {
    const order = [
      'atlas-water',
      'atlas-land',
      'atlas-land-story',
      'atlas-disputed',
      'atlas-coast',
      'atlas-borders',
      'atlas-areas',
      'atlas-strand-count-discs',
      'atlas-strand-counts',
      'atlas-signs',
      'atlas-labels',
    ];
    const places = order.map((id) => layers.findIndex((layer) => layer.id === id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('name only fonts that are bundled', () => {
    const fonts = layers.flatMap((layer) => (layer.type === 'symbol' ? JSON.stringify(layer.layout) : []));
    const names = fonts.join().match(/(Noto Sans|Source Serif)[\w ]*/g) ?? [];
    expect(names.filter((name) => !Object.values(FONTS).includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});

test('the themes differ in paint and layout alone', () => {
  const shape = (theme: Theme) => allLayers(theme).map(({ id, type }) => [id, type]);
  const [light, dark] = THEMES;
  expect(light && shape(light[1])).toEqual(dark && shape(dark[1]));
});
