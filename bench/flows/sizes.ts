import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../../scripts/packages.mjs';

/** KiB gzip that come on top of MapLibre. */
export interface Size {
  readonly name: string;
  /** All that is built: later chunks and workers too. */
  readonly kib: number;
  /** Of it what a page loads before it can begin. */
  readonly first: number;
}

const KIB = 1024;
const layer = join(ROOT, 'src', 'map', 'flow-layer');
const entry = existsSync(join(layer, 'index.ts')) ? 'index.ts' : 'flow-layer.ts';

/** What is bundled: only what a page would import, adapters of ours left out. */
const ENTRIES: readonly { readonly name: string; readonly code: string }[] = [
  { name: 'ours', code: `export * from ${JSON.stringify(join(layer, entry))};` },
  {
    name: 'deck.gl, ArcLayer only',
    code: `export { MapboxOverlay } from '@deck.gl/mapbox'; export { ArcLayer } from '@deck.gl/layers';`,
  },
  {
    name: 'the same with DataFilterExtension',
    code: `export { MapboxOverlay } from '@deck.gl/mapbox'; export { ArcLayer } from '@deck.gl/layers'; export { DataFilterExtension } from '@deck.gl/extensions';`,
  },
  {
    name: 'flowmap.gl with deck.gl',
    code: `export { MapboxOverlay } from '@deck.gl/mapbox'; export { FlowmapLayer } from '@flowmap.gl/layers';`,
  },
];

/** Bundles each alone, minified, without MapLibre; workers and all chunks counted. */
export async function measureSizes(): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const { name, code } of ENTRIES) sizes.push({ name, ...(await sizeOf(code)) });
  return sizes;
}

async function sizeOf(code: string): Promise<Omit<Size, 'name'>> {
  const id = join(ROOT, 'bench', 'flows', 'entry-of-size.js');
  const result = await build({
    configFile: false,
    root: join(ROOT, 'bench', 'flows'),
    logLevel: 'error',
    plugins: [
      {
        name: 'entry-of-size',
        enforce: 'pre',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? code : undefined),
      },
    ],
    worker: { format: 'es' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: id,
        external: ['maplibre-gl'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const atOnce = new Set(
    files.flatMap((file) => (file.type === 'chunk' && file.isEntry ? file.fileName : [])),
  );
  // A set may grow while it is walked: what is added is walked too.
  for (const name of atOnce) {
    for (const imported of chunks.get(name)?.imports ?? []) if (chunks.has(imported)) atOnce.add(imported);
  }
  const kibOf = (list: typeof files) =>
    list
      .map((file) => (file.type === 'chunk' ? file.code : file.source))
      .reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length / KIB, 0);
  return { kib: kibOf(files), first: kibOf(files.filter(({ fileName }) => atOnce.has(fileName))) };
}
