import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../helpers/source-files.ts';

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'geodata/README.md',
  ...filesUnder('docs').filter((file) => file.endsWith('.md')),
];

test.each(DOCUMENTS)('%s names only paths that exist', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#?\s]+)/g)].map(([, path = '']) =>
    join(dirname(document), path),
  );
  const inCode = [...text.matchAll(/`((?:src|tests|scripts|geodata|docs|examples|bench)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  const missing = [...links, ...inCode].filter((path) => !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});

test('ARCHITECTURE.md names every layer', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  for (const layer of ['language', 'model', 'geo', 'scene', 'map', 'static', 'elements', 'app', 'cli']) {
    expect(text).toContain(`src/${layer}/`);
  }
});
