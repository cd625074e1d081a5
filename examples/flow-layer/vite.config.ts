import { join } from 'node:path';
import { defineConfig } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** `npx vite examples/flow-layer`: the layer comes from its source, as if it had just been installed. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { 'dispatch-atlas/flow-layer': join(ROOT, 'src', 'map', 'flow-layer', 'index.ts') } },
  server: { fs: { allow: [ROOT] } },
  worker: { format: 'es' },
  build: { outDir: join(ROOT, 'site', 'examples', 'flow-layer'), emptyOutDir: true, target: 'es2022' },
});
