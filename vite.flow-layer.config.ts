import { join } from 'node:path';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';

const SOURCE = join(import.meta.dirname, 'src/map/flow-layer');
const WORKER = 'pack-worker';

/**
 * The flow layer as a package entry of its own, and beside it the worker as a script that imports nothing, so
 * that every bundler, and none at all, finds and starts it. `scripts/flow-layer-types.mjs` adds the types.
 */
export default defineConfig({
  ...script('index'),
  plugins: [workerBeside()],
});

/** A build of one script; names stay readable, since the page that uses it makes them small. */
function script(name: string): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/flow-layer',
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      // As a library, `import()` stays as it is; for a page Vite wraps it in code that looks for styles.
      lib: { entry: { [name]: join(SOURCE, `${name}.ts`) }, formats: ['es'] },
      rolldownOptions: {
        external: [/^maplibre-gl/],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // The layer with all that it needs at once is one script, instead of one for each set of sharers.
          codeSplitting: {
            groups: [{ name: 'flow-layer', test: /\/flow-layer\/(add-)?flow-layer\.ts$/ }],
          },
        },
      },
    },
  };
}

/**
 * Builds the worker by itself and leaves the words by which others find it as they are: Vite would turn them
 * into an address of this build.
 */
function workerBeside(): Plugin {
  const words = `new URL('./${WORKER}.ts', import.meta.url)`;
  const held = '__FLOW_WORKER__';
  return {
    name: 'flow-worker-beside',
    enforce: 'pre',
    transform: (code) => (code.includes(words) ? code.replace(words, held) : undefined),
    renderChunk: (code) => code.replace(held, `new URL('./${WORKER}.js', import.meta.url)`),
    async generateBundle() {
      const config = script(WORKER);
      const result = await build({
        ...config,
        configFile: false,
        logLevel: 'warn',
        build: { ...config.build, write: false },
      });
      const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
      const [worker, ...others] = output;
      if (worker?.type !== 'chunk' || others.length > 0) throw new Error('the worker is not one script');
      this.emitFile({ type: 'asset', fileName: `${WORKER}.js`, source: worker.code });
    },
  };
}
