import type { MultiPolygon, Polygon, Position } from 'geojson';
import { unwrap } from './antimeridian.ts';
import { mercatorY } from './mercator.ts';
import { dot, toPosition, toVector, type UnitVector } from './unit-vector.ts';

/** Radius of the sphere with the area of the ellipsoid (WGS 84), km: areas come out right on average. */
const AUTHALIC_RADIUS = 6371.0072;
const RADIAN = Math.PI / 180;
/** Mercator's map is drawn no further, degrees. */
const HIGHEST_LATITUDE = 85;
/** An edge is measured on Mercator's map in pieces no longer than this, degrees. */
const PIECE = 1;

type Area = Polygon | MultiPolygon;

/**
 * Area on the sphere in km², edges being great circles; holes are left out. The sum of the spherical excesses E between
 * each edge and the equator: tan(E/2) = tan(Δλ/2) · (t₁ + t₂) / (1 + t₁ t₂) with t = tan(φ/2), by the half-angle
 * formulas of spherical trigonometry (Todhunter, Spherical Trigonometry, 1886, art. 103).
 */
export function sphereArea(area: Area): number {
  const polygons = polygonsIn(area).map(([outer = [], ...holes]) =>
    holes.reduce((rest, hole) => rest - Math.abs(excess(hole)), Math.abs(excess(outer))),
  );
  return polygons.reduce((sum, one) => sum + one, 0) * AUTHALIC_RADIUS ** 2;
}

/**
 * By how much Mercator's map draws an area larger than at the scale of the equator; null where it reaches over a pole
 * or beyond 85°, where that map ends.
 */
export function mercatorGrowth(area: Area): number | null {
  const rings = polygonsIn(area);
  const isBeyond = rings.flat(2).some(([, lat = 0]) => Math.abs(lat) > HIGHEST_LATITUDE);
  if (isBeyond || rings.flat().some(isAroundPole)) return null;
  const drawn = rings.map(([outer = [], ...holes]) =>
    holes.reduce((rest, hole) => rest - Math.abs(flatArea(hole)), Math.abs(flatArea(outer))),
  );
  const steradians = drawn.reduce((sum, one) => sum + one, 0) * RADIAN ** 2;
  return (steradians * AUTHALIC_RADIUS ** 2) / sphereArea(area);
}

/** The middle of the largest polygon of an area: the mean direction of its edges, weighted by their lengths. */
export function middleOfArea(area: Area): Position {
  const outers = polygonsIn(area).flatMap(([outer]) => (outer ? [outer] : []));
  const sizes = outers.map((ring) => Math.abs(excess(ring)));
  const largest = Math.max(0, ...sizes);
  // Parts cut apart at ±180° belong together, and those nearly as large count.
  const rings = outers.filter((_, index) => (sizes[index] ?? 0) >= largest / 12);
  const sum: [number, number, number] = [0, 0, 0];
  for (const ring of rings) {
    for (const [index, position] of ring.entries()) {
      const [a, b] = [toVector(position), toVector(ring[index + 1] ?? position)];
      const length = Math.acos(Math.min(1, dot(a, b)));
      for (const axis of [0, 1, 2] as const) sum[axis] += (a[axis] + b[axis]) * length;
    }
  }
  const size = Math.hypot(...sum) || 1;
  const middle: UnitVector = [sum[0] / size, sum[1] / size, sum[2] / size];
  return toPosition(middle);
}

/** The edges of an area as lines, without those along ±180°, where files cut what belongs together. */
export function outlineOf(area: Area): Position[][] {
  const lines: Position[][] = [];
  for (const ring of polygonsIn(area).flat()) {
    let line: Position[] = [];
    for (const [index, position] of ring.entries()) {
      const before = ring[index - 1];
      if (before && isOnCut(before) && isOnCut(position)) {
        lines.push(line);
        line = [];
      }
      line.push(position);
    }
    lines.push(line);
  }
  return lines.filter(({ length }) => length > 1);
}

function polygonsIn(area: Area): readonly Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function isOnCut([longitude = 0]: Position): boolean {
  return Math.abs(longitude) > 180 - 1e-6;
}

/** Steradians, positive where a ring runs counter-clockwise. */
function excess(ring: readonly Position[]): number {
  const line = unwrap(ring);
  let sum = 0;
  for (const [index, [x1 = 0, lat1 = 0]] of line.entries()) {
    const [x0 = 0, lat0 = 0] = line[index - 1] ?? [x1, lat1];
    const half = ((x1 - x0) * RADIAN) / 2;
    const [t0, t1] = [Math.tan((lat0 * RADIAN) / 2), Math.tan((lat1 * RADIAN) / 2)];
    sum -= 2 * Math.atan2(Math.sin(half) * (t0 + t1), Math.cos(half) * (1 + t0 * t1));
  }
  return isAroundPole(ring) ? 2 * Math.PI - Math.abs(sum) : sum;
}

function isAroundPole(ring: readonly Position[]): boolean {
  const line = unwrap(ring);
  return Math.abs((line.at(-1)?.[0] ?? 0) - (line[0]?.[0] ?? 0)) > 180;
}

/** Degrees² on Mercator's map. */
function flatArea(ring: readonly Position[]): number {
  const line = unwrap(ring);
  let sum = 0;
  for (const [index, [x1 = 0, lat1 = 0]] of line.entries()) {
    const [x0 = 0, lat0 = 0] = line[index - 1] ?? [x1, lat1];
    const pieces = Math.max(1, Math.ceil(Math.hypot(x1 - x0, lat1 - lat0) / PIECE));
    for (let piece = 0; piece < pieces; piece += 1) {
      const [y0, y1] = [piece, piece + 1].map((at) => mercatorY(lat0 + ((lat1 - lat0) * at) / pieces));
      sum += (((x1 - x0) / pieces) * ((y0 ?? 0) + (y1 ?? 0))) / 2;
    }
  }
  return sum;
}
