// Writes the package into dist/, beside the flow layer and the command: every script of ours as a module of its own,
// with types; what these fetch, in dist/assets/; and what editors and frameworks know of the elements. Run after the
// flow layer is built: its worker is the package's own.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, runBin } from '../packages.mjs';
import { Assets } from './assets.mjs';
import { editorData, webTypes } from './editor-data.mjs';
import { reactTypes, svelteTypes, vueTypes } from './framework-types.mjs';
import { describeElements } from './manifest.mjs';

const MADE = join(ROOT, '.cache', 'package');
const DIST = join(ROOT, 'dist');
/** What other builds write into dist/. */
const OTHERS = new Set(['cli', 'flow-layer', 'one-file']);
/** A file of ours, as the types name it: by its source. */
const SOURCE_NAME = /((?:from|import\() ?['"]\.[^'"]*)\.ts(['"])/g;
const WORKER = 'pack-worker';

const worker = join(DIST, 'flow-layer', `${WORKER}.js`);
if (!existsSync(worker)) {
  console.error('The flow layer comes first: npm run build:flow-layer');
  process.exit(1);
}

rmSync(MADE, { recursive: true, force: true });
if (!runBin('tsc', ['-p', 'tsconfig.package.json'])) process.exit(1);

for (const name of readdirSync(DIST)) {
  if (!OTHERS.has(name)) rmSync(join(DIST, name), { recursive: true, force: true });
}
const assets = new Assets(ROOT, DIST);
for (const path of readdirSync(MADE, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.js') && !path.endsWith('.d.ts')) continue;
  const target = join(DIST, path);
  mkdirSync(dirname(target), { recursive: true });
  const text = readFileSync(join(MADE, path), 'utf8');
  writeFileSync(target, scriptOrTypes(text, target));
}
assets.copyLicences();
// The worker imports nothing. Bundlers find it beside the script that starts it, and who copies the assets beside a
// bundle has it there.
for (const folder of [join(DIST, 'map', 'flow-layer'), assets.folder]) {
  copyFileSync(worker, join(folder, `${WORKER}.js`));
}
copyFileSync(join(ROOT, 'geodata', 'schema.json'), join(DIST, 'schema.json'));

const manifest = describeElements(ROOT);
/** @param {string} name @param {string} text */
const write = (name, text) => {
  mkdirSync(dirname(join(DIST, name)), { recursive: true });
  writeFileSync(join(DIST, name), text);
};
write('custom-elements.json', json(manifest));
write('vscode.html-custom-data.json', json(editorData(manifest)));
write(
  'web-types.json',
  json(webTypes(manifest, JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))),
);
for (const [name, types] of Object.entries({ react: reactTypes, vue: vueTypes, svelte: svelteTypes })) {
  write(`types/${name}.d.ts`, types(manifest));
  write(`types/${name}.js`, 'export {};\n');
}

/**
 * A script or a declaration as it stands in the package.
 * @param {string} text @param {string} target
 */
function scriptOrTypes(text, target) {
  if (target.endsWith('.d.ts')) return text.replace(SOURCE_NAME, '$1.js$2');
  return (
    assets
      .rewrite(text, target)
      .replace(`new URL('./${WORKER}.ts', `, `new URL('./${WORKER}.js', `)
      // A module has no `this`, and bundlers say so in each file that has decorators.
      .replace('var __decorate = (this && this.__decorate) || function', 'var __decorate = function')
  );
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
