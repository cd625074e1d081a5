import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateJsonError } from '../../src/model/json-error.ts';

describe('locateJsonError', () => {
  test.each([
    ['{"a": 1,}', 1, 9],
    ['[1,\n 2,,\n 3]', 2, 4],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['[1 2]', 1, 4],
    ['[1, 2', 1, 6],
    ['{"a": 01}', 1, 8],
    ['"tab\there"', 1, 5],
    ['["\\x"]', 1, 3],
    ['["no end]', 1, 2],
    ['nul', 1, 1],
    ['{} {}', 1, 4],
    ['', 1, 1],
    ['[NaN]', 1, 2],
  ])('finds the error of %j in line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(locateJsonError(text)).toEqual({ line, column });
  });

  test('finds none in JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(locateJsonError(text)).toBeNull();
      }),
    );
  });

  test('agrees with JSON.parse about every mutilated text', () => {
    const mutilated = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\\', '0', ' '))
      .map(([text, at, inserted]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + inserted + text.slice(place + 1);
      });
    fc.assert(
      fc.property(mutilated, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(locateJsonError(text) === null).toBe(isJson);
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes a long text that never ends for what it is, at once', () => {
    const started = performance.now();
    for (const part of ['"', 'a', '\\"', '\\', ' ', '1', '[1,', '{"a":']) {
      for (const start of ['', '"', '["', '{"a'])
        locateJsonError(start + part.repeat(start === '' ? 20 : 2e5));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
