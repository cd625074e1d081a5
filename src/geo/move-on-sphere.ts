import type { Position } from 'geojson';
import { cross, dot, toPosition, toVector, type UnitVector } from './unit-vector.ts';

/**
 * Moves positions over the sphere as one rigid piece, such that `from` comes to lie on `to` and north there stays
 * north. Such a move is a turn of the whole sphere, so every length, angle and area stays what it was: with the frames
 * (east, north, up) of both points, each vector keeps its three shares and takes them along.
 */
export function moveOnSphere(from: Position, to: Position): (position: Position) => Position {
  const [east0, north0, up0] = frameAt(from);
  const [east1, north1, up1] = frameAt(to);
  return (position) => {
    const vector = toVector(position);
    const [e, n, u] = [dot(vector, east0), dot(vector, north0), dot(vector, up0)];
    return toPosition([
      e * east1[0] + n * north1[0] + u * up1[0],
      e * east1[1] + n * north1[1] + u * up1[1],
      e * east1[2] + n * north1[2] + u * up1[2],
    ]);
  };
}

/** East, north and up at a position; at a pole those of its own longitude. */
function frameAt(position: Position): readonly [UnitVector, UnitVector, UnitVector] {
  const up = toVector(position);
  const lambda = ((position[0] ?? 0) * Math.PI) / 180;
  const east: UnitVector = [-Math.sin(lambda), Math.cos(lambda), 0];
  return [east, cross(up, east), up];
}
