import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANYTHING, LABEL, Occupancy, SIGN, STRAND } from '../../../src/scene/layout/occupancy.ts';

const FRAME = { width: 700, height: 400 };
/** Side of a cell, px. */
const CELL = 3;

test('holds what was marked, and only under its flag', () => {
  const taken = new Occupancy(FRAME);
  taken.markBox({ left: 90, top: 30, right: 300, bottom: 60 }, LABEL);
  expect(taken.holds({ left: 200, top: 40, right: 210, bottom: 50 }, LABEL)).toBe(true);
  expect(taken.holds({ left: 200, top: 40, right: 210, bottom: 50 }, SIGN | STRAND)).toBe(false);
  expect(taken.holds({ left: 200, top: 40, right: 210, bottom: 50 }, ANYTHING)).toBe(true);
  expect(taken.holds({ left: 310, top: 0, right: 700, bottom: 400 }, ANYTHING)).toBe(false);
  expect(taken.holds({ left: 0, top: 0, right: 86, bottom: 400 }, ANYTHING)).toBe(false);
});

test('a disc marks the cells whose middle lies within it and half a cell, whatever words they lie in', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: FRAME.width, noNaN: true }),
      fc.double({ min: 0, max: FRAME.height, noNaN: true }),
      fc.double({ min: 1, max: 60, noNaN: true }),
      fc.nat({ max: Math.floor(FRAME.width / CELL) - 1 }),
      fc.nat({ max: Math.floor(FRAME.height / CELL) - 1 }),
      (x, y, radius, column, row) => {
        const taken = new Occupancy(FRAME);
        taken.markDisc({ x, y }, radius, SIGN);
        const middle = { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL };
        const off = Math.hypot(middle.x - x, middle.y - y);
        // On the very rim, and where the frame's edge cuts, either answer will do.
        fc.pre(Math.abs(off - radius - CELL / 2) > 1e-6 && Math.abs(Math.abs(middle.x - x) - radius) > CELL);
        fc.pre(Math.abs(Math.abs(middle.y - y) - radius) > CELL);
        const box = { left: middle.x, top: middle.y, right: middle.x, bottom: middle.y };
        expect(taken.holds(box, SIGN)).toBe(off <= radius + CELL / 2);
      },
    ),
  );
});
