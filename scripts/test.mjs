// npm test: installs if needed, finds or installs a browser, runs everything, and ends with a line
// "N passed, N failed". A check that is not a test (types, lint, build, weight) counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, ROOT, requireNode, run, runBin } from './packages.mjs';

requireNode();
ensurePackages();
const { ensureBrowser } = await import('./browser.mjs');
ensureBrowser();

const REPORT = join(ROOT, '.cache', 'vitest.json');
let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {() => boolean} check
 */
function step(name, check) {
  console.log(`\n── ${name}`);
  if (check()) passed += 1;
  else {
    failed += 1;
    console.error(`── ${name}: failed`);
  }
}

step('lint and format', () => runBin('biome', ['ci', '.']));
step('types', () => runBin('tsc', []));
step('build the pages', () => runBin('vite', ['build', '--logLevel', 'warn']));
step('build the elements for other pages', () =>
  runBin('vite', ['build', '--config', 'vite.cdn.config.ts', '--logLevel', 'warn']),
);
step('build the command', () =>
  runBin('vite', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']),
);
step('build the flow layer', () =>
  runBin('vite', ['build', '--config', 'vite.flow-layer.config.ts', '--logLevel', 'warn']),
);
step('types of the flow layer', () => run(process.execPath, [join('scripts', 'flow-layer-types.mjs')]));
step('build the package', () => run(process.execPath, [join('scripts', 'package', 'build.mjs')]));
step('build the one file', () =>
  runBin('vite', ['build', '--config', 'vite.one-file.config.ts', '--logLevel', 'warn']),
);
step('build the example', () =>
  runBin('vite', [
    'build',
    '--config',
    join('examples', 'flow-layer', 'vite.config.ts'),
    '--logLevel',
    'error',
  ]),
);
step('types of the example', () => runBin('tsc', ['-p', join('examples', 'flow-layer')]));
step('weight', () => run(process.execPath, [join('scripts', 'check-budgets.mjs')]));

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
