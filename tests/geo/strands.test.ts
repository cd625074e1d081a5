import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Strand } from '../../src/geo/corridors.ts';
import { geodesicPath } from '../../src/geo/geodesic-path.ts';
import { placeStrands, type StrandPlacing } from '../../src/geo/strands.ts';
import { ANCHORAGE, KURSK, MOSCOW, PYONGYANG } from '../helpers/positions.ts';

type Point = readonly number[];

function strand(key: string, from: Point, to: Point, rank = 0, width = 7): Strand {
  return { key, path: geodesicPath([...from], [...to]), through: [], rank, width };
}

function placed(strands: readonly Strand[], key: string): StrandPlacing {
  const placing = placeStrands(strands).get(key);
  if (placing === undefined) throw new Error(`${key} has no place`);
  return placing;
}

/** Keys from the left to the right of the outward direction. */
function across(strands: readonly Strand[]): string[] {
  return [...placeStrands(strands)].toSorted(([, a], [, b]) => a.slot - b.slot).map(([key]) => key);
}

describe('a single strand', () => {
  test('has its corridor and both combs to itself', () => {
    expect(placed([strand('a', PYONGYANG, MOSCOW)], 'a')).toEqual({
      corridor: 'a',
      side: 'outward',
      slot: 0,
      of: 1,
      outward: 1,
      row: 0,
      from: { slot: 0, of: 1 },
      to: { slot: 0, of: 1 },
    });
  });
});

describe('strands between the same two places', () => {
  const there = [strand('people', PYONGYANG, MOSCOW, 0), strand('arms', PYONGYANG, MOSCOW, 1)];
  const back = [strand('food', MOSCOW, PYONGYANG, 2), strand('energy', MOSCOW, PYONGYANG, 3)];

  test('lie side by side, the lowest rank at the outer edge, outward to the south', () => {
    // Pyongyang to Moscow runs west, so south is on the left.
    expect(across([...there, ...back])).toEqual(['people', 'arms', 'energy', 'food']);
  });

  test('lie to the south too where outward runs east', () => {
    expect(across([...back, ...there])).toEqual(['people', 'arms', 'energy', 'food']);
    expect(placed([...back, ...there], 'food')).toMatchObject({ side: 'outward', slot: 3 });
  });

  test('of one rank the wider lies outside, then the id decides', () => {
    const strands = [
      strand('b', PYONGYANG, MOSCOW),
      strand('a', PYONGYANG, MOSCOW),
      strand('wide', PYONGYANG, MOSCOW, 0, 9),
    ];
    expect(across(strands)).toEqual(['wide', 'a', 'b']);
  });

  test('know how many of them are outward', () => {
    expect(placed([...there, ...back], 'arms')).toMatchObject({ side: 'outward', of: 4, outward: 2 });
    expect(placed([...there, ...back], 'food')).toMatchObject({ side: 'return', of: 4, outward: 2 });
  });

  test('stand in each comb clockwise as seen from the place', () => {
    const strands = [...there, ...back];
    expect(placed(strands, 'people')).toMatchObject({ from: { slot: 0, of: 4 }, to: { slot: 3, of: 4 } });
    expect(placed(strands, 'food')).toMatchObject({ from: { slot: 0, of: 4 }, to: { slot: 3, of: 4 } });
  });

  test('their heads stand in two rows at each place', () => {
    const rows = ['people', 'arms', 'energy', 'food'].map((key) => placed([...there, ...back], key).row);
    expect(rows).toEqual([1, 0, 0, 1]);
  });
});

describe('Moscow and Kursk, seen from Pyongyang,', () => {
  const strands = [
    strand('rockets', PYONGYANG, MOSCOW, 1),
    strand('troops', PYONGYANG, KURSK, 0),
    strand('oil', MOSCOW, PYONGYANG, 3),
  ];

  test('are one corridor and one comb, sorted by the bearing of the far end', () => {
    expect(new Set([...placeStrands(strands).values()].map(({ corridor }) => corridor)).size).toBe(1);
    expect(across(strands)).toEqual(['troops', 'rockets', 'oil']);
    expect(strands.map(({ key }) => placed(strands, key).from.of)).toEqual([3, 3, 2]);
  });

  test('have combs of their own at the far end', () => {
    expect(placed(strands, 'troops').to).toEqual({ slot: 0, of: 1 });
    expect(placed(strands, 'rockets').to).toEqual({ slot: 1, of: 2 });
  });

  test('a way back from the outer place stays outside instead of crossing', () => {
    expect(across([...strands, strand('wounded', KURSK, PYONGYANG, 0)])).toEqual([
      'wounded',
      'troops',
      'rockets',
      'oil',
    ]);
  });

  test('Anchorage is another corridor with a comb of its own', () => {
    const all = [...strands, strand('letters', PYONGYANG, ANCHORAGE)];
    expect(placed(all, 'letters').corridor).not.toBe(placed(all, 'troops').corridor);
    expect(placed(all, 'letters').from).toEqual({ slot: 0, of: 1 });
  });
});

describe('combs', () => {
  test('are shared by corridors within 25° of bearing, across north', () => {
    const strands = [
      strand('north-west', [0, 0], [-5, 30]),
      strand('north-east', [0, 0], [5, 30]),
      strand('east', [0, 0], [30, 0]),
    ];
    expect(placed(strands, 'north-west').from).toEqual({ slot: 0, of: 2 });
    expect(placed(strands, 'north-east').from).toEqual({ slot: 1, of: 2 });
    expect(placed(strands, 'east').from).toEqual({ slot: 0, of: 1 });
  });

  test('take what leaves and what arrives', () => {
    const strands = [strand('out', [0, 0], [20, 30]), strand('in', [8, 30], [0, 0])];
    expect(placed(strands, 'in').to).toEqual({ slot: 0, of: 2 });
    expect(placed(strands, 'out').from).toEqual({ slot: 1, of: 2 });
  });
});

test('hidden strands leave no gap, and nothing changes sides', () => {
  const strands = [
    strand('people', PYONGYANG, MOSCOW, 0),
    strand('arms', PYONGYANG, MOSCOW, 1),
    strand('food', MOSCOW, PYONGYANG, 2),
    strand('energy', MOSCOW, PYONGYANG, 3),
  ];
  const placings = placeStrands(strands, (key) => key !== 'people' && key !== 'arms');
  expect([...placings.keys()].toSorted()).toEqual(['energy', 'food']);
  expect(placings.get('energy')).toMatchObject({
    side: 'return',
    slot: 0,
    of: 2,
    outward: 0,
    to: { slot: 0, of: 2 },
  });
});

test('a known way is bundled with its like only', () => {
  const through = [[130, 45]];
  const strands: Strand[] = [
    strand('arc', PYONGYANG, MOSCOW),
    { ...strand('way', PYONGYANG, MOSCOW), through },
    { ...strand('way-back', MOSCOW, PYONGYANG), through },
  ];
  expect(placed(strands, 'arc').of).toBe(1);
  expect(placed(strands, 'way').of).toBe(2);
  expect(placed(strands, 'way-back').corridor).toBe(placed(strands, 'way').corridor);
});

test('ends on both sides of 180° are one place', () => {
  const strands = [strand('a', [180, 10], MOSCOW), strand('b', [-180, 10], MOSCOW)];
  expect(placed(strands, 'a').of).toBe(2);
});

describe('no two strands of a corridor cross', () => {
  const near = fc.tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  );
  const fan = fc.record({
    ends: fc.array(near, { minLength: 1, maxLength: 4 }),
    flows: fc.array(
      fc.record({
        end: fc.nat(3),
        back: fc.boolean(),
        rank: fc.nat(5),
        width: fc.integer({ min: 2, max: 13 }),
      }),
      { minLength: 2, maxLength: 16 },
    ),
  });

  function strandsOf({ ends, flows }: typeof fan extends fc.Arbitrary<infer T> ? T : never): Strand[] {
    return flows.map(({ end, back, rank, width }, index) => {
      const [dx, dy] = ends[end % ends.length] ?? [0, 0];
      const far = [MOSCOW[0] ?? 0, MOSCOW[1] ?? 0].map((degree, axis) => degree + (axis === 0 ? dx : dy));
      return back
        ? strand(`s${index}`, far, PYONGYANG, rank, width)
        : strand(`s${index}`, PYONGYANG, far, rank, width);
    });
  }

  test('since their order is the same at both ends, and outward stays together', () => {
    fc.assert(
      fc.property(fan, (plan) => {
        const strands = strandsOf(plan);
        const placings = placeStrands(strands);
        expect(placings.size).toBe(strands.length);
        const lanes = [...placings.values()].toSorted((a, b) => a.slot - b.slot);
        expect(new Set(lanes.map(({ corridor }) => corridor)).size).toBe(1);
        expect(lanes.map(({ slot }) => slot)).toEqual(lanes.map((_, index) => index));
        const atHome = strands
          .toSorted((a, b) => (placings.get(a.key)?.slot ?? 0) - (placings.get(b.key)?.slot ?? 0))
          .map(
            ({ key, path }) =>
              placings.get(key)?.[path[0]?.[0] === PYONGYANG[0] ? 'from' : 'to'] ?? { slot: -1, of: -1 },
          );
        expect(atHome.every(({ of }) => of === strands.length)).toBe(true);
        const homeSlots = atHome.map(({ slot }) => slot);
        const ascending = homeSlots.toSorted((a, b) => a - b);
        expect([ascending, ascending.toReversed()]).toContainEqual(homeSlots);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('drawn as bundles that gather at both ends and open in the middle', () => {
    fc.assert(
      fc.property(fan, (plan) => {
        const strands = strandsOf(plan);
        const placings = placeStrands(strands);
        const lines = strands.map((one) => drawn(one, placings));
        for (const [index, a] of lines.entries()) {
          for (const b of lines.slice(index + 1)) expect(crosses(a, b)).toBe(false);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});

/** Offsets as a picture has them, in degrees on an equal-distance map around the middle of the corridor. */
function drawn({ key, path }: Strand, placings: ReadonlyMap<string, StrandPlacing>): [number, number][] {
  const placing = placings.get(key);
  if (placing === undefined) throw new Error(`${key} has no place`);
  const plane = path.map(onPlane);
  const sign = placing.side === 'outward' ? 1 : -1;
  const right = {
    from: centred(placing.from) * 0.02,
    // Looking back from the end, clockwise is to the left of the way.
    to: -centred(placing.to) * 0.02,
    middle: sign * centred(placing) * 0.5,
  };
  return plane.map(([x, y], index) => {
    const [[ax, ay], [bx, by]] = [plane[Math.max(0, index - 1)] ?? [x, y], plane[index + 1] ?? [x, y]];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const t = index / (plane.length - 1);
    const open = Math.sin(Math.PI * t) ** 0.8;
    const offset = (right.from + t * (right.to - right.from)) * (1 - open) + right.middle * open;
    return [x + ((by - ay) / length) * offset, y - ((bx - ax) / length) * offset];
  });
}

function centred({ slot, of }: { slot: number; of: number }): number {
  return slot - (of - 1) / 2;
}

/** Oblique equal-distance projection around 80° E, 55° N. */
function onPlane([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  const [lambda, phi, phi0] = [longitude - 80, latitude, 55].map((degree) => (degree * Math.PI) / 180);
  if (lambda === undefined || phi === undefined || phi0 === undefined) return [0, 0];
  const cos = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  const angle = Math.acos(Math.min(1, Math.max(-1, cos)));
  const k = ((angle === 0 ? 1 : angle / Math.sin(angle)) * 180) / Math.PI;
  return [
    k * Math.cos(phi) * Math.sin(lambda),
    k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)),
  ];
}

/** Whether two lines cross on their way; at their very ends all meet in the sign of a place. */
function crosses(a: readonly [number, number][], b: readonly [number, number][]): boolean {
  const inner = (line: readonly [number, number][]) => line.slice(2, -2);
  const [p, q] = [inner(a), inner(b)];
  return p
    .slice(1)
    .some((end, i) => q.slice(1).some((other, j) => segmentsCross(p[i] ?? end, end, q[j] ?? other, other)));
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = ([ax = 0, ay = 0]: Point, [bx = 0, by = 0]: Point, [x = 0, y = 0]: Point) =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
