// Writes the types of the flow layer beside its script in dist/flow-layer/: those that the public entry
// reaches, and no others. Run after `vite build --config vite.flow-layer.config.ts`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT, runBin } from './packages.mjs';

const MADE = join(ROOT, '.cache', 'flow-layer-types');
const ENTRY = join(MADE, 'map', 'flow-layer', 'index.d.ts');
const TARGET = join(ROOT, 'dist', 'flow-layer');
/** What a declaration imports of ours: it still names the source. */
const OURS = /(from |import\()(['"])(\.[^'"]*)\.ts\2/g;

rmSync(MADE, { recursive: true, force: true });
if (!runBin('tsc', ['-p', 'tsconfig.flow-layer.json'])) process.exit(1);

const open = [ENTRY];
const seen = new Set();
mkdirSync(TARGET, { recursive: true });
for (let file = open.pop(); file !== undefined; file = open.pop()) {
  if (seen.has(file)) continue;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, , , path = ''] of text.matchAll(OURS)) open.push(join(dirname(file), `${path}.d.ts`));
  // All of them lie in one folder here.
  const flat = text.replace(
    OURS,
    (_, before, quote, path) => `${before}${quote}./${basename(path)}.js${quote}`,
  );
  writeFileSync(join(TARGET, basename(file)), flat);
}
