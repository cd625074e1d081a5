import type { Position } from 'geojson';
import { unwrap } from './antimeridian.ts';
import { arcBetween, cross, toPosition, toVector, type UnitVector } from './unit-vector.ts';

/** No piece is longer, so that it looks round on a globe too: 3° leave the arc by 0.14 px at 400 px radius. */
const LONGEST_PIECE = 3;
/** Pieces end here even where the tolerance is not met, as beside the pole, where longitudes race. */
const MOST_HALVINGS = 10;

export interface PathOptions {
  /**
   * How far, in degrees of arc, a straight piece in longitude and latitude may leave the great circle.
   * Default 0.01, which is 0.5 px at zoom 5.
   */
  readonly tolerance?: number;
}

/**
 * The great circle from one position to another, the short way, as vertices in degrees. The ends are
 * the given ones; longitudes are unwrapped: they run on beyond ±180 without a jump. Exact antipodes have
 * no short way and go by the north pole; equal ends give two equal vertices.
 *
 * With unit vectors a and b, d = a·b and b' = (b − a d) / |b − a d|, the path is
 * p(t) = a cos t + b' sin t for 0 ≤ t ≤ atan2(|b − a d|, d).
 */
export function geodesicPath(from: Position, to: Position, options: PathOptions = {}): Position[] {
  const { tolerance = 0.01 } = options;
  const arc = arcOf(from, to);
  const count = Math.max(1, Math.ceil(arc.length / LONGEST_PIECE));
  const steps = Array.from({ length: count + 1 }, (_, index) => index / count);
  const vertices = steps.flatMap((step, index) => {
    const previous = steps[index - 1];
    return previous === undefined ? [] : [...halved(arc, previous, step, tolerance, MOST_HALVINGS), step];
  });
  const between = vertices.slice(0, -1).map((t) => toPosition(arc.at(t)));
  return unwrap([from, ...between, to]);
}

/** The great circles from each position to the next. */
export function legsThrough(positions: readonly Position[]): Position[][] {
  return positions.slice(1).map((to, index) => geodesicPath(positions[index] ?? to, to));
}

/** One line of legs of which each starts where the one before ended, if perhaps in another turn of the world. */
export function joinLegs(legs: readonly (readonly Position[])[]): Position[] {
  const line: Position[] = [];
  for (const leg of legs) {
    const [last, first] = [line.at(-1)?.[0], leg[0]?.[0]];
    const turns = last === undefined || first === undefined ? 0 : 360 * Math.round((last - first) / 360);
    const rest = line.length === 0 ? leg : leg.slice(1);
    line.push(...rest.map(([longitude = 0, ...others]) => [longitude + turns, ...others]));
  }
  return line;
}

interface Arc {
  /** Degrees of arc. */
  readonly length: number;
  /** The point at a share 0 … 1 of the way. */
  at(share: number): UnitVector;
}

function arcOf(from: Position, to: Position): Arc {
  const a = toVector(from);
  const b = toVector(to);
  const length = arcBetween(a, b);
  const towards = direction(a, b);
  return {
    length,
    at: (share) => {
      const t = (length * share * Math.PI) / 180;
      const [cos, sin] = [Math.cos(t), Math.sin(t)];
      return [a[0] * cos + towards[0] * sin, a[1] * cos + towards[1] * sin, a[2] * cos + towards[2] * sin];
    },
  };
}

/** The unit vector at a right angle to `a` towards `b`; for antipodes, and nearly so, towards the pole. */
function direction(a: UnitVector, b: UnitVector): UnitVector {
  const towards = perpendicular(a, b);
  if (towards !== null) return towards;
  return perpendicular(a, [0, 0, 1]) ?? [1, 0, 0];
}

/** null where the two lie on one axis, to within 6 mm on the earth. */
function perpendicular(a: UnitVector, b: UnitVector): UnitVector | null {
  const normal = cross(a, b);
  const length = Math.hypot(...normal);
  if (length < 1e-9) return null;
  const [x, y, z] = cross(normal, a);
  return [x / length, y / length, z / length];
}

/** The shares of the way at which a piece must be divided, in order, without its own ends. */
function halved(arc: Arc, start: number, end: number, tolerance: number, halvings: number): number[] {
  if (halvings === 0) return [];
  const middle = (start + end) / 2;
  const [a, b] = unwrap([toPosition(arc.at(start)), toPosition(arc.at(end))]);
  if (a === undefined || b === undefined) return [];
  const straight = toVector([((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2]);
  if (arcBetween(straight, arc.at(middle)) <= tolerance) return [];
  return [
    ...halved(arc, start, middle, tolerance, halvings - 1),
    middle,
    ...halved(arc, middle, end, tolerance, halvings - 1),
  ];
}
