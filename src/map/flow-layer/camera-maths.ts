import type { SphereVector } from './camera-types.ts';

/*
 * What lies under a point (X, Y) of clip space. A matrix by columns with rows r takes p to (r0·p, r1·p, r3·p) =
 * (X w, Y w, w), so that p lies in two planes, (r0 − X r3)·p = 0 and (r1 − Y r3)·p = 0, which meet in the ray. Nothing
 * has to be inverted, whose scales run from 1e-9 to 1e6.
 */

type Vector4 = readonly [number, number, number, number];

/** The plane (n, d) with n·p + d = 0 of all that a matrix takes to `value` in a row of clip space. */
function planeOf(m: ArrayLike<number>, row: 0 | 1, value: number): Vector4 {
  const at = (column: number) => (m[4 * column + row] ?? 0) - value * (m[4 * column + 3] ?? 0);
  return [at(0), at(1), at(2), at(3)];
}

/** On the plane z = 0: (x, y, w), of which x / w and y / w are the place; beyond the horizon w changes its sign. */
export function planeHit(m: ArrayLike<number>, x: number, y: number): SphereVector {
  const [a, b] = [planeOf(m, 0, x), planeOf(m, 1, y)];
  return cross([a[0], a[1], a[3]], [b[0], b[1], b[3]]);
}

/**
 * Where the ray first meets the unit sphere; null: it goes past. With u = n0 × n1 it comes nearest to the middle at
 * (d0 (u × n1) + d1 (n0 × u)) / |u|².
 */
export function sphereHit(m: ArrayLike<number>, x: number, y: number): SphereVector | null {
  const [a0, a1, a2, a3] = planeOf(m, 0, x);
  const [b0, b1, b2, b3] = planeOf(m, 1, y);
  const ray = cross([a0, a1, a2], [b0, b1, b2]);
  const squared = dot(ray, ray);
  const [p, q] = [cross(ray, [b0, b1, b2]), cross([a0, a1, a2], ray)];
  const nearest: SphereVector = [
    (a3 * p[0] + b3 * q[0]) / squared,
    (a3 * p[1] + b3 * q[1]) / squared,
    (a3 * p[2] + b3 * q[2]) / squared,
  ];
  const rest = 1 - dot(nearest, nearest);
  if (!(rest >= 0)) return null;
  // Away from the camera w grows.
  const away = Math.sign(dot(ray, [m[3] ?? 0, m[7] ?? 0, m[11] ?? 0]));
  const step = away * Math.sqrt(rest / squared);
  return [nearest[0] - step * ray[0], nearest[1] - step * ray[1], nearest[2] - step * ray[2]];
}

function dot(a: SphereVector, b: SphereVector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross([ax, ay, az]: SphereVector, [bx, by, bz]: SphereVector): SphereVector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

/** The place on the sphere of a position in Mercator 0 … 1, whose x may run on beyond the world. */
export function sphereOfMercator(x: number, y: number): SphereVector {
  const longitude = (x - 0.5) * 2 * Math.PI;
  // tanh and 1/cosh of the stretched latitude are its sine and cosine; they stay finite beyond the square.
  const stretched = Math.PI * (1 - 2 * y);
  const [sin, cos] = [Math.tanh(stretched), 1 / Math.cosh(stretched)];
  return [Math.sin(longitude) * cos, sin, Math.cos(longitude) * cos];
}

/** Radians; from the chord, since the arc cosine knows no angles below 1e-8. What follows z does not count. */
export function angleBetween(
  [ax, ay, az]: SphereVector | readonly [number, number, number, number],
  [bx, by, bz]: SphereVector | readonly [number, number, number, number],
): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(ax - bx, ay - by, az - bz) / 2));
}
