import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/packages.mjs';

/** Version of an installed package, of the project's or of the bench's own. */
export function versionOf(name: string, folder = ''): string {
  const file = join(ROOT, folder, 'node_modules', name, 'package.json');
  const found = /"version":\s*"([^"]+)"/.exec(readFileSync(file, 'utf8'));
  return found?.[1] ?? 'unknown';
}

/** What a reader has to know of the machine, without its name: kind, cores, Node. */
export function machineKind(): string {
  const names: Readonly<Record<string, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' };
  return `${names[process.platform] ?? process.platform} (${process.arch}), ${availableParallelism()} cores, Node ${process.versions.node}`;
}

/** "1a2b3c4" of the commit the figures are of, with a plus where files were changed since; empty outside Git. */
export function commitName(): string {
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout?.trim() ?? '';
  const commit = git('rev-parse', '--short', 'HEAD');
  return commit && git('status', '--porcelain', '--', 'src') ? `${commit}+` : commit;
}
