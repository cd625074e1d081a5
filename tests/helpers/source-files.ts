import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface ImportOf {
  /** The importing file, relative to the root. */
  readonly file: string;
  /** A package's name and path, or a file relative to the root. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** All files under a folder of the repository, relative to the root, with forward slashes. */
export function filesUnder(folder: string): readonly string[] {
  const walk = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => walk(join(path, name))) : [path];
  return walk(join(ROOT, folder)).map((path) => relative(ROOT, path).replaceAll('\\', '/'));
}

export function codeFiles(folder: string): readonly string[] {
  return filesUnder(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
}

/** `src/model/rules/dates.ts` → `model`; a file straight under src is its own layer. */
export function layerOf(file: string): string {
  return file.split('/')[1] ?? '';
}

// Comments go first, so that an example in a docstring is no import.
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const STATIC = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?\s+from\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports and re-exports of one TypeScript file. */
export function readImports(file: string): readonly ImportOf[] {
  const code = readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '');
  const resolve = (target: string) =>
    target.startsWith('.')
      ? normalize(join(dirname(file), target.split('?')[0] ?? target)).replaceAll('\\', '/')
      : target;
  const statics = [...code.matchAll(STATIC)].map(([, type, clause, target = '']) => ({
    file,
    target: resolve(target),
    typeOnly: type !== undefined || onlyTypes(clause),
    dynamic: false,
  }));
  const dynamics = [...code.matchAll(DYNAMIC)].map(([, target = '']) => ({
    file,
    target: resolve(target),
    typeOnly: false,
    dynamic: true,
  }));
  return [...statics, ...dynamics];
}

/** Whether each name of `{ type A, type B } from` is a type. */
function onlyTypes(clause: string | undefined): boolean {
  const names = /\{([^}]*)\}/
    .exec(clause ?? '')?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return names !== undefined && names.length > 0 && names.every((name) => name.trim().startsWith('type '));
}
