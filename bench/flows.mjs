// npm run bench:flows: our flow layer, MapLibre lines, deck.gl and flowmap.gl on the same map with the same data.
import { join } from 'node:path';
import { ensurePackages, ROOT, requireNode } from '../scripts/packages.mjs';
import { ensureBenchPackages } from './packages.mjs';

requireNode();
ensurePackages();
ensureBenchPackages();
const { ensureBrowser } = await import('../scripts/browser.mjs');
ensureBrowser();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'bench', 'flows', 'run.ts'), {
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
