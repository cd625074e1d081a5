// Builds every example with its own bundler, against the package as npm would publish it. The package must be built.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, run, runBin } from './packages.mjs';

const EXAMPLES = join(ROOT, 'examples');
const MODULES = join(EXAMPLES, 'node_modules');
const INSTALLED = join(MODULES, 'dispatch-atlas');
const STORY = join(ROOT, 'geodata', 'dispatches', 'north-korea-russia.geojson');
/** Bundlers that make no page: HTML is copied. */
const PLAIN = ['webpack', 'esbuild', 'rollup'];
/** Bundlers that make a page of `index.html`. */
const PAGES = ['vite', 'react', 'vue', 'svelte'];

/** Every example of the package; the folder `flow-layer` is built from the sources. */
export const NAMES = ['plain-html', ...PLAIN, ...PAGES];

/** Installs examples/package-lock.json if it is not there yet. */
function ensureExamplePackages() {
  const installed = join(MODULES, '.package-lock.json');
  const lock = join(EXAMPLES, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.log('Installing the bundlers and frameworks of the examples, 126 MB (npm ci in examples/) …');
  return run('npm', ['ci', '--prefix', EXAMPLES, '--no-audit', '--no-fund']);
}

/** Puts what npm would publish beside the tools; its dependencies are found in the project's own node_modules. */
function installPacked() {
  if (!existsSync(join(ROOT, 'dist', 'custom-elements.json'))) {
    console.error('The package is not built: npm run build:package');
    return false;
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'examples-'));
  try {
    if (!run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder])) return false;
    const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
    if (name === undefined) return false;
    // By its name alone: some tar take a colon in a path for a host.
    if (spawnSync('tar', ['-xzf', name], { cwd: folder, stdio: 'inherit' }).status !== 0) return false;
    rmSync(INSTALLED, { recursive: true, force: true });
    renameSync(join(folder, 'package'), INSTALLED);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name @returns {boolean} whether it could be built */
function build(name) {
  const folder = join(EXAMPLES, name);
  const made = join(folder, 'dist');
  rmSync(made, { recursive: true, force: true });
  if (name !== 'plain-html' && !run('npm', ['run', 'build', '--silent', '--prefix', folder])) return false;
  mkdirSync(made, { recursive: true });
  if (!PAGES.includes(name)) cpSync(join(folder, 'index.html'), join(made, 'index.html'));
  if (name === 'plain-html') cpSync(join(folder, 'page.js'), join(made, 'page.js'));
  // esbuild leaves the addresses of files as they are: they are looked for beside the bundle.
  if (name === 'esbuild') cpSync(join(INSTALLED, 'dist', 'assets'), made, { recursive: true });
  cpSync(join(EXAMPLES, 'page.css'), join(made, 'page.css'));
  cpSync(STORY, join(made, 'story.geojson'));
  return true;
}

/** Builds all examples; says which could not be. */
export function buildExamples() {
  if (!ensureExamplePackages() || !installPacked()) return false;
  const failed = NAMES.filter((name) => !build(name));
  if (failed.length > 0) console.error(`Not built: ${failed.join(', ')}`);
  return failed.length === 0;
}

/** Opens each of them in a browser. */
function testExamples() {
  process.env.EXAMPLES = '1';
  return runBin('vitest', ['run', '--project', 'e2e', 'tests/e2e/examples.test.ts']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!buildExamples() || (process.argv.includes('--test') && !testExamples())) process.exit(1);
}
