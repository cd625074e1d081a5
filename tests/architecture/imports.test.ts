import { describe, expect, test } from 'vitest';
import { codeFiles, layerOf, readImports } from '../helpers/source-files.ts';

/** What each layer may import besides itself: DESIGN, "the life of a dispatch". */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  model: ['language'],
  geo: ['language', 'model'],
  scene: ['language', 'model', 'geo'],
  map: ['language', 'model', 'geo', 'scene'],
  static: ['language', 'model', 'geo', 'scene'],
  lesson: ['language', 'model', 'geo', 'scene', 'static'],
  writing: ['language', 'model', 'geo'],
  elements: ['language', 'model', 'geo', 'scene', 'static', 'lesson', 'writing'],
  app: ['language', 'model', 'geo', 'scene', 'static', 'lesson', 'writing', 'elements'],
  cli: ['language', 'model', 'geo', 'scene', 'static', 'lesson', 'writing'],
};

/** Packages that live in these layers only, most in one. */
const CONFINED: readonly (readonly [RegExp, ...string[]])[] = [
  [/^@turf\//, 'geo'],
  [/^topojson/, 'geo'],
  [/^@photostructure\/tz-lookup/, 'geo'],
  [/^maplibre-gl/, 'map'],
  [/^d3-geo/, 'static'],
  [/^valibot/, 'model'],
  [/^papaparse/, 'model'],
  [/^minisearch/, 'model'],
  [/^(pdfkit|fontkit)/, 'cli'],
  [/^fflate/, 'static', 'lesson'],
];

const files = codeFiles('src');
const imports = files.flatMap((file) => readImports(file));

describe('layers', () => {
  test('there is something to check', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('every folder of src is a layer', () => {
    const layers = new Set(files.map(layerOf));
    expect([...layers].filter((layer) => !Object.hasOwn(MAY_IMPORT, layer))).toEqual([]);
  });

  test('imports point to the left', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('src/'))
      .filter(({ file, target, dynamic, typeOnly }) => {
        const [from, to] = [layerOf(file), layerOf(target)];
        if (from === to || MAY_IMPORT[from]?.includes(to)) return false;
        // Elements reach the map by import() alone; its types cost nothing.
        return !(from === 'elements' && to === 'map' && (dynamic || typeOnly));
      });
    expect(wrong).toEqual([]);
  });

  test('packages stay in their layer', () => {
    const wrong = imports.filter(({ file, target }) =>
      CONFINED.some(([name, ...layers]) => name.test(target) && !layers.includes(layerOf(file))),
    );
    expect(wrong).toEqual([]);
  });

  test('the flow layer stands alone', () => {
    const own = imports.filter(({ file }) => file.startsWith('src/map/flow-layer/'));
    expect(own.length).toBeGreaterThan(50);
    const foreign = own.filter(
      ({ target, typeOnly }) =>
        !target.startsWith('src/map/flow-layer/') &&
        !target.startsWith('src/geo/') &&
        !(typeOnly && target === 'maplibre-gl'),
    );
    expect(foreign).toEqual([]);
  });

  test('no cycles of value imports', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target, typeOnly, dynamic } of imports) {
      if (typeOnly || dynamic || !target.startsWith('src/')) continue;
      edges.set(file, [...(edges.get(file) ?? []), target]);
    }
    expect(findCycle(edges)).toBeUndefined();
  });
});

/** A path that comes back to its start, or undefined. Depth first with the usual three colours. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}
