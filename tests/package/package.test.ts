import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { installPacked, PACKAGE, type Project, say } from './packed.ts';

let project: Project;

beforeAll(() => {
  project = installPacked();
}, 120_000);

afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);

/** The scripts of the package that a page may load, relative to it. */
const scripts = () =>
  readdirSync(join(project.installed, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((path) => `dist/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.m?js$/.test(path) && !/^dist\/(cli|flow-layer)\/|worker\.m?js$/.test(path));

const read = (path: string) => readFileSync(join(project.installed, path), 'utf8');

describe('the package', () => {
  test('holds what its exports name, and neither sources nor tests', async () => {
    const { messages } = await publint({ pkgDir: project.installed, strict: true, pack: false });
    expect(messages).toEqual([]);
    expect(readdirSync(project.installed).sort()).toEqual([
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });

  test('has types that every way of resolving finds', { timeout: 240_000 }, () => {
    const { status, text } = say(
      bin('attw'),
      [project.tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'],
      project.folder,
    );
    expect(status, text).toBe(0);
  });

  test('can be imported, each entry by itself, where there is no page', { timeout: 120_000 }, () => {
    const entries = Object.entries(PACKAGE.exports)
      .filter(([, target]) => typeof target !== 'string')
      .map(([name]) => name.replace('.', 'dispatch-atlas'));
    expect(entries.length).toBeGreaterThan(25);
    writeFileSync(join(project.folder, 'import-all.js'), IMPORT_ALL);
    const { text } = say(process.execPath, ['import-all.js', ...entries], project.folder);
    expect(text).toBe('');
  });

  test('imports only the packages it depends on, and all of them', () => {
    const code = scripts().flatMap((path) => importsOf(read(path)));
    const types = readdirSync(join(project.installed, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.d.ts') && !path.startsWith('types'))
      .flatMap((path) => importsOf(read(join('dist', path))).map(typesPackage));
    const used = new Set([...code, ...types].filter((name) => !name.startsWith('.')).map(packageOf));
    expect([...used].sort()).toEqual(Object.keys(PACKAGE.dependencies).sort());
  });

  test('does something on import only where `sideEffects` says so', () => {
    // The sources are listed for our own builds; they are not in the package.
    const listed = PACKAGE.sideEffects
      .filter((glob) => glob.startsWith('./dist/'))
      .map((glob) => new RegExp(`^${glob.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
    const doing = scripts()
      .filter((path) => actsOnImport(path, read(path)))
      .filter((path) => !listed.some((pattern) => pattern.test(path)));
    expect(doing).toEqual([]);
  });

  test('comes with MapLibre as it is, in the version whose worker it holds', () => {
    const installed: { version: string } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', 'maplibre-gl', 'package.json'), 'utf8'),
    );
    expect(PACKAGE.dependencies['maplibre-gl']).toBe(installed.version);
    expect(read('dist/assets/maplibre-gl-worker.mjs')).toBe(
      readFileSync(join(ROOT, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8'),
    );
  });

  test('names each file it fetches from beside it', () => {
    const missing = scripts().flatMap((path) =>
      [...read(path).matchAll(/^(?!\s*\*).*new URL\((['"])(\.[^'"]*)\1, import\.meta\.url\)/gm)]
        .map(([, , file = '']) => join(path, '..', file))
        .filter((file) => read(file).length === 0),
    );
    expect(missing).toEqual([]);
  });
});

test('leaves no address to be put together at run time, of which webpack makes an error', () => {
  const open = scripts().filter((path) =>
    /^(?!\s*(?:\*|\/[/*])).*new URL\((?!['"])[^()]*import\.meta\.url/m.test(read(path)),
  );
  expect(open).toEqual([]);
});

describe('a project in TypeScript', () => {
  test.each([
    ['ESNext', 'bundler'],
    ['NodeNext', 'NodeNext'],
  ])('knows tags, properties and events (%s)', { timeout: 120_000 }, (module, moduleResolution) => {
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      resolveJsonModule: true,
      types: [],
      // The types of other packages are not ours to check; a wrong line in ours shows in what is expected below.
      skipLibCheck: true,
    };
    writeFileSync(
      join(project.folder, 'page.ts'),
      readFileSync(join(import.meta.dirname, 'consumer.txt'), 'utf8'),
    );
    writeFileSync(
      join(project.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['page.ts'] }),
    );
    const { status, text } = say(bin('tsc'), ['-p', project.folder], project.folder);
    expect(text).toBe('');
    expect(status).toBe(0);
  });
});

const IMPORT_ALL = `
for (const name of process.argv.slice(2)) {
  try {
    await import(name);
  } catch (error) {
    console.log(name, String(error?.stack ?? error));
  }
}
`;

/** What a script or a declaration imports. */
function importsOf(code: string): readonly string[] {
  const words = /^(?!\s*(?:\*|\/[/*])).*?\b(?:from|import)\s*\(?\s*['"]([\w@./-]+)['"]/gm;
  return [...code.matchAll(words)].map(([, name = '']) => name);
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

/** The package that holds the types of another which has none. */
function typesPackage(name: string): string {
  return Object.hasOwn(PACKAGE.dependencies, `@types/${name}`)
    ? `@types/${name}`
    : name.replace(/^lit-html/, 'lit');
}

/** Whether a module calls or sets anything when it is loaded; what is kept in a constant of its own does not count. */
function actsOnImport(path: string, code: string): boolean {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program.body.some((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.length === 0;
    if (/^(If|For|While|Try|Block)/.test(statement.type)) return true;
    if (statement.type !== 'ExpressionStatement') return false;
    const words = code.slice(statement.start, statement.end);
    // A class of the module's own that is made ready goes with the class.
    const subject = /^[\w.]+\((\w+)/.exec(words)?.[1];
    return !words.startsWith('__decorate(') && !(subject && code.includes(`class ${subject} `));
  });
}
