import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CentreLine, CentreLines, offsetAt, Way } from '../../../src/scene/layout/centre-lines.ts';
import { distance, distanceToSegment } from '../../../src/scene/layout/plane.ts';

const FRAME = { width: 800, height: 600 };
const STRAIGHT = [
  { x: 100, y: 300, t: 0 },
  { x: 700, y: 300, t: 1 },
];

function centreOf(
  run: readonly { x: number; y: number; t: number }[],
  offsets: readonly number[],
  smooth = true,
): readonly CentreLine[] {
  return new CentreLines().of(new Way().take(run), { offsets, smooth, frame: FRAME });
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

describe('a reported route', () => {
  const inFrame = fc.tuple(
    fc.double({ min: 0, max: 800, noNaN: true }),
    fc.double({ min: 0, max: 600, noNaN: true }),
  );
  const ways = fc.array(inFrame, { minLength: 2, maxLength: 9 });
  const runOf = (vertices: readonly (readonly [number, number])[]) =>
    vertices.map(([x, y], index) => ({ x, y, t: index / (vertices.length - 1) }));

  test('passes through every way point, and nowhere leaves the straight ways between them by much', () => {
    fc.assert(
      fc.property(ways, (vertices) => {
        const run = runOf(vertices);
        const points = centreOf(run, [0, 0], false)
          .flatMap(pointsOf)
          .map(([x, y]) => ({ x, y }));
        if (points.length === 0) return;
        for (const stop of run) {
          // Vertices stand 5 px apart, so that a sharp corner may lie between two of them.
          expect(Math.min(...points.map((point) => distance(point, stop)))).toBeLessThan(4);
        }
        for (const point of points) {
          const off = run.slice(1).map((stop, index) => distanceToSegment(point, run[index] ?? stop, stop));
          expect(Math.min(...off)).toBeLessThan(6);
        }
      }),
    );
  });

  test('turns its corners in a bow', () => {
    const corner = runOf([
      [100, 500],
      [400, 200],
      [700, 500],
    ]);
    const [line] = centreOf(corner, [0, 0], false);
    const points = line ? pointsOf(line) : [];
    expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(200, 0);
    const turns = points.slice(2).map(([x, y], index) => {
      const [[ax, ay], [bx, by]] = [points[index] ?? [0, 0], points[index + 1] ?? [0, 0]];
      return Math.abs(Math.atan2(y - by, x - bx) - Math.atan2(by - ay, bx - ax));
    });
    // A quarter turn, but never at once.
    expect(Math.max(...turns)).toBeLessThan(Math.PI / 5);
    // Far from its corner it is straight.
    const early = points.filter(([x]) => x < 360);
    for (const [x, y] of early) expect(Math.abs(x + y - 600)).toBeLessThan(1.5);
  });

  test('has only numbers where it turns back on itself or stands still', () => {
    const run = runOf([
      [100, 100],
      [500, 100],
      [500, 100],
      [100, 100],
      [300, 100],
    ]);
    for (const line of centreOf(run, [4, -4, 4], false))
      expect([...line.data].every(Number.isFinite)).toBe(true);
  });
});

test('offsetAt passes through what was set', () => {
  const offsets = [1, 5, -3, 2];
  expect([0, 1 / 3, 2 / 3, 1].map((t) => offsetAt(offsets, t))).toEqual(
    offsets.map((offset) => expect.closeTo(offset)),
  );
});
