import { expect, test } from 'vitest';
import { shareOfFrame } from '../../../src/scene/layout/share-of-frame.ts';
import type { Project } from '../../../src/scene/types.ts';

const FRAME = { width: 1000, height: 500 };
const asPixels: Project = ([x = 0, y = 0]) => (x < 0 ? null : [x, y]);

test('gives the larger of the shares of width and height', () => {
  expect(
    shareOfFrame(
      [
        [100, 100],
        [400, 200],
      ],
      asPixels,
      FRAME,
    ),
  ).toBeCloseTo(0.3);
  expect(
    shareOfFrame(
      [
        [100, 50],
        [200, 450],
      ],
      asPixels,
      FRAME,
    ),
  ).toBeCloseTo(0.8);
});

test('is null where anything is behind the limb, outside or at the very edge, and for nothing', () => {
  expect(
    shareOfFrame(
      [
        [100, 100],
        [-1, 100],
      ],
      asPixels,
      FRAME,
    ),
  ).toBeNull();
  expect(
    shareOfFrame(
      [
        [100, 100],
        [1100, 100],
      ],
      asPixels,
      FRAME,
    ),
  ).toBeNull();
  expect(shareOfFrame([[10, 100]], asPixels, FRAME)).toBeNull();
  expect(shareOfFrame([], asPixels, FRAME)).toBeNull();
});
