import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../helpers/source-files.ts';

/** What package.json says to those who install it. */
export interface PackageFile {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
}

export const PACKAGE: PackageFile = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** A project of somebody else with the package in it as npm would have put it there. */
export interface Project {
  readonly folder: string;
  /** What npm would publish. */
  readonly tarball: string;
  /** Where the package lies in the project. */
  readonly installed: string;
}

/**
 * Packs what is built, and unpacks it in an empty project. Beside it lie the packages it says it depends on, and no
 * others: those that are installed here, so that nothing is fetched.
 * @throws {Error} if the package is not built
 */
export function installPacked(): Project {
  if (!existsSync(join(ROOT, 'dist', 'custom-elements.json'))) {
    throw new Error('the package is not built: npm run build:package');
  }
  const folder = mkdtempSync(join(tmpdir(), 'dispatch-atlas-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  must('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack wrote no file');
  must('tar', ['-xzf', name], folder);
  const installed = join(modules, 'dispatch-atlas');
  renameSync(join(folder, 'package'), installed);
  for (const dependency of Object.keys(PACKAGE.dependencies)) link(dependency, modules);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return { folder, tarball: join(folder, name), installed };
}

/** Puts a package that is installed here into another project. */
export function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'dir');
}

/** Runs a command and gives what it printed, whatever it thinks of it. */
export function say(
  command: string,
  args: readonly string[],
  cwd: string,
): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, text: `${stdout}${stderr}` };
}

function must(command: string, args: readonly string[], cwd: string): void {
  const { status, text } = say(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${text}`);
}
