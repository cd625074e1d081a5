import { join } from 'node:path';
import { ensurePackages, ROOT, requireNode } from '../scripts/packages.mjs';

/**
 * Installs what is missing, finds a browser, and runs `bench/<name>/run.ts` with the arguments of the command.
 * @param {string} name
 * @param {() => void} [prepare] installs what this bench needs besides
 */
export async function runBench(name, prepare = () => {}) {
  requireNode();
  ensurePackages();
  prepare();
  const { ensureBrowser } = await import('../scripts/browser.mjs');
  ensureBrowser();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'bench', name, 'run.ts'), {
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
}
