/** A point or vector in CSS px; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function add(a: Point, b: Point, factor = 1): Point {
  return { x: a.x + b.x * factor, y: a.y + b.y * factor };
}

export function subtract(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

export function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Length 1, same direction; to the right where there is none. */
export function unit(vector: Point): Point {
  const length = Math.hypot(vector.x, vector.y);
  return length === 0 ? { x: 1, y: 0 } : { x: vector.x / length, y: vector.y / length };
}

/** The vector to the left of one that looks along `direction`, on a screen where y grows downwards. */
export function leftOf(direction: Point): Point {
  return { x: direction.y, y: -direction.x };
}

export function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => add(total, point), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

/** Distance of a point from the segment a–b. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const along = subtract(b, a);
  const square = dot(along, along);
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, dot(subtract(point, a), along) / square));
  return distance(point, add(a, along, share));
}

/** True where two convex polygons come closer than `air` px (separating axes; corners a little early). */
export function convexTouch(a: readonly Point[], b: readonly Point[], air = 0): boolean {
  return !hasGap(a, b, air) && !hasGap(b, a, air);
}

function hasGap(a: readonly Point[], b: readonly Point[], air: number): boolean {
  return a.some((corner, index) => {
    const next = a[(index + 1) % a.length];
    if (next === undefined) return false;
    const axis = leftOf(unit(subtract(next, corner)));
    const [aLow, aHigh] = extent(a, axis);
    const [bLow, bHigh] = extent(b, axis);
    return bLow - aHigh >= air || aLow - bHigh >= air;
  });
}

/** Lowest and highest coordinate of the points along an axis of length 1. */
export function extent(points: readonly Point[], axis: Point): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const value = dot(point, axis);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
