import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { chunksByDoor } from './scripts/chunks.ts';
import './scripts/node20.mjs';

const ROOT = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/**
 * The elements for a script tag in any page of any origin: `dispatch-atlas.js`, the same under the name of its
 * version, and beside them all they need, found by where the scripts themselves lie. Never a library build:
 * that would write the worker and the fonts into the scripts.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [doors(), besideSite()],
  build: {
    outDir: 'cdn',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      input: {
        elements: join(ROOT, 'src/app/embed-script.ts'),
        resize: join(ROOT, 'src/app/embed-resize.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'resize' ? 'resize.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        // Older servers do not know that `.mjs` is a script, and browsers then refuse to run it.
        assetFileNames: ({ names }) =>
          `assets/[name]-[hash]${names.some((name) => name.endsWith('.mjs')) ? '.js' : '[extname]'}`,
        codeSplitting: chunksByDoor(ROOT, 'src/app/embed-script.ts'),
      },
    },
  },
});

/**
 * Writes the files that pages name. They only lead to the script itself, whose name changes with what is in it:
 * it can be kept by browsers for ever, and both names lead to one and the same.
 */
function doors(): Plugin {
  return {
    name: 'doors',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === 'elements');
      if (!entry) throw new Error('there is no script with the elements');
      for (const fileName of ['dispatch-atlas.js', `dispatch-atlas-${version}.js`]) {
        this.emitFile({ type: 'asset', fileName, source: `import "./${entry.fileName}";\n` });
      }
    },
  };
}

/** The code that a site offers for other pages names its own copy. */
function besideSite(): Plugin {
  let out = '';
  return {
    name: 'beside-site',
    configResolved({ root, build }) {
      out = resolve(root, build.outDir);
    },
    closeBundle() {
      const site = join(dirname(out), 'site');
      if (!existsSync(join(site, 'index.html'))) return;
      rmSync(join(site, 'cdn'), { recursive: true, force: true });
      cpSync(out, join(site, 'cdn'), { recursive: true });
    },
  };
}
