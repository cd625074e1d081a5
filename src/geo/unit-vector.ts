import type { Position } from 'geojson';

/** A point of the sphere as a vector of length 1: x to 0° E, y to 90° E, z to the north pole. */
export type UnitVector = readonly [number, number, number];

const RADIANS = Math.PI / 180;

export function toVector([longitude = 0, latitude = 0]: Position): UnitVector {
  const lambda = longitude * RADIANS;
  const phi = latitude * RADIANS;
  const radius = Math.cos(phi);
  return [radius * Math.cos(lambda), radius * Math.sin(lambda), Math.sin(phi)];
}

/** Degrees; longitude in −180 … 180. */
export function toPosition([x, y, z]: UnitVector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export function dot(a: UnitVector, b: UnitVector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: UnitVector, b: UnitVector): UnitVector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Angle between two points in degrees of arc; as exact for tiny angles as for nearly 180°. */
export function arcBetween(a: UnitVector, b: UnitVector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b)) / RADIANS;
}
