import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { serialiseSvg } from '../../src/static/svg-node.ts';
import { ROOT } from '../helpers/source-files.ts';
import { specimenSheet } from './specimen.ts';

const EXPECTED = join(ROOT, 'tests/render/expected/specimen.svg');

// UPDATE=1 npx vitest run --project node tests/render writes it anew; look at it before you commit it.
test('every line of the system looks as it did', () => {
  const drawn = `${serialiseSvg(specimenSheet()).replaceAll('><', '>\n<')}\n`;
  if (process.env.UPDATE) {
    mkdirSync(dirname(EXPECTED), { recursive: true });
    writeFileSync(EXPECTED, drawn);
  }
  expect(drawn).toBe(readFileSync(EXPECTED, 'utf8'));
});
