import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLine, cutPeriod } from '../../../src/scene/layout/cuts.ts';

const taper = (s: number) => 3 + s / 20;

describe('cutLine', () => {
  test('leaves confirmed and denied lines whole', () => {
    for (const status of ['confirmed', 'denied'] as const) {
      expect(cutLine(status, 100, taper)).toEqual({ dashes: [{ from: 0, to: 100 }], dots: [] });
    }
  });

  test('ends a claimed line with a whole dash at the neck', () => {
    const { dashes, dots } = cutLine('claimed', 200, () => 10);
    expect(dots).toEqual([]);
    expect(dashes.at(-1)).toEqual({ from: 176, to: 200 });
    expect(dashes.at(-2)?.from).toBeCloseTo(145);
    expect(dashes.at(-2)?.to).toBeCloseTo(169);
  });

  test('lets dash and gap follow the width', () => {
    const { dashes } = cutLine('claimed', 200, (s) => (s > 100 ? 10 : 2));
    const lengths = dashes.slice(1).map(({ from, to }) => to - from);
    expect(lengths[0]).toBeCloseTo(10);
    expect(lengths.at(-1)).toBeCloseTo(24);
  });

  test('keeps dots clear of the head and of each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 600 }),
        fc.double({ min: 1, max: 13, noNaN: true }),
        (length, width) => {
          const { dots, dashes } = cutLine('disputed', length, () => width);
          expect(dashes).toEqual([]);
          const gap = Math.max(3.5, 0.75 * width);
          const last = dots.at(-1);
          if (last) expect(length - last.at - last.diameter / 2).toBeGreaterThanOrEqual(gap - 1e-9);
          for (const [index, dot] of dots.entries()) {
            const next = dots[index + 1];
            // The first may lack a thousandth of a period and is whole all the same.
            expect(dot.at - dot.diameter / 2).toBeGreaterThanOrEqual(
              -0.001 * (gap + Math.max(3.5, width)) - 1e-9,
            );
            if (next) expect(next.at - dot.at - (next.diameter + dot.diameter) / 2).toBeCloseTo(gap);
          }
        },
      ),
    );
  });

  test('lets dash and dot take turns where the status is open', () => {
    const { dashes, dots } = cutLine('unknown', 200, taper);
    expect(dashes.at(-1)?.to).toBe(200);
    const marks = [
      ...dashes.map(({ from }) => ['dash', from] as const),
      ...dots.map(({ at }) => ['dot', at] as const),
    ]
      .toSorted((a, b) => b[1] - a[1])
      .map(([kind]) => kind);
    expect(marks.slice(0, 4)).toEqual(['dash', 'dot', 'dash', 'dot']);
  });

  test('puts every mark where the phase of the pattern has it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('claimed' as const, 'unknown' as const),
        fc.integer({ min: 40, max: 600 }),
        fc.double({ min: 1, max: 6, noNaN: true }),
        (status, length, tail) => {
          const width = (s: number) => tail + (7 * s) / length;
          let phase = 0;
          const phases = new Map<number, number>();
          for (let s = length; s > 0; s -= 0.05) {
            phases.set(Math.round(20 * s), phase);
            phase += 0.05 / cutPeriod(status, width(s - 0.025));
          }
          for (const { to } of cutLine(status, length, width).dashes) {
            const at = phases.get(Math.round(20 * to)) ?? Number.NaN;
            expect(Math.abs(at - Math.round(at))).toBeLessThan(0.02);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('leaves out what is left of a dash at the tail where it is short', () => {
    expect(cutLine('claimed', 31 + 9, () => 10).dashes).toHaveLength(1);
    expect(cutLine('claimed', 31 + 10, () => 10).dashes).toHaveLength(2);
  });

  test('draws nothing of a line without length', () => {
    for (const status of ['claimed', 'disputed', 'unknown'] as const) {
      expect(cutLine(status, 0, taper)).toEqual({ dashes: [], dots: [] });
    }
  });
});
