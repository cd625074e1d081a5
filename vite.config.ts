import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { LaunchOptions } from 'playwright';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import { chunksByDoor } from './scripts/chunks.ts';
import './scripts/node20.mjs';
import { docs } from './scripts/docs/plugin.ts';
import { offline } from './scripts/offline/plugin.ts';
import { prerender } from './scripts/prerender.ts';

/** Polling ends when what is awaited is there; a busy machine may take longer for it than the second Vitest gives it. */
const POLL = { timeout: 30_000 };

/** Tests in a page of a browser that is launched in one way. */
function inBrowser(
  name: string,
  launchOptions: LaunchOptions,
  tests: { readonly include: string[]; readonly exclude?: string[]; readonly setupFiles?: string[] },
): TestProjectInlineConfiguration {
  return {
    extends: true,
    // Named here because a package found late makes Vite reload the page in the middle of a test.
    optimizeDeps: { include: ['maplibre-gl', 'pixelmatch', 'topojson-client'] },
    test: {
      name,
      include: tests.include,
      exclude: tests.exclude ?? [],
      setupFiles: ['tests/helpers/all-languages.ts', ...(tests.setupFiles ?? [])],
      // WebGL in software takes its time on a small machine.
      testTimeout: 60_000,
      expect: { poll: POLL },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        // Lights that run keep a GPU played in software busy all the time; who tests them asks for them.
        provider: playwright({ launchOptions, contextOptions: { reducedMotion: 'reduce' } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

/** What takes too long for every change: `npm run test:long`. */
const LONG_RUNS = ['tests/e2e/soak.test.ts'];
const isLong = process.env.LONG !== undefined;

/** Properties meet the cases of the last change again, or with FRESH=1 new ones, and more of them. */
const isFresh = process.env.FRESH !== undefined;
const FRESH_CASES = join(import.meta.dirname, 'tests', 'helpers', 'fresh-cases.ts');
const freshCases: Plugin = {
  name: 'fresh-cases',
  enforce: 'pre',
  resolveId: (name, from) =>
    name === 'fast-check' && from !== undefined && !from.includes('fresh-cases') ? FRESH_CASES : undefined,
};

const OTHER_BROWSERS: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'browsers',
    environment: 'node',
    include: ['tests/browsers/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig({
  base: './',
  optimizeDeps: {
    include: [
      'd3-geo',
      'lit',
      'lit/directives/class-map.js',
      '@lit/context',
      'maplibre-gl',
      'minisearch',
      'papaparse',
      'valibot',
      'topojson-client',
      '@shoelace-style/localize',
    ],
  },
  plugins: [prerender(import.meta.dirname), docs(import.meta.dirname), offline(import.meta.dirname)],
  build: {
    outDir: 'site',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // All browsers we support preload modules by themselves.
    modulePreload: { polyfill: false },
    // MapLibre is what it is; scripts/check-budgets.mjs watches over the rest.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        codeSplitting: chunksByDoor(import.meta.dirname, 'src/app/explorer.ts'),
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        plugins: isFresh ? [freshCases] : [],
        test: {
          name: 'node',
          setupFiles: [
            'tests/helpers/all-languages.ts',
            ...(isFresh || isLong ? [] : ['tests/helpers/same-cases.ts']),
          ],
          environment: 'node',
          // A fresh process for each file read the same modules again: two thirds of the time.
          pool: 'threads',
          isolate: false,
          // By itself Vitest leaves one processor to the editor, which on two means one for all tests.
          maxWorkers: availableParallelism(),
          // Pictures of a whole story take their time on a busy machine.
          testTimeout: isFresh ? 600_000 : 60_000,
          hookTimeout: 60_000,
          expect: { poll: POLL },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{browser,webgl}.test.ts', 'tests/{e2e,browsers}/**'],
        },
      },
      inBrowser('webgl', chromiumLaunchOptions(), {
        include: ['tests/**/*.webgl.test.ts'],
        setupFiles: ['tests/helpers/warm-workers.ts'],
      }),
      // Where nobody asks for WebGL, the browser paints by itself, not through a GPU played in software.
      inBrowser('browser', chromiumLaunchOptions({ withGpu: false }), {
        include: ['tests/**/*.browser.test.ts'],
      }),
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // They want 126 MB of bundlers and frameworks: `npm run test:examples`.
          exclude: [
            ...(process.env.EXAMPLES ? [] : ['tests/e2e/examples.test.ts']),
            ...(isLong ? [] : LONG_RUNS),
          ],
          fileParallelism: false,
          // The longest takes 37 s, on a machine that other things keep busy twice as long.
          testTimeout: 180_000,
          expect: { poll: POLL },
          hookTimeout: 120_000,
        },
      },
      // Other browsers than Chromium: `npm run test:browsers` finds them.
      ...(process.env.BROWSERS ? [OTHER_BROWSERS] : []),
    ],
  },
});
