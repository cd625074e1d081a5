// npm run test:long: what takes minutes and is therefore no part of `npm test`. Wants what `npm run build` makes.
import { join } from 'node:path';
import { requireNode, run, runBin } from './packages.mjs';

requireNode();
process.env.LONG = '1';
/** A thousand steps, a hundred stories, all pages, every payload where a browser would obey it. */
const PAGES = ['many', 'soak', 'privacy', 'hostile-pages'];
const steps = [
  // Ten thousand changed files, every payload in every text, properties many times over.
  () => runBin('vitest', ['run', '--project', 'node', 'tests/hostile']),
  () => runBin('vitest', ['run', '--project', 'e2e', ...PAGES.map((name) => `tests/e2e/${name}.test.ts`)]),
  () => run(process.execPath, [join('scripts', 'reproducible.mjs')]),
];
// All of them, even where one fails.
const failed = steps.filter((step) => !step()).length;
process.exit(failed === 0 ? 0 : 1);
