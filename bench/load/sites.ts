import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The explorer's pages as they are published. */
export async function serveExplorer(): Promise<Served> {
  const outDir = join(ROOT, '.cache', 'bench', 'site');
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
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
