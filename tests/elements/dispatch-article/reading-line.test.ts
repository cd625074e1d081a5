import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  paragraphAt,
  readingLine,
  sinkingLine,
} from '../../../src/elements/dispatch-article/reading-line.ts';

describe('the reading line', () => {
  test('lies a fifth below the upper edge of what is seen', () => {
    expect(readingLine({ top: 100, bottom: 600, rest: 5000 })).toBe(200);
    expect(sinkingLine({ top: 100, bottom: 600, rest: 5000 })).toBe(200);
  });

  test('sinks to the lower edge where nothing is left to scroll', () => {
    expect(sinkingLine({ top: 100, bottom: 600, rest: 0 })).toBe(600);
    expect(sinkingLine({ top: 100, bottom: 600, rest: 100 })).toBe(500);
  });

  test('never moves up against the text while the reader scrolls down', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(500), fc.nat(900), (rest, by, height) => {
        const before = sinkingLine({ top: 0, bottom: height, rest: rest + by });
        const after = sinkingLine({ top: 0, bottom: height, rest });
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('stays where it is if a foot leaves nothing to see', () => {
    expect(sinkingLine({ top: 300, bottom: 200, rest: 0 })).toBe(300);
  });
});

describe('the paragraph that is read', () => {
  test('is the last that has reached the line', () => {
    const tops = [-50, 120, 400];
    expect([-60, -50, 119, 120, 399, 900].map((line) => paragraphAt(line, tops))).toEqual([
      -1, 0, 0, 1, 1, 2,
    ]);
    expect(paragraphAt(10, [])).toBe(-1);
  });
});
