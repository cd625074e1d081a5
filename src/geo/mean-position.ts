import type { Position } from 'geojson';
import { toPosition, toVector } from './unit-vector.ts';

/** The mean direction of positions as seen from the centre of the earth, degrees; [0, 0] where there is none. */
export function meanPosition(positions: readonly Position[]): Position {
  const sum: [number, number, number] = [0, 0, 0];
  for (const position of positions) {
    const vector = toVector(position);
    for (const axis of [0, 1, 2] as const) sum[axis] += vector[axis];
  }
  return toPosition(sum);
}
