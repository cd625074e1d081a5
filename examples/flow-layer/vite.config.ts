import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** What the built page may load: all of it is its own. Vite's page for writing it puts styles in by script. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'";

const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** `npx vite examples/flow-layer`: the layer comes from its source, as if it had just been installed. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [policy],
  resolve: { alias: { 'dispatch-atlas/flow-layer': join(ROOT, 'src', 'map', 'flow-layer', 'index.ts') } },
  server: { fs: { allow: [ROOT] } },
  worker: { format: 'es' },
  build: { outDir: join(ROOT, 'site', 'examples', 'flow-layer'), emptyOutDir: true, target: 'es2022' },
});
