import { describe, expect, test } from 'vitest';
import { skippedFeatures } from '../../src/model/issue.ts';
import { failureSentence } from '../../src/model/issue-sentence.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../../src/model/read.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { pictureTree } from '../../src/static/picture.ts';
import { readBasemap } from '../geodata/basemaps.ts';
import { nodesOf } from '../helpers/svg-tree.ts';
import { dispatchOf, place, sample } from '../model/sample.ts';
import { CENTERLINE, FIJI, FILES, GEOMETRIES } from './rfc7946-examples.ts';

const basemap = readBasemap('110m');

/** Which kind of mark a geometry may be; none for those that no mark can be. */
const KIND: Readonly<Record<string, 'place' | 'flow' | undefined>> = {
  Point: 'place',
  Polygon: 'place',
  MultiPolygon: 'place',
  LineString: 'flow',
  MultiLineString: 'flow',
};

function withGeometry(geometry: { readonly type: string }) {
  const input = sample([{}]);
  const [a, b, flow] = Array.isArray(input.features) ? input.features : [];
  const mark =
    KIND[geometry.type] === 'flow' ? { ...flow, geometry } : { ...place('example', [0, 0]), geometry };
  return { ...input, features: [a, b, ...(KIND[geometry.type] === 'flow' ? [] : [flow]), mark] };
}

describe.each(Object.entries(FILES))('%s', (_, file) => {
  test('is no dispatch, and it is said why', () => {
    const { dispatch, fatal, issues } = readDispatch(JSON.stringify(file));
    expect({ dispatch, fatal }).toEqual({ dispatch: null, fatal: 'shape' });
    for (const lang of ['de', 'en', 'fr']) expect(failureSentence(issues, lang)).toMatch(/\.$/);
  });
});

test.each(Object.entries(GEOMETRIES))('%s alone is named for what it is', (_, geometry) => {
  const { issues, fatal } = readDispatch(JSON.stringify(geometry));
  expect(fatal).toBe('shape');
  expect(issues.map(({ rule }) => rule)).toEqual(['lone-feature']);
});

describe.each(Object.entries(GEOMETRIES))('%s in a dispatch', (_, geometry) => {
  const result = parseDispatch(withGeometry(geometry));
  const dispatch = dispatchOf(result);
  const id = KIND[geometry.type] === 'flow' ? 'flow' : 'example';

  test('is kept as it came, or its mark is left out and named', () => {
    const kept = dispatch.features.find((feature) => feature.id === id);
    if (KIND[geometry.type]) expect(JSON.parse(JSON.stringify(kept?.geometry))).toEqual(geometry);
    else expect([kept, skippedFeatures(result.issues)]).toEqual([undefined, [id]]);
  });

  test('is drawn in numbers', () => {
    const choice = { time: null, filter: {}, selected: null, hovered: null };
    const scene = buildScene(dispatch, choice, { theme: themeFor('light', 'desk'), lang: 'en' });
    for (const projection of ['globe', 'mercator', 'equal-earth'] as const) {
      const nodes = nodesOf(pictureTree(scene, basemap, { projection, width: 400, height: 300 }));
      const values = nodes.flatMap(({ attrs }) => Object.values(attrs));
      expect(values.filter((value) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
    }
  });
});

test('a box over 180° is one, and so is one around the earth', () => {
  for (const bbox of Object.values(FIJI)) {
    expect(parseDispatch(sample([{}], { view: { bbox } })).issues).toEqual([]);
  }
  expect(parseDispatch(sample([{}], { view: { bbox: [0, 10, 5, -10] } })).issues).toMatchObject([
    { rule: 'bbox' },
  ]);
});

test('members that GeoJSON has no name for are kept, and a geometry in them is not drawn', () => {
  const foreign = { title: 'Example Feature', centerline: CENTERLINE };
  const input = sample([{}], { bbox: [100.0, 0.0, 105.0, 1.0], ...foreign, title: { en: 'Sample' } });
  const dispatch = dispatchOf(parseDispatch(input));
  expect(JSON.parse(JSON.stringify(dispatch))).toEqual(input);
  const choice = { time: null, filter: {}, selected: null, hovered: null };
  const drawn = (one: typeof dispatch) =>
    JSON.stringify(buildScene(one, choice, { theme: themeFor('light', 'desk'), lang: 'en' }));
  expect(drawn(dispatch)).toBe(drawn(dispatchOf(parseDispatch(sample([{}])))));
});
