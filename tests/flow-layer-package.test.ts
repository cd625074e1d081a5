import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './helpers/source-files.ts';

const FOLDER = join(ROOT, 'dist', 'flow-layer');

beforeAll(() => {
  if (!existsSync(join(FOLDER, 'index.d.ts'))) {
    throw new Error('dist/flow-layer is not built: npm run build:flow-layer');
  }
});

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const scripts = () => readdirSync(FOLDER).filter((file) => file.endsWith('.js'));

/** What a script imports, statically or not. */
function importsOf(code: string): readonly string[] {
  const declared = code.matchAll(/^(?:import|export)\b[^'"\n]*["']([^"'\n]+)["'];?$/gm);
  const called = code.matchAll(/\bimport\(\s*["']([^"'\n]+)["']/g);
  return [...declared, ...called].map(([, name = '']) => name);
}

describe('the built entry', () => {
  test('needs no other package: neither Lit nor MapLibre, and nothing of our elements', () => {
    for (const file of scripts()) {
      const code = read(file);
      expect(importsOf(code).filter((name) => !name.startsWith('./'))).toEqual([]);
      expect(code).not.toMatch(/src\/(elements|app|language|model|static)\//);
      expect(code).not.toMatch(/customElements|LitElement/);
    }
  });

  test('names its worker in the words that bundlers look for, and the worker needs nothing', () => {
    const users = scripts().filter((file) =>
      read(file).includes('new URL("./pack-worker.js", import.meta.url)'),
    );
    expect(users).toHaveLength(1);
    expect(read(users[0] ?? '')).toMatch(/new Worker\(new URL\("\.\/pack-worker\.js", import\.meta\.url\)/);
    expect(importsOf(read('pack-worker.js'))).toEqual([]);
  });

  test('loads without a page, and gives the class', async () => {
    const entry: Record<string, unknown> = await import(pathToFileURL(join(FOLDER, 'index.js')).href);
    expect(Object.keys(entry).sort()).toEqual(['FLOW_SHAPES', 'FLOW_STATUSES', 'FlowLayer', 'addFlowLayer']);
  });
});

describe('its types', () => {
  const project = mkdtempSync(join(tmpdir(), 'flow-layer-'));

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('compile in a project of somebody else', () => {
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(ROOT, join(project, 'node_modules', 'dispatch-atlas'), 'dir');
    symlinkSync(
      join(ROOT, 'node_modules', 'maplibre-gl'),
      join(project, 'node_modules', 'maplibre-gl'),
      'dir',
    );
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(project, 'map.ts'), CONSUMER);
    for (const [module, moduleResolution] of [
      ['ESNext', 'bundler'],
      ['NodeNext', 'NodeNext'],
    ]) {
      const compilerOptions = {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module,
        moduleResolution,
        strict: true,
        noEmit: true,
        types: [],
        // MapLibre's own types are not ours to check; a wrong line in ours shows in what is expected below.
        skipLibCheck: true,
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['map.ts'] }));
      const { stdout, status } = spawnSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', project], {
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    }
  });

  test('every public name, and every member of it, has a word of explanation', () => {
    const names = [...read('index.d.ts').matchAll(/export (?:type )?\{([^}]*)\}/g)]
      .flatMap(([, list = '']) => list.split(','))
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== '');
    expect(names).toContain('FlowLayer');
    const declarations = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.d.ts'))
      .map(read)
      .join('\n');
    expect(names.filter((name) => !isExplained(declarations, name))).toEqual([]);
    expect(unexplainedMembers(declarations, 'FlowLayer')).toEqual([]);
  });
});

/** Whether a comment stands right above the declaration of a name. */
function isExplained(text: string, name: string): boolean {
  const lines = text.split('\n');
  const declared = new RegExp(
    `^export (declare )?(abstract )?(class|interface|type|const|function) ${name}\\b`,
  );
  const at = lines.findIndex((line) => declared.test(line));
  return at > 0 && lines[at - 1]?.trim().endsWith('*/') === true;
}

/** Members that MapLibre calls and nobody else; its own documents explain them. */
const FOR_MAPLIBRE = ['type', 'renderingMode', 'onAdd', 'onRemove', 'prerender', 'render', 'constructor'];

/** Members of a class without a comment; of overloads and pairs of accessors the first one carries it. */
function unexplainedMembers(text: string, name: string): readonly string[] {
  const body = text.split(new RegExp(`export declare class ${name}\\b`))[1]?.split('\n}')[0] ?? '';
  const lines = body.split('\n');
  const explained = new Set<string>(FOR_MAPLIBRE);
  const missing = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const member = /^ {4}(?:readonly |get |set )*([a-z]\w*)[(<:]/.exec(line)?.[1];
    if (member === undefined || explained.has(member)) continue;
    if (lines[at - 1]?.trim().endsWith('*/')) explained.add(member);
    else missing.add(member);
  }
  return [...missing].filter((member) => !explained.has(member));
}

const CONSUMER = `
import { Map as MapLibreMap } from 'maplibre-gl';
import { addFlowLayer, type FlowColumns, FlowLayer, type FlowPick } from 'dispatch-atlas/flow-layer';

const map = new MapLibreMap({ container: 'map', style: { version: 8, sources: {}, layers: [] } });
const layer = new FlowLayer({ width: { min: 1, max: 12 }, clusters: 'off', look: { casing: '#ffffff' } });
const remove: () => void = addFlowLayer(map, layer);
map.addLayer(layer);

const columns: FlowColumns = {
  places: { lng: new Float64Array([13.4, 2.35]), lat: [52.5, 48.9] },
  from: new Uint16Array([0]),
  to: [1],
  amount: [12],
};
const { first, count } = await layer.addFlows(columns);
await layer.addFlows(
  [{ from: 'a', to: 'b', amount: null, status: 'claimed' }],
  [
    { id: 'a', lng: 0, lat: 0 },
    { id: 'b', lng: 10, lat: 10 },
  ],
);
layer.filter = { time: { start: first, end: count }, groups: [0], statuses: ['confirmed'] };
layer.on('settle', ({ drawn, clustered }) => console.log(drawn.toFixed(), clustered));
layer.motion = true;
const picks: readonly FlowPick[] = layer.pick({ x: 1, y: 2 }, { radius: 22 });
layer.setStates({ hovered: picks[0]?.index ?? null });
remove();

// @ts-expect-error: a number is no string
const wrong: string = layer.stats.flows;
// @ts-expect-error: there is no such status
layer.filter = { statuses: ['perhaps'] };
export { wrong };
`;
