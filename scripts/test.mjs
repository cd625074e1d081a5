// npm test: installs if needed, finds or installs a browser, runs everything, and ends with a line
// "N passed, N failed". A check that is not a test (types, lint, build, weight) counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, ensurePackages, ROOT, requireNode, runBeside, runBin } from './packages.mjs';

requireNode();
ensurePackages();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();

const REPORT = join(ROOT, '.cache', 'vitest.json');
let passed = 0;
let failed = 0;

/** @typedef {readonly [name: string, command: string, args: readonly string[]]} Step */

/** @param {readonly string[]} args */
const vite = (...args) => /** @type {const} */ ([binOf('vite'), ['build', ...args, '--logLevel', 'warn']]);
/** @param {readonly string[]} path */
const node = (...path) => /** @type {const} */ ([process.execPath, [join(...path)]]);

/**
 * Runs steps one after the other, all of them even where one fails.
 * @param {readonly Step[]} steps
 */
async function row(steps) {
  for (const [name, command, args] of steps) {
    const { isGood, said } = await runBeside(command, args);
    console.log(`\n── ${name}\n${said}`.trimEnd());
    if (isGood) passed += 1;
    else {
      failed += 1;
      console.error(`── ${name}: failed`);
    }
  }
}

// Two rows side by side. What is in a row needs what stands before it there.
await Promise.all([
  row([
    ['build the pages', ...vite()],
    ['build the elements for other pages', ...vite('--config', 'vite.cdn.config.ts')],
    ['build the one file', ...vite('--config', 'vite.one-file.config.ts')],
  ]),
  row([
    ['lint and format', binOf('biome'), ['ci', '.']],
    ['types', binOf('tsc'), []],
    ['build the command', ...vite('--config', 'vite.cli.config.ts')],
    ['build the flow layer', ...vite('--config', 'vite.flow-layer.config.ts')],
    ['types of the flow layer', ...node('scripts', 'flow-layer-types.mjs')],
    ['build the package', ...node('scripts', 'package', 'build.mjs')],
    ['build the example', ...vite('--config', join('examples', 'flow-layer', 'vite.config.ts'))],
    ['types of the example', binOf('tsc'), ['-p', join('examples', 'flow-layer')]],
  ]),
]);
await row([['weight', ...node('scripts', 'check-budgets.mjs')]]);

console.log('\n── tests');
mkdirSync(join(ROOT, '.cache'), { recursive: true });
rmSync(REPORT, { force: true });
const clean = runBin('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
]);
const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : undefined;
passed += report?.numPassedTests ?? 0;
failed += report?.numFailedTests ?? 0;
// A file that can't be loaded, or an error outside a test, fails no test by itself.
if (!clean && !report?.numFailedTests) failed += 1;

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
