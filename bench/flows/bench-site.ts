import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Builds the page of the flow benchmark as it would be published, and serves it. */
export async function serveBenchSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = join(ROOT, '.cache', 'bench', 'flows');
  await build({
    configFile: false,
    root: join(ROOT, 'bench', 'flows', 'page'),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
    worker: { format: 'es' },
  });
  // A page of its own process may use the fine clock: 5 µs in place of 100.
  return serve(outDir, {
    port: 4300,
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  });
}
