import type { FlowCamera } from './camera-types.ts';
import { PickGround } from './pick-ground.ts';

const STEPS = 16;
const DIRECTIONS = 8;
/** Between the directions that are tried, the ground may reach somewhat farther. */
const MARGIN = 1.15;
/** Float32 vectors and normals are as exact as this, radians. */
const SLACK = 3e-7;
const HALVINGS = 7;

/** What picking has to know of the point under the pointer. */
export interface PickView {
  readonly camera: FlowCamera;
  /** The point, CSS px. */
  readonly x: number;
  readonly y: number;
  /** Px from it within which flows are wanted. */
  readonly radius: number;
  readonly ground: PickGround;
  /** Px of one step in the two tables. */
  readonly step: number;
  /** Radians, and Mercator's units, within which all ground lies that is 0, 1, 2 … steps from the point. */
  readonly angles: Float64Array;
  readonly lengths: Float64Array;
  /** Of the angles. */
  readonly sines: Float64Array;
  readonly cosines: Float64Array;
}

/** Null where there is no ground under the point. `reach`: px from a wanted line at which its ground may lie. */
export function pickView(
  camera: FlowCamera,
  x: number,
  y: number,
  radius: number,
  reach: number,
): PickView | null {
  const ground = new PickGround(camera);
  if (!ground.find(x, y)) return null;
  const around = new PickGround(camera);
  const angles = new Float64Array(STEPS + 1);
  const lengths = new Float64Array(STEPS + 1);
  const step = (radius + reach) / STEPS;
  for (let ring = 1; ring <= STEPS; ring += 1) {
    let farthest = angles[ring - 1] ?? 0;
    let longest = lengths[ring - 1] ?? 0;
    for (let direction = 0; direction < DIRECTIONS; direction += 1) {
      const bearing = (2 * Math.PI * direction) / DIRECTIONS;
      const dx = ring * step * Math.cos(bearing);
      const dy = ring * step * Math.sin(bearing);
      if (!around.find(x + dx, y + dy)) findEdge(around, x, y, dx, dy);
      const chord = Math.hypot(around.x - ground.x, around.y - ground.y, around.z - ground.z);
      farthest = Math.max(farthest, 2 * Math.asin(Math.min(1, chord / 2)) * MARGIN);
      const across = around.mercatorX - ground.mercatorX;
      const length = Math.hypot(across, around.mercatorY - ground.mercatorY);
      longest = Math.max(longest, length * MARGIN);
    }
    angles[ring] = farthest;
    lengths[ring] = longest;
  }
  for (let ring = 0; ring <= STEPS; ring += 1)
    angles[ring] = Math.min(Math.PI / 2, (angles[ring] ?? 0) + SLACK);
  const [sines, cosines] = [angles.map(Math.sin), angles.map(Math.cos)];
  return { camera, x, y, radius, ground, step, angles, lengths, sines, cosines };
}

/** The last ground on the way from a point that is on it to one that is not. */
function findEdge(ground: PickGround, x: number, y: number, dx: number, dy: number): void {
  let [on, off] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (on + off) / 2;
    if (ground.find(x + middle * dx, y + middle * dy)) on = middle;
    else off = middle;
  }
  ground.find(x + on * dx, y + on * dy);
}

/** Step of the tables that holds so many px. */
export function ringOf(view: PickView, px: number): number {
  return Math.min(STEPS, Math.ceil(px / view.step));
}
