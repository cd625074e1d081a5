import { distance, mix, type Point, subtract, unit } from './plane.ts';

/** A polyline with the distance of each vertex from its start, px. */
export interface Polyline {
  readonly points: readonly Point[];
  readonly at: readonly number[];
  readonly length: number;
}

export function polyline(points: readonly Point[]): Polyline {
  const at: number[] = [];
  let length = 0;
  let previous: Point | undefined;
  for (const point of points) {
    if (previous) length += distance(previous, point);
    at.push(length);
    previous = point;
  }
  return { points, at, length };
}

/** The point `s` px along; before the start and beyond the end the line goes straight on. */
export function pointAt(line: Polyline, s: number): Point {
  const index = segmentAt(line, s);
  const [a, b] = [line.points[index], line.points[index + 1]];
  if (a === undefined) return { x: 0, y: 0 };
  if (b === undefined) return a;
  const from = line.at[index] ?? 0;
  const span = (line.at[index + 1] ?? 0) - from;
  return span === 0 ? a : mix(a, b, (s - from) / span);
}

/** Direction of travel around `s`, length 1, read over a few px so that kinks do not show. */
export function directionAt(line: Polyline, s: number, reach = 3): Point {
  return unit(subtract(pointAt(line, s + reach), pointAt(line, s - reach)));
}

/** The vertices between two distances, with both ends exactly there. */
export function slice(line: Polyline, from: number, to: number): readonly Point[] {
  if (to <= from) return [];
  const inner = line.points.filter((_, index) => {
    const s = line.at[index] ?? 0;
    return s > from + 0.01 && s < to - 0.01;
  });
  return [pointAt(line, from), ...inner, pointAt(line, to)];
}

/** Index of the segment in which the distance `s` lies. */
export function segmentAt(line: Polyline, s: number): number {
  let low = 0;
  let high = Math.max(0, line.points.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.at[middle] ?? 0) <= s) low = middle;
    else high = middle - 1;
  }
  // Vertices at the same place give no direction to go on in.
  while (low > 0 && line.at[low] === line.at[low + 1]) low -= 1;
  return low;
}

/** Douglas and Peucker (1973): fewer vertices, none further than `tolerance` px from the line. */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const last = points.length - 1;
  if (last < 2) return points;
  const keep = new Set([0, last]);
  const open: (readonly [number, number])[] = [[0, last]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [start, end] = range;
    const [index, off] = farthest(points, start, end);
    if (off <= tolerance) continue;
    keep.add(index);
    open.push([start, index], [index, end]);
  }
  return points.filter((_, index) => keep.has(index));
}

function farthest(points: readonly Point[], start: number, end: number): readonly [number, number] {
  const [a, b] = [points[start], points[end]];
  if (!a || !b) return [start, 0];
  const chord = distance(a, b);
  let index = start;
  let most = 0;
  for (let i = start + 1; i < end; i += 1) {
    const point = points[i];
    if (!point) continue;
    const off =
      chord === 0
        ? distance(point, a)
        : Math.abs((b.x - a.x) * (a.y - point.y) - (a.x - point.x) * (b.y - a.y)) / chord;
    if (off > most) {
      most = off;
      index = i;
    }
  }
  return [index, most];
}
