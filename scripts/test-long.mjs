// npm run test:long: what takes minutes and is therefore no part of `npm test`. Wants what `npm run build` makes.
import { join } from 'node:path';
import { requireNode, run, runBin } from './packages.mjs';

requireNode();
process.env.LONG = '1';
const steps = [
  // Ten thousand changed files, every payload in every text, properties many times over.
  () => runBin('vitest', ['run', '--project', 'node', 'tests/hostile']),
  () => runBin('vitest', ['run', '--project', 'e2e', 'tests/e2e/many.test.ts']),
  () => run(process.execPath, [join('scripts', 'reproducible.mjs')]),
];
// All of them, even where one fails.
const failed = steps.filter((step) => !step()).length;
process.exit(failed === 0 ? 0 : 1);
