import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../helpers/source-files.ts';

/* The packages of the lock file, and which of them come with which. */

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

export const MANIFEST: Manifest = json('package.json');
const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = json('package-lock.json');

/** All packages by where they lie: `node_modules/a/node_modules/b`. */
export const LOCKED: readonly (readonly [string, LockedPackage])[] = Object.entries(packages).filter(
  ([path]) => path !== '',
);

export const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** The packages of these names and all that they need, by where they lie. */
export function withAllTheyNeed(names: readonly string[]): ReadonlyMap<string, LockedPackage> {
  const found = new Map<string, LockedPackage>();
  const visit = (name: string, from: string) => {
    const path = placeOf(name, from);
    const locked = path === undefined ? undefined : packages[path];
    if (path === undefined || locked === undefined || found.has(path)) return;
    found.set(path, locked);
    for (const needed of Object.keys(locked.dependencies ?? {})) visit(needed, path);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** As Node looks for a package: beside the one that wants it, then further up. */
function placeOf(name: string, from: string): string | undefined {
  const folders = from === '' ? [] : from.split(/(?<=^|\/)node_modules\//).slice(1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const inside = folders.slice(0, depth).map((folder) => `node_modules/${folder.replace(/\/$/, '')}`);
    const path = [...inside, `node_modules/${name}`].join('/');
    if (packages[path]) return path;
  }
  return undefined;
}
