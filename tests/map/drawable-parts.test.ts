import { expect, test } from 'vitest';
import { drawableParts } from '../../src/map/flows/drawable-parts.ts';

test('a line stays one part, its longitudes running on across 180°', () => {
  expect(
    drawableParts([
      [178, 50],
      [179, 50],
      [-179, 50],
      [-178, 50],
    ]),
  ).toEqual([
    [
      [178, 50],
      [179, 50],
      [181, 50],
      [182, 50],
    ],
  ]);
  expect(
    drawableParts([
      [-179, 10],
      [179, 10],
    ]),
  ).toEqual([
    [
      [-179, 10],
      [-181, 10],
    ],
  ]);
});

test('what no tile reaches is left out', () => {
  expect(
    drawableParts([
      [0, 80],
      [0, 84],
      [0, 88],
      [180, 88],
      [180, 84],
      [180, 80],
    ]),
  ).toEqual([
    [
      [0, 80],
      [0, 84],
    ],
    [
      [180, 84],
      [180, 80],
    ],
  ]);
});

test('a single point is no line', () => {
  expect(drawableParts([[0, 80]])).toEqual([]);
  expect(drawableParts([])).toEqual([]);
  expect(
    drawableParts([
      [0, 86],
      [0, 80],
      [0, 86],
    ]),
  ).toEqual([]);
});
