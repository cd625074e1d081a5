import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { LOCKED, MANIFEST, nameOf, withAllTheyNeed } from './installed.ts';

const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const runtime = Object.keys(MANIFEST.dependencies);

/** Compares versions of three numbers. */
function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number));
  const apart = [0, 1, 2]
    .map((part) => (a?.[part] ?? 0) - (b?.[part] ?? 0))
    .find((difference) => difference !== 0);
  return (apart ?? 0) >= 0;
}

describe('the page of dependencies', () => {
  test('has a row for each package that is installed with ours, and no other', () => {
    expect(rows.map(([name = '']) => name.replaceAll('`', '')).toSorted()).toEqual(runtime.toSorted());
  });

  test('gives each its licence, its size and a reason', () => {
    for (const [name = '', licence, size = '', reason = ''] of rows) {
      const locked = withAllTheyNeed([name.replaceAll('`', '')]).get(
        `node_modules/${name.replaceAll('`', '')}`,
      );
      expect(licence, name).toBe(locked?.license);
      expect(size, name).toMatch(/^(\d+\.\d|–)$/);
      expect(reason.length, name).toBeGreaterThan(10);
    }
  });
});

describe('what is installed', () => {
  test('is little', () => {
    expect(runtime.length).toBeLessThanOrEqual(14);
    expect(withAllTheyNeed(runtime).size).toBeLessThanOrEqual(60);
  });

  test('comes from the registry, each with its checksum', () => {
    const wanted = Object.entries({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });
    expect(wanted.filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
    const loose = LOCKED.filter(
      ([, { integrity, link }]) => link === true || !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('runs no code when it is installed', () => {
    const runs = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    for (const [path, { dev }] of runs) expect(dev, path).toBe(true);
    for (const [path] of withAllTheyNeed(runtime)) expect(runs.map(([other]) => other)).not.toContain(path);
    // Named on the page, so that a new one is looked at.
    for (const [path] of runs) expect(page).toContain(`\`${nameOf(path)}\``);
  });

  test('has a MapLibre without the hole in its attributions', () => {
    const version = withAllTheyNeed(['maplibre-gl']).get('node_modules/maplibre-gl')?.version ?? '';
    expect(isAtLeast(version, '6.4.1')).toBe(true);
    expect(isAtLeast('6.4.0', '6.4.1')).toBe(false);
    expect(isAtLeast('7.0.0', '6.4.1')).toBe(true);
  });
});
