import type { Position } from 'geojson';
import type { Project, SceneFlow } from '../types.ts';
import { distance, mix, type Point } from './plane.ts';

/** Size of the picture, CSS px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A point of a flow's true path on the screen; `t` is its share of the whole path, 0 … 1. */
export interface TracePoint extends Point {
  readonly t: number;
}

/** What can be seen of a flow's path: one run, or several where part of it lies behind the limb. */
export interface Trace {
  readonly runs: readonly (readonly TracePoint[])[];
  /** The vertices of all runs. */
  readonly points: readonly TracePoint[];
  /** Length of what is seen, px. */
  readonly length: number;
  /** Moves in x, px, at which the flow is drawn: more than [0] where a flat map shows a place twice. */
  readonly copies: readonly number[];
}

/**
 * How many px the flat map moves on after 360°, or 0 on a globe. A flat map draws longitudes as they
 * are, so the same place projected 360° further on lies elsewhere.
 */
function worldWidth(project: Project, near: Position): number {
  const [lon = 0, lat = 0] = near;
  const here = project([lon, lat]);
  const there = project([lon + 360, lat]);
  if (!here || !there) return 0;
  const width = there[0] - here[0];
  return width > 1 ? width : 0;
}

/** Where a position lies in the picture; on a flat map by whichever way around the earth leads there. */
export function pointInFrame(project: Project, position: Position, frame: Frame): Point | undefined {
  const [lon = 0, lat = 0] = position;
  for (const turn of [0, 360, -360]) {
    const [x, y] = project([lon + turn, lat]) ?? [-1, -1];
    if (x >= 0 && y >= 0 && x <= frame.width && y <= frame.height) return { x, y };
  }
  return undefined;
}

/**
 * Projects a flow's path; undefined where nothing of it comes into the frame, or within `margin` px of it.
 */
export function traceFlow(flow: SceneFlow, project: Project, frame: Frame, margin = 0): Trace | undefined {
  const width = worldWidth(project, [0, 0]) || worldWidth(project, flow.from.position);
  const path = width > 0 ? (flow.flatPath ?? flow.path) : flow.path;
  const runs = visibleRuns(path, project);
  const points = runs.flat();
  if (points.length < 2) return undefined;
  const left = Math.min(...points.map((point) => point.x));
  const right = Math.max(...points.map((point) => point.x));
  const copies = copiesInFrame({ left, right }, width, frame, margin);
  const [first] = copies;
  if (first === undefined || !crossesFrame(points, frame, margin)) return undefined;
  const moved = runs.map((run) => run.map((point) => ({ ...point, x: point.x + first })));
  return {
    runs: moved,
    points: moved.flat(),
    length: moved.reduce((sum, run) => sum + runLength(run), 0),
    copies: copies.map((copy) => copy - first),
  };
}

/** Where the share `t` of the path lies; the nearest point in sight where that itself is hidden. */
export function pointAtShare({ points }: Trace, t: number): Point {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { x: 0, y: 0 };
  if (t <= first.t) return first;
  if (t > last.t) return last;
  const index = firstAtOrAfter(points, t);
  const [before, after] = [points[index - 1], points[index]];
  if (!before || !after || after.t === before.t) return after ?? last;
  return mix(before, after, (t - before.t) / (after.t - before.t));
}

/**
 * A flow in that of its copies whose middle is nearest to that of another: two ways along 180°, or there and
 * back, may have been unwrapped to different sides of the flat map.
 */
export function besideTrace(trace: Trace, other: Trace): Trace {
  const off = pointAtShare(other, 0.5).x - pointAtShare(trace, 0.5).x;
  const move = trace.copies.toSorted((a, b) => Math.abs(a - off) - Math.abs(b - off))[0] ?? 0;
  if (move === 0) return trace;
  const runs = trace.runs.map((run) => run.map((point) => ({ ...point, x: point.x + move })));
  return { ...trace, runs, points: runs.flat(), copies: trace.copies.map((copy) => copy - move) };
}

/** Index of the first vertex whose share is not below `t`. */
function firstAtOrAfter(points: readonly TracePoint[], t: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.t ?? 0) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Moves by whole worlds that bring the path into the frame, the one nearest to its middle first. */
function copiesInFrame(
  { left, right }: { readonly left: number; readonly right: number },
  width: number,
  frame: Frame,
  margin: number,
): readonly number[] {
  const isIn = (move: number): boolean => right + move > -margin && left + move < frame.width + margin;
  if (width === 0) return isIn(0) ? [0] : [];
  const nearest = Math.round((frame.width / 2 - (left + right) / 2) / width);
  return [nearest, nearest - 1, nearest + 1].map((turns) => turns * width).filter(isIn);
}

function crossesFrame(points: readonly Point[], frame: Frame, margin: number): boolean {
  const ys = points.map((point) => point.y);
  return Math.max(...ys) > -margin && Math.min(...ys) < frame.height + margin;
}

function runLength(run: readonly Point[]): number {
  return run.reduce((sum, point, index) => {
    const previous = run[index - 1];
    return previous ? sum + distance(previous, point) : sum;
  }, 0);
}

interface Step {
  readonly position: Position;
  readonly t: number;
}

function visibleRuns(path: readonly Position[], project: Project): readonly (readonly TracePoint[])[] {
  const steps = withShares(path);
  const runs: TracePoint[][] = [];
  let run: TracePoint[] = [];
  let previous: Step | undefined;
  for (const step of steps) {
    const seen = project(step.position);
    if (seen) {
      if (previous && run.length === 0) run.push(limbPoint(step, previous, project));
      run.push({ x: seen[0], y: seen[1], t: step.t });
    } else {
      if (previous && run.length > 0) run.push(limbPoint(previous, step, project));
      if (run.length > 1) runs.push(run);
      run = [];
    }
    previous = step;
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/** Where the way from a seen step to an unseen one goes behind the limb, by halving. */
function limbPoint(seen: Step, unseen: Step, project: Project): TracePoint {
  let inside = seen;
  let outside = unseen;
  for (let i = 0; i < 8; i += 1) {
    const half = between(inside, outside);
    if (project(half.position)) inside = half;
    else outside = half;
  }
  const [x, y] = project(inside.position) ?? [0, 0];
  return { x, y, t: inside.t };
}

function between(a: Step, b: Step): Step {
  const [aLon = 0, aLat = 0] = a.position;
  const [bLon = 0, bLat = 0] = b.position;
  return { position: [(aLon + bLon) / 2, (aLat + bLat) / 2], t: (a.t + b.t) / 2 };
}

function withShares(path: readonly Position[]): readonly Step[] {
  const shares = sharesOf(path);
  return path.map((position, index) => ({ position, t: shares[index] ?? 0 }));
}

/** Share of the path's length on the unit sphere at each vertex, 0 … 1, measured by chords. */
export function sharesOf(path: readonly Position[]): Float64Array {
  const shares = new Float64Array(path.length);
  let length = 0;
  let previous: readonly number[] | undefined;
  for (const [index, position] of path.entries()) {
    const point = onSphere(position);
    if (previous) length += Math.hypot(...point.map((value, axis) => value - (previous?.[axis] ?? 0)));
    shares[index] = length;
    previous = point;
  }
  return length === 0 ? shares : shares.map((at) => at / length);
}

function onSphere([lon = 0, lat = 0]: Position): readonly number[] {
  const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
