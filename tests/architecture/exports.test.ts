import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, filesUnder, ROOT, readImports } from '../helpers/source-files.ts';

/** What programs of other people may import: the entries of the package, and each element's own file. */
const PUBLIC =
  /^src\/((elements|model|static|language|map\/flow-layer)\/index|elements\/(dispatch-[a-z]+)\/\3)\.ts$/;

/** What stands in `src` for tests alone, and why they can't do without. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  liveMaps: 'no picture shows how many maps hold a WebGL context',
  newestTotalClaims: 'which claims count for the widths, by the widths; the figures in words are held to it',
  MEMBER_ORDERS: 'the orders by the names of the JSON schema, whose members they have to be',
};

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const EXPORT = /^export (?:async |abstract )*(?:function\*?|const|class) (\w+)/gm;

const code = (file: string) => readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '');
const words = (text: string) => text.match(/\w+/g) ?? [];

/** All words of the files that import a file: among them is every name they take from it. */
function wordsOfImporters(files: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const own = words(code(file));
    for (const target of new Set(readImports(file).map((one) => one.target))) {
      const known = found.get(target) ?? new Set();
      for (const word of own) known.add(word);
      found.set(target, known);
    }
  }
  return found;
}

const configs = ['cdn.', 'cli.', 'flow-layer.', 'one-file.', ''].map((name) => `vite.${name}config.ts`);
const scripts = [...filesUnder('scripts'), ...filesUnder('examples')].filter((file) =>
  /\.m?[tj]s$/.test(file),
);
const bench = ['bench/flows', 'bench/load', 'bench/explore', 'bench/shared'].flatMap(codeFiles);
const byProgram = wordsOfImporters([...codeFiles('src'), ...scripts, ...bench, ...configs]);
const byTests = wordsOfImporters(codeFiles('tests'));

const exported = codeFiles('src')
  .filter((file) => !PUBLIC.test(file))
  .flatMap((file) => {
    const text = code(file);
    return [...text.matchAll(EXPORT)].map(([, name = '']) => {
      const isUsedHere = words(text).filter((word) => word === name).length > 1;
      return { file, name, isUsedHere };
    });
  });

test('what is exported is used by another file; by a test alone only where its own file needs it too', () => {
  expect(exported.length).toBeGreaterThan(1000);
  const idle = exported.filter(
    ({ file, name, isUsedHere }) =>
      !byProgram.get(file)?.has(name) && !(isUsedHere && byTests.get(file)?.has(name)),
  );
  expect(idle.filter(({ name }) => !Object.hasOwn(FOR_TESTS, name))).toEqual([]);
  const excused = idle.filter(({ file, name }) => byTests.get(file)?.has(name)).map(({ name }) => name);
  expect(excused.toSorted(), 'each exception is still needed').toEqual(Object.keys(FOR_TESTS).toSorted());
});
