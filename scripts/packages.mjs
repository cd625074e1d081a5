// Installs the npm packages when they are missing or older than the lockfile. Only Node's own
// modules: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const LOCK = join(ROOT, 'package-lock.json');

/**
 * Runs a command in the repository and hands its output through.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] variables besides those of this process
 * @returns {boolean} whether it exited with 0
 */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

/**
 * Runs a command in the repository beside others, and keeps what it says until it has ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ isGood: boolean, said: string }>}
 */
export function runBeside(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('error', (error) => resolve({ isGood: false, said: `${said}${error.message}\n` }));
    child.on('close', (code) => resolve({ isGood: code === 0, said }));
  });
}

/** Ends the process with a sentence unless Node is new enough for Vite. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Dispatch Atlas needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs what package-lock.json names, if it is not there yet. */
export function ensurePackages() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  console.log('Installing the npm packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund'])) return;
  console.error('npm ci failed; its own message stands above.');
  process.exit(1);
}

/**
 * Runs a package's command from node_modules.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {boolean} whether it exited with 0
 */
export function runBin(name, args, env) {
  return run(binOf(name), args, env);
}

/**
 * Path of a package's command.
 * @param {string} name
 */
export function binOf(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}
