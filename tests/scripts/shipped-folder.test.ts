import { expect, test } from 'vitest';
import { shippedFolder } from '../../scripts/shipped-folder.ts';
import { SHIPPED } from '../geodata/shipped.ts';

test.each(SHIPPED)('$file has a folder of its own', ({ file, dispatch }) => {
  expect(shippedFolder(dispatch.id, file)).toBe(`d/${dispatch.id}/`);
});

test('64 letters are as many as a folder may have', () => {
  const longest = 'a'.repeat(64);
  expect(shippedFolder(longest, `${longest}.geojson`)).toBe(`d/${longest}/`);
});

test.each([
  '',
  '.',
  '..',
  '../x',
  '/x',
  'a/b',
  'a\\b',
  '%2e%2e',
  'C:',
  'con',
  'nul',
  'lpt1',
  'Story',
  'a.b',
  ' a',
  'a\u0000',
  'a'.repeat(65),
  'x'.repeat(20_000),
  '"><script>',
  'käse',
])('%j is refused as a folder, in a sentence', (id) => {
  const asked = () => shippedFolder(id, `${id}.geojson`);
  expect(asked).toThrow(/: the id ".*" names the folder of its page, so it has up to 64 small letters/);
});

test('a file that is not named after its id is refused: no two share a folder', () => {
  expect(() => shippedFolder('grain-2022', 'grain.geojson')).toThrow(
    'named after its id, grain-2022.geojson',
  );
});
