// npm run bench:load: reading a large dispatch against JSON.parse, the first drawn map against a bare one.
import { join } from 'node:path';
import { ensurePackages, ROOT, requireNode } from '../scripts/packages.mjs';

requireNode();
ensurePackages();
const { ensureBrowser } = await import('../scripts/browser.mjs');
ensureBrowser();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'bench', 'load', 'run.ts'), {
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
});
try {
  await module.run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
