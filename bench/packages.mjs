// Installs what the benchmarks compare with: bench/package.json, apart from the project's own packages.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../scripts/packages.mjs';

const FOLDER = join(ROOT, 'bench');

/** Installs bench/package-lock.json if it is not there yet; ends the process where that fails. */
export function ensureBenchPackages() {
  const installed = join(FOLDER, 'node_modules', '.package-lock.json');
  const lock = join(FOLDER, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing what is compared with: deck.gl and flowmap.gl, 73 MB (npm ci in bench/) …');
  if (run('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund'])) return;
  console.error('npm ci failed in bench/; its own message stands above.');
  process.exit(1);
}
