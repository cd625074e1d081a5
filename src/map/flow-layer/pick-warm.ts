import type { FlowCamera } from './camera-types.ts';
import { pickFlows } from './pick-flows.ts';
import type { PackedFlows } from './types.ts';

const FLOWS = 4096;
const ROUNDS = 12;
/** No whole numbers here: engines tell fields that only ever held whole ones from others. */
const SIZE = 1000.5;

const VIEW = {
  transition: 0.9999,
  width: SIZE,
  height: SIZE,
  pixelRatio: 1.5,
  zoom: 1.5,
  pxPerRad: SIZE / 6,
  cap: [0, 1, 0, -2],
  copies: [0, 0],
  xRange: [0, 1],
} as const;
/** The world, and the half of the globe that looks at longitude 0, each from infinitely far away. */
const FLAT = Float64Array.of(2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1);
const ROUND = Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1);
const CAMERAS: readonly FlowCamera[] = [
  { ...VIEW, globe: false, matrix: FLAT, fallback: FLAT, plane: [0, 0, 1, 0] },
  { ...VIEW, globe: true, matrix: ROUND, fallback: FLAT, plane: [0, 0, 1, 0] },
];

/**
 * Picks here and there among the first flows, for an idle moment after packing: engines compile code only when
 * it has run a while, and the first picks among 100 000 flows would take ten times as long as later ones.
 */
export function warmPicking(packed: PackedFlows): void {
  const some = { ...packed, batches: packed.batches.filter(({ first }) => first < FLOWS) };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const camera of CAMERAS) pickFlows(some, camera, {}, [SIZE * (0.3 + 0.03 * round), 0.4 * SIZE]);
  }
}
