import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CentreLine, CentreLines, offsetAt, Way } from '../../../src/scene/layout/centre-lines.ts';

const FRAME = { width: 800, height: 600 };
const STRAIGHT = [
  { x: 100, y: 300, t: 0 },
  { x: 700, y: 300, t: 1 },
];

function centreOf(
  run: readonly { x: number; y: number; t: number }[],
  offsets: readonly number[],
): readonly CentreLine[] {
  return new CentreLines().of(new Way().take(run), { offsets, smooth: true, frame: FRAME });
}

function pointsOf({ data, count }: CentreLine): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => [data[3 * at] ?? 0, data[3 * at + 1] ?? 0]);
}

describe('a centre line', () => {
  test('lies to the left of the direction of travel by its offset', () => {
    const [line] = centreOf(STRAIGHT, [8, 8]);
    const ys = line ? pointsOf(line).map(([, y]) => y) : [];
    expect(ys.every((y) => Math.abs(y - 292) < 1e-9)).toBe(true);
    expect(line?.length).toBeCloseTo(600);
  });

  test('opens and closes with its offsets', () => {
    const [line] = centreOf(STRAIGHT, [0, 20, 0]);
    const ys = line ? pointsOf(line).map(([, y]) => y) : [];
    expect(ys[0]).toBeCloseTo(300);
    expect(Math.min(...ys)).toBeCloseTo(280, 0);
    expect(ys.at(-1)).toBeCloseTo(300);
  });

  test('is followed only near the frame, and says what lies beyond', () => {
    const [line] = centreOf(
      [
        { x: -9000, y: 300, t: 0 },
        { x: -2000, y: 300, t: 0.35 },
        { x: 400, y: 300, t: 0.47 },
        { x: 3000, y: 300, t: 0.6 },
        { x: 11_000, y: 300, t: 1 },
      ],
      [0, 0],
    );
    expect(line?.before).toBeGreaterThan(7000);
    expect(line?.after).toBeGreaterThan(8000);
    expect((line?.before ?? 0) + (line?.length ?? 0) + (line?.after ?? 0)).toBeCloseTo(20_000, 0);
    expect(line?.count).toBeLessThan(1100);
  });

  test('of vertices at one place is none', () => {
    expect(
      centreOf(
        [
          { x: 5, y: 5, t: 0 },
          { x: 5, y: 5, t: 1 },
        ],
        [0, 0],
      ),
    ).toEqual([]);
    expect(centreOf([], [0, 0])).toEqual([]);
  });

  test('has only numbers, along whatever path', () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 8 }), (vertices) => {
        const run = vertices.map(([x, y], index) => ({ x, y, t: index / Math.max(1, vertices.length - 1) }));
        for (const line of centreOf(run, [3, -9, 4])) {
          expect([...line.data].every(Number.isFinite)).toBe(true);
          expect(line.from).toBeLessThanOrEqual(line.to);
        }
      }),
    );
  });
});

test('offsetAt passes through what was set', () => {
  const offsets = [1, 5, -3, 2];
  expect([0, 1 / 3, 2 / 3, 1].map((t) => offsetAt(offsets, t))).toEqual(
    offsets.map((offset) => expect.closeTo(offset)),
  );
});
