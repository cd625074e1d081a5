import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountStrip, decadesOf } from '../../src/static/amount-strip.ts';
import type { SvgNode } from '../../src/static/svg-node.ts';

/** All percentages at which something is drawn. */
function positions(node: SvgNode): readonly number[] {
  const own = ['x1', 'x2'].flatMap((name) => {
    const value = node.attrs[name];
    return value === undefined ? [] : [Number.parseFloat(value)];
  });
  return [...own, ...(node.children ?? []).flatMap(positions)];
}

test('the scale holds every amount, at whole powers of ten', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 20 }), (values) => {
      const { first, last } = decadesOf(values.map((value) => ({ low: value, high: value })));
      expect(10 ** first).toBeLessThanOrEqual(Math.min(...values));
      expect(10 ** last).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-12));
      expect(last).toBeGreaterThan(first);
    }),
  );
});

test('ten times as much is one step to the right, wherever it begins', () => {
  const decades = { first: 1, last: 4 };
  const at = (value: number) =>
    positions(amountStrip([{ low: value, high: value }], decades)).at(-1) ?? Number.NaN;
  const step = at(100) - at(10);
  expect(at(1000) - at(100)).toBeCloseTo(step, 1);
  expect(at(10_000) - at(1000)).toBeCloseTo(step, 1);
});

test('a mere upper limit is a bar from the left end, and nothing leaves the strip', () => {
  const strip = amountStrip([{ low: 0, high: 500 }], decadesOf([{ low: 0, high: 500 }]));
  for (const x of positions(strip)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(100);
  }
  const [low, high] = positions(strip).slice(-2);
  expect(low).toBeLessThan(high ?? Number.NaN);
});
