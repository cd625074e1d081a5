// npm run test:long: what takes minutes and is therefore no part of `npm test`. Wants what `npm run build` makes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, requireNode, run, runBin } from './packages.mjs';

requireNode();
process.env.LONG = '1';
/** A thousand steps, a hundred stories, all pages, every payload where a browser would obey it. */
const PAGES = ['many', 'soak', 'privacy', 'hostile-pages'];
/** Tests in Node that state a property. Those of `tests/hostile` have longer runs of their own. */
const PROPERTIES = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!hostile|e2e|browsers)(?!.*\.(browser|webgl)\.).*\.test\.ts$/.test(name))
  .map((name) => join('tests', name))
  .filter((path) => readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'"));
const steps = [
  // Cases that `npm test` has not seen, twenty times as many.
  () => runBin('vitest', ['run', '--project', 'node', ...PROPERTIES], { FRESH: '1' }),
  // Ten thousand changed files, every payload in every text, properties many times over.
  () => runBin('vitest', ['run', '--project', 'node', 'tests/hostile']),
  () => runBin('vitest', ['run', '--project', 'e2e', ...PAGES.map((name) => `tests/e2e/${name}.test.ts`)]),
  () => run(process.execPath, [join('scripts', 'reproducible.mjs')]),
];
// All of them, even where one fails.
const failed = steps.filter((step) => !step()).length;
process.exit(failed === 0 ? 0 : 1);
