import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, ROOT, readImports } from '../helpers/source-files.ts';
import { MANIFEST, nameOf, withAllTheyNeed } from './installed.ts';

/*
 * What is shipped is what `src/` imports, whether it is installed beside the package or lies inside our own files.
 */

/** Licences under which something may lie in what we hand out. */
const MAY_SHIP: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'Zlib',
  'OFL-1.1',
]);
/** Packages that leave the word out of their manifest; the licence was read in their files. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

const packageOf = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

const imported = new Set(
  codeFiles('src')
    .flatMap(readImports)
    .filter(({ typeOnly, target }) => !typeOnly && !target.startsWith('src/') && !target.startsWith('node:'))
    .map(({ target }) => packageOf(target))
    .filter((name) => Object.hasOwn({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies }, name)),
);
/** Style sheets and other files bring fonts by their address. */
const fonts = Object.keys(MANIFEST.devDependencies).filter((name) => name.startsWith('@fontsource'));
const shipped = withAllTheyNeed([...imported, ...fonts, ...Object.keys(MANIFEST.dependencies)]);
const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8');

/** Whether a licence, `(MIT AND Zlib)` too, lets us ship. */
function mayShip(licence: string): boolean {
  const words = licence.replace(/[()]/g, '');
  return words.split(' OR ').some((one) => one.split(' AND ').every((name) => MAY_SHIP.has(name.trim())));
}

test('the judge of licences knows what it may not let through', () => {
  expect(['MIT', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'].every(mayShip)).toBe(true);
  expect(['GPL-3.0-only', 'MIT AND GPL-2.0', 'UNLICENSED', '', 'CC-BY-NC-4.0'].some(mayShip)).toBe(false);
});

test('everything that is shipped may be', () => {
  expect(imported.size).toBeGreaterThan(10);
  const wrong = [...shipped].flatMap(([path, { license }]) => {
    const name = nameOf(path);
    const licence = license ?? READ_BY_HAND[name] ?? '';
    return mayShip(licence) ? [] : [`${name}: ${licence || 'none'}`];
  });
  expect(wrong).toEqual([]);
});

test('and has its licence lying beside it', () => {
  const bare = [...shipped.keys()].filter((path) => {
    const folder = join(ROOT, path);
    // Of another system’s packages.
    if (!existsSync(folder)) return false;
    return !readdirSync(folder).some((file) => /^(licen[cs]e|copying|readme|unlicense)/i.test(file));
  });
  expect(bare).toEqual([]);
});

test('NOTICE names each package that our own code calls', () => {
  const named = (name: string) => {
    const words = [name, name.replace(/^@([^/]+)\/.*$/, '@$1/*'), name.replace(/-.*$/, '-*')];
    return words.some((word) => notice.includes(word));
  };
  // Fonts stand there by the names their makers gave them; MapLibre and Lit by theirs.
  const names = [...imported].filter(
    (name) => !name.startsWith('@fontsource') && !/^(?:maplibre-gl|lit)$/.test(name),
  );
  expect(names.filter((name) => !named(name))).toEqual([]);
  for (const maker of ['Source Serif 4', 'Noto Sans', 'Noto Sans KR', 'MapLibre', 'Lit,'])
    expect(notice).toContain(maker);
});
