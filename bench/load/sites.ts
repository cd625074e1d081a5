import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The explorer's pages as they are published, and beside them other files: text by name. */
export async function serveExplorer(files: Readonly<Record<string, string>> = {}): Promise<Served> {
  const outDir = join(ROOT, '.cache', 'bench', 'site');
  // What runs these files has set it to «development», and Lit would be built with its checks and warnings.
  process.env.NODE_ENV = 'production';
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  // The server knows only the files that are there when it starts.
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text);
  return serve(outDir, { port: 4320 });
}

/** A page with MapLibre and the same ground, and nothing else. */
export async function serveBareMap(): Promise<Served> {
  const outDir = join(ROOT, '.cache', 'bench', 'bare');
  await build({
    configFile: false,
    root: join(ROOT, 'bench', 'load', 'page'),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  return serve(outDir, { port: 4340 });
}
