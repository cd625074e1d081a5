import type { Position } from 'geojson';
import { Way } from '../../scene/layout/centre-lines.ts';
import { sharesOf } from '../../scene/layout/trace.ts';
import type { FlowCamera } from '../flow-layer/camera-types.ts';

/*
 * Paths on the screen, in doubles. MapLibre's shaders do the same in floats:
 *
 *     globe       clip = matrix · (p, 1), p the point of the unit sphere; hidden where p · plane < 0
 *     flat map    clip = matrix · (x, y, 0, 1) in Mercator 0 … 1, x running on beyond the world
 *     in between  a mix of both clip positions by `transition`; the limb fades in from 0.2 on
 *
 * A path is projected from its own vertices, so the pole is a place like any other and 180° does not exist.
 */

const RADIANS = Math.PI / 180;
/** Where the limb begins to hide while the globe goes over into the flat map (MapLibre's shader prelude). */
const LIMB_FROM = 0.2;
/** What is projected further out than this, px, counts as behind the camera. */
const FARTHEST = 1e8;
/** Halvings by which the limb is found between two vertices. */
const HALVINGS = 10;
/** Mercator has no poles; beyond this latitude the flat map draws nothing anyway. */
const HIGHEST = 89.99;

/** A path in the coordinates of both projections: five numbers a vertex. */
interface Course {
  /** x, y, z on the unit sphere in MapLibre's axes, then Mercator x, y. */
  readonly data: Float64Array;
  readonly shares: Float64Array;
  /** Mercator x from and to. */
  readonly west: number;
  readonly east: number;
}

export class PathWays {
  readonly #courses = new WeakMap<readonly Position[], Course>();
  readonly #way = new Way();
  #camera: FlowCamera | undefined;
  #course: Course | undefined;
  #turn = 0;
  #x = 0;
  #y = 0;

  /**
   * Calls `take` for every run of a path that the camera can see, in order, for one copy of the world after
   * another. The way it hands over is good until `take` returns.
   */
  each(path: readonly Position[], camera: FlowCamera, take: (way: Way) => void): void {
    const course = this.#courseOf(path);
    this.#camera = camera;
    this.#course = course;
    const [first, last] = copiesOf(course, camera);
    for (let turn = first; turn <= last; turn += 1) {
      this.#turn = turn;
      this.#runs(take);
    }
  }

  #courseOf(path: readonly Position[]): Course {
    const known = this.#courses.get(path);
    if (known) return known;
    const course = courseOf(path);
    this.#courses.set(path, course);
    return course;
  }

  #runs(take: (way: Way) => void): void {
    const shares = this.#course?.shares ?? [];
    const way = this.#way;
    way.clear();
    for (let index = 0; index < shares.length; index += 1) {
      if (this.#locate(index, index, 0)) {
        if (way.count === 0 && index > 0) this.#pushEdge(index, index - 1);
        // `#pushEdge` has moved on.
        this.#locate(index, index, 0);
        way.push(this.#x, this.#y, shares[index] ?? 0);
        continue;
      }
      if (way.count > 0) {
        this.#pushEdge(index - 1, index);
        take(way);
      }
      way.clear();
    }
    if (way.count > 1) take(way);
  }

  /** Adds the last point in sight between a vertex that is and its neighbour that is not. */
  #pushEdge(seen: number, unseen: number): void {
    let inside = 0;
    let outside = 1;
    for (let round = 0; round < HALVINGS; round += 1) {
      const half = (inside + outside) / 2;
      if (this.#locate(seen, unseen, half)) inside = half;
      else outside = half;
    }
    this.#locate(seen, unseen, inside);
    const shares = this.#course?.shares ?? [];
    const [from = 0, to = 0] = [shares[seen], shares[unseen]];
    this.#way.push(this.#x, this.#y, from + (to - from) * inside);
  }

  /** Finds the px of a point between two vertices; false if it can't be seen. */
  #locate(a: number, b: number, u: number): boolean {
    const camera = this.#camera;
    const data = this.#course?.data;
    if (!camera || !data) return false;
    const { transition, matrix, fallback } = camera;
    const from = 5 * a;
    const to = 5 * b;
    let x = 0;
    let y = 0;
    let w = 0;
    if (camera.globe) {
      let px = between(data, from, to, u);
      let py = between(data, from + 1, to + 1, u);
      let pz = between(data, from + 2, to + 2, u);
      const length = u === 0 ? 1 : Math.hypot(px, py, pz) || 1;
      px /= length;
      py /= length;
      pz /= length;
      const { plane } = camera;
      const limb = Math.min(1, Math.max(0, (transition - LIMB_FROM) / (1 - LIMB_FROM)));
      if ((1 - (px * plane[0] + py * plane[1] + pz * plane[2] + plane[3])) * limb > 1) return false;
      x = row(matrix, 0, px, py, pz);
      y = row(matrix, 1, px, py, pz);
      w = row(matrix, 3, px, py, pz);
    }
    if (transition < 1) {
      const mx = between(data, from + 3, to + 3, u) + this.#turn;
      const my = between(data, from + 4, to + 4, u);
      x = row(fallback, 0, mx, my, 0) * (1 - transition) + x * transition;
      y = row(fallback, 1, mx, my, 0) * (1 - transition) + y * transition;
      w = row(fallback, 3, mx, my, 0) * (1 - transition) + w * transition;
    }
    if (w <= 0) return false;
    this.#x = (0.5 + (0.5 * x) / w) * camera.width;
    this.#y = (0.5 - (0.5 * y) / w) * camera.height;
    return Math.abs(this.#x) < FARTHEST && Math.abs(this.#y) < FARTHEST;
  }
}

function between(data: Float64Array, a: number, b: number, u: number): number {
  const from = data[a] ?? 0;
  return u === 0 ? from : from + ((data[b] ?? 0) - from) * u;
}

function row(m: Float64Array, index: number, x: number, y: number, z: number): number {
  return (m[index] ?? 0) * x + (m[4 + index] ?? 0) * y + (m[8 + index] ?? 0) * z + (m[12 + index] ?? 0);
}

function courseOf(path: readonly Position[]): Course {
  const data = new Float64Array(5 * path.length);
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [index, [longitude = 0, latitude = 0]] of path.entries()) {
    const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
    const x = longitude / 360 + 0.5;
    const tamed = Math.min(HIGHEST, Math.max(-HIGHEST, latitude)) * RADIANS;
    data.set(
      [
        Math.sin(lambda) * Math.cos(phi),
        Math.sin(phi),
        Math.cos(lambda) * Math.cos(phi),
        x,
        0.5 - Math.asinh(Math.tan(tamed)) / (2 * Math.PI),
      ],
      5 * index,
    );
    west = Math.min(west, x);
    east = Math.max(east, x);
  }
  return { data, shares: sharesOf(path), west, east };
}

/** By how many worlds a path has to be moved into view: first and last copy. */
function copiesOf({ west, east }: Course, camera: FlowCamera): readonly [number, number] {
  const [left, right] = camera.xRange;
  if (!camera.globe) return [Math.ceil(left - east), Math.floor(right - west)];
  if (camera.transition === 1) return [0, 0];
  const nearest = Math.round((left + right - west - east) / 2);
  return [nearest, nearest];
}
