import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { ROOT } from '../helpers/source-files.ts';

const PAGES = ['docs/reliability.md', 'SECURITY.md'];
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
/** The cells of every row of every table, heads apart. */
const rowsOf = (page: string) =>
  read(page)
    .split('\n')
    .filter((line) => /^\|(?!---|\s*(?:promise|what)\s*\|)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:tests|scripts|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);

/** A file with a test in it, a folder with such a file, or a script. */
function holdsTest(path: string): boolean {
  const whole = join(ROOT, path);
  if (!existsSync(whole)) return false;
  if (statSync(whole).isDirectory()) return readdirSync(whole).some((name) => holdsTest(join(path, name)));
  return (
    path.startsWith('scripts/') ||
    (/\.test\.ts$/.test(path) && /\b(?:test|it)(?:\.each\(|\()/.test(read(path)))
  );
}

describe.each(PAGES)('%s', (page) => {
  const rows = rowsOf(page);

  test('has a test for each promise, and each is there', () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const cells of rows) {
      expect(cells).toHaveLength(3);
      const paths = pathsIn(cells[page === 'SECURITY.md' ? 2 : 1] ?? '');
      expect(paths.length, cells[0]).toBeGreaterThan(0);
      for (const path of paths) expect(holdsTest(path), path).toBe(true);
    }
  });

  test('names only paths that exist', () => {
    expect(pathsIn(read(page)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('the limits on the page are those in force', () => {
  const { depth, features, positions, records, claims, string, text, values } = LIMITS;
  for (const limit of [depth, features, positions, records, claims, string, text, values]) {
    expect(read('docs/reliability.md')).toContain(limit.toLocaleString('en'));
    if (limit !== values) expect(read('docs/format.md')).toContain(limit.toLocaleString('en'));
  }
});
