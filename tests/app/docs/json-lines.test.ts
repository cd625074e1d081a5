import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineFinder } from '../../../src/app/docs/json-lines.ts';

const TEXT = `{
  "lang": "en",
  "actors": {
    "a/b": { "name": "A" },
    "c": { "name": "a \\"}{\\" in it",
      "kind": "media" }
  },
  "features": [
    { "id": "one",
      "properties": {
        "kind": "flow",
        "claims": [
          { "by": "c" },
          { "by": "d",
            "said": "2024" }
        ] } },
    {
      "type": "Feature",
      "id": "one",
      "properties": { } },
    {
      "id": 7
    }
  ]
}`;

test.each([
  ['', 1],
  ['lang', 2],
  ['actors/a~1b', 4],
  ['actors/c/kind', 6],
  ['features/one', 9],
  ['features/one/kind', 11],
  ['features/one/claims/1/said', 15],
  // What is missing should stand in what is there.
  ['features/one/claims/0/stance', 13],
  ['features/one/status', 9],
  // A second one with the same id goes by its position.
  ['features/1/id', 19],
  ['features/7/kind', 21],
  ['nowhere/at/all', 1],
])('“%s” is in line %i', (path, line) => {
  expect(lineFinder(TEXT)(path)).toBe(line);
});

test('a byte-order mark and other line ends change no line', () => {
  expect(lineFinder(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`)('features/one/claims/1/said')).toBe(15);
});

test('each member of any JSON is found where it is written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (object) => {
      const text = JSON.stringify(object, null, 2);
      const lines = text.split('\n');
      const lineOf = lineFinder(text);
      for (const name of Object.keys(object)) {
        const path = name.replaceAll('~', '~0').replaceAll('/', '~1');
        // An empty name is no path of its own.
        if (path === '') continue;
        expect(lines[lineOf(path) - 1]).toMatch(/^ {2}"/);
        expect(lines[lineOf(path) - 1]?.startsWith(`  ${JSON.stringify(name)}: `)).toBe(true);
      }
    }),
  );
});
