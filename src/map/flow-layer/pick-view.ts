import { angleBetween } from './camera-maths.ts';
import type { FlowCamera } from './camera-types.ts';
import { type Ground, groundFinder } from './pick-ground.ts';

const STEPS = 16;
const DIRECTIONS = 8;
/** Between the directions that are tried, the ground may reach somewhat farther. */
const MARGIN = 1.15;
/** Float32 vectors and normals are as exact as this, radians. */
const SLACK = 3e-7;
const HALVINGS = 7;

/** Within which all ground lies that is up to so many px from the point. */
interface Ring {
  /** Of the angle. */
  readonly sine: number;
  readonly cosine: number;
  /** Mercator. */
  readonly length: number;
}

/** What picking has to know of the point under the pointer. */
export interface PickView {
  readonly camera: FlowCamera;
  /** The point, CSS px. */
  readonly x: number;
  readonly y: number;
  /** Px from it within which flows are wanted. */
  readonly radius: number;
  readonly ground: Ground;
  readonly ringOf: (px: number) => Ring;
}

/** Null where there is no ground under the point. `reach`: px from a wanted line at which its ground may lie. */
export function pickView(
  camera: FlowCamera,
  x: number,
  y: number,
  radius: number,
  reach: number,
): PickView | null {
  const find = groundFinder(camera);
  const ground = find(x, y);
  if (ground === null) return null;
  const step = (radius + reach) / STEPS;
  let [angle, length] = [0, 0];
  const rings = Array.from({ length: STEPS + 1 }, (_, ring): Ring => {
    for (let direction = 0; direction < DIRECTIONS; direction += 1) {
      const bearing = (2 * Math.PI * direction) / DIRECTIONS;
      const { at, mercator } = lastGround(find, ground, x, y, ring * step, bearing);
      angle = Math.max(angle, MARGIN * angleBetween(at, ground.at));
      const [east, south] = [mercator[0] - ground.mercator[0], mercator[1] - ground.mercator[1]];
      length = Math.max(length, MARGIN * Math.hypot(east, south));
    }
    const safe = Math.min(Math.PI / 2, angle + SLACK);
    return { sine: Math.sin(safe), cosine: Math.cos(safe), length };
  });
  const widest = rings[STEPS] ?? { sine: 1, cosine: 0, length: 1 };
  return { camera, x, y, radius, ground, ringOf: (px) => rings[Math.ceil(px / step)] ?? widest };
}

/** The ground so many px off in a direction, or the last on the way there. */
function lastGround(
  find: ReturnType<typeof groundFinder>,
  ground: Ground,
  x: number,
  y: number,
  px: number,
  bearing: number,
): Ground {
  const on = (share: number) => find(x + share * px * Math.cos(bearing), y + share * px * Math.sin(bearing));
  let last = on(1);
  if (last !== null) return last;
  for (let share = 0, half = 0.5; half > 2 ** -HALVINGS; half /= 2) {
    const farther = on(share + half);
    if (farther === null) continue;
    last = farther;
    share += half;
  }
  return last ?? ground;
}
