import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../../scripts/package/editor-data.mjs';
import { describeElements } from '../../../scripts/package/manifest.mjs';
import { PALETTE_TOKENS, type PaletteToken } from '../../../src/elements/shared/tokens.ts';
import { countLayers } from '../../../src/map/flows/bundle-counts.ts';
import { lookOf } from '../../../src/map/flows/strand-looks.ts';
import { groundLayers, overFlowLayers, underFlowLayers } from '../../../src/map/style/atlas-layers.ts';
import { buildScene } from '../../../src/scene/build-scene.ts';
import { LIGHT, METRICS } from '../../../src/scene/theme.ts';
import type { Palette } from '../../../src/scene/types.ts';
import { renderSvg } from '../../../src/static/picture.ts';
import { readBasemap } from '../../geodata/basemaps.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';
import { codeFiles, ROOT } from '../../helpers/source-files.ts';

const elements = elementsOf(describeElements(ROOT));
const documented = new Set(
  elements.flatMap((element) => element.cssProperties.map(({ name }: { readonly name: string }) => name)),
);
const guide = readFileSync(join(ROOT, 'docs/elements.md'), 'utf8');
const code = codeFiles('src/elements')
  .map((file) => readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

/** Set by our own elements for each other; a page has no say in them. */
const OWN = /^--dispatch-(hue|sample-ground|map-margin|legend-wrap)$/;

describe('what a page can set', () => {
  test('is all that the elements read, and the elements read all of it', () => {
    const read = [...code.matchAll(/var\(\s*(--dispatch-[a-z0-9-]*[a-z0-9])\s*[,)]/g)].map(
      ([, name = '']) => name,
    );
    const all = new Set(
      [...read, ...PALETTE_TOKENS.map(({ property }) => property)].filter((name) => !OWN.test(name)),
    );
    expect([...documented].sort()).toEqual([...all].sort());
  });

  test('is what the guide to the elements names', () => {
    const named = [...guide.matchAll(/`(--dispatch-[a-z-]*[a-z])`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !documented.has(name))).toEqual([]);
    const states = new Set(
      elements.flatMap((element) => element.cssStates.map(({ name }: { readonly name: string }) => name)),
    );
    const looks = guide.slice(guide.indexOf('## Looks'), guide.indexOf('## What browsers'));
    for (const state of states) expect(looks).toContain(state);
  });
});

/** A palette in which no two colours are the same. */
const SIGNS = new Map(
  PALETTE_TOKENS.map((token, index) => [token.property, `#${(0xa00000 + index * 0x010307).toString(16)}`]),
);
const palette: Palette = PALETTE_TOKENS.reduce<Palette>(put, LIGHT);

function put(before: Palette, token: PaletteToken): Palette {
  const colour = SIGNS.get(token.property) ?? '';
  if (!('hue' in token)) return { ...before, [token.name]: colour };
  return { ...before, [token.name]: { ...before[token.name], [token.hue]: colour } };
}

function lacking(text: string): string[] {
  return [...SIGNS].filter(([, colour]) => !text.includes(colour)).map(([property]) => property);
}

describe('a colour that a page sets', () => {
  const theme = { palette, metrics: METRICS.desk };

  test('reaches the live map', () => {
    const layers = [
      ...groundLayers(theme, ['KP', 'RU']),
      ...underFlowLayers(theme),
      ...countLayers(theme),
      ...overFlowLayers(theme),
    ];
    // The first is in an image, the second in the sky around the globe, the third not on the map.
    expect(lacking(JSON.stringify([layers, lookOf(theme)]))).toEqual([
      '--dispatch-disputed-fill',
      '--dispatch-sphere-edge',
      '--dispatch-wash',
    ]);
  });

  test('reaches the still map', () => {
    const drawn = ['tests/fixtures/torture.geojson', 'geodata/dispatches/north-korea-russia.geojson'].flatMap(
      (file) => {
        const dispatch = readDispatch(file);
        const selected = dispatch.features.find(({ id }) => id.startsWith('flow'))?.id ?? null;
        const scene = buildScene(
          dispatch,
          { time: null, filter: {}, selected, hovered: null, focus: [] },
          { theme, lang: 'en', regional: false, localNames: false },
        );
        const whole = { projection: 'globe', width: 900, height: 600 } as const;
        return [whole, { ...whole, bounds: [125, 38, 135, 46] as const }].map((options) =>
          renderSvg(scene, readBasemap('50m'), options),
        );
      },
    );
    // The first is not on the map; of the second, energy without a figure, neither story has any.
    expect(lacking(drawn.join(''))).toEqual(['--dispatch-wash', '--dispatch-tint-energy']);
  });
});
