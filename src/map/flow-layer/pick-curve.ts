import { type Bend, bendAt, bendOf, mercatorYOfSine } from './bent-flows.ts';
import type { FlowCamera } from './camera-types.ts';
import { turnsBetween } from './flow-words.ts';
import { GreatCircle } from './great-circle.ts';
import { type Ground, isWholeGlobe } from './pick-ground.ts';
import type { PackedFlows } from './types.ts';

const TURN = 2 * Math.PI;
/** Beyond this arc, ends are antipodes, whose way goes by the north. */
const ALMOST_HALF = Math.PI - 1e-5;
const MOST_STEPS = 6;
/** Px along the line at which its foot is near enough. */
const NEAR_ENOUGH = 0.4;

/**
 * The middle line of one flow on the screen, as a curve over the radians of its arc: position and px per
 * radian at a time `t`, as the vertex shader projects them. Set anew for each flow.
 */
export class PickCurve {
  readonly circle = new GreatCircle();
  /** The part of 0 … angle that is not behind the globe. */
  from = 0;
  to = 0;
  /** About how long the whole line is, px. */
  far = 0;
  /** Position on the screen, px, and px per radian there, after `at`. */
  x = 0;
  y = 0;
  dx = 0;
  dy = 0;
  /** Px per radian. */
  speed = 0;
  isSeen = false;
  /** The copy of the world on the flat map. */
  copy = 0;
  readonly #camera: FlowCamera;
  /** How much of the projection is the globe's: 1 all of it, 0 the flat map. */
  readonly #round: number;
  /** Mercator x of the start, in the copy of the world that counts, and of the point last worked out. */
  #startX = 0;
  #mercatorX = 0;
  #over = 0;
  #bend: Bend | null = null;

  constructor(camera: FlowCamera) {
    this.#camera = camera;
    this.#round = isWholeGlobe(camera) ? 1 : camera.globe ? camera.transition : 0;
  }

  /** Sets flow `i`; false if nothing is drawn of it. `isBent`: as the flat map bends it. */
  set({ words, places }: PackedFlows, i: number, isBent: boolean): boolean {
    const ends = words[4 * i] ?? 0;
    const from = ends & 0xffff;
    const to = ends >>> 16;
    const { plane, pxPerRad } = this.#camera;
    const { angle, ay } = this.circle.set(places, from, to);
    this.from = 0;
    this.to = angle;
    this.far = pxPerRad * angle;
    this.#bend = null;
    if (this.#round === 1) [this.from, this.to] = arcWithin(this.circle, plane, -plane[3]);
    else {
      const by = places[4 * to + 1] ?? 0;
      const turns = places[4 * from + 3] ?? 0;
      const sine = 0.5 * (ay + by);
      const cosine = Math.cos(angle);
      this.far /= Math.sqrt(Math.max(0.02, 1 - (2 * sine * sine) / Math.max(1e-3, 1 + cosine)));
      this.#startX = 0.5 + turns;
      if (isBent) {
        const x1 = this.#startX + turnsBetween(turns, places[4 * to + 3] ?? 0);
        const isNorth = sine > 0 || angle > ALMOST_HALF;
        this.#bend = bendOf(this.#startX, mercatorYOfSine(ay), x1, mercatorYOfSine(by), isNorth);
      }
    }
    return angle > 0 && this.from < this.to;
  }

  /** About the time nearest to a place; a bend is even in x, in whichever copy of the world. */
  timeNear({ at: [x, y, z], mercator }: Ground): number {
    const { angle, ax, ay, az, qx, qy, qz } = this.circle;
    if (this.#bend === null) return Math.atan2(x * qx + y * qy + z * qz, x * ax + y * ay + z * az);
    const { x0, x1 } = this.#bend;
    const off = mercator[0] - x0;
    return ((off - Math.round(off - (x1 - x0) / 2)) / (x1 - x0 || 1)) * angle;
  }

  /** Chooses the copy of the world whose line comes nearest to a Mercator x at the time `t`. */
  chooseCopy(t: number, mercatorX: number): void {
    this.copy = 0;
    this.at(Math.min(this.circle.angle, Math.max(0, t)));
    this.copy = Math.round(mercatorX - this.#mercatorX);
  }

  /**
   * Works out position and derivative at a time: (x / w)' = (x' w − x w') / w². On the flat map longitudes count from
   * the start's meridian, so that they never wrap.
   */
  at(t: number): void {
    const { angle, ax, ay, az, qx, qy, qz } = this.circle;
    const { matrix, fallback, globe, width, height, plane } = this.#camera;
    const round = this.#round;
    const cos = Math.cos(t);
    const sin = Math.sin(t);
    const px = ax * cos + qx * sin;
    const py = ay * cos + qy * sin;
    const pz = az * cos + qz * sin;
    const ux = qx * cos - ax * sin;
    const uy = qy * cos - ay * sin;
    const uz = qz * cos - az * sin;
    let mx = 0;
    let my = 0;
    let vx = 0;
    let vy = 0;
    if (this.#bend !== null) {
      const [x, y, slope] = bendAt(this.#bend, t / angle);
      mx = x;
      my = y;
      vx = (this.#bend.x1 - this.#bend.x0) / angle;
      vy = slope / angle;
    } else if (round < 1) {
      const squeeze = 1 / (TURN * Math.max(1e-4, 1 - py * py));
      mx = this.#startX + Math.atan2(px * az - pz * ax, pz * az + px * ax) / TURN;
      my = mercatorYOfSine(py);
      vx = (az * qx - ax * qz) * squeeze;
      vy = -uy * squeeze;
    }
    this.#mercatorX = mx;
    mx += this.copy;
    const flat = globe ? fallback : matrix;
    const point = (r: number) =>
      (1 - round) * row(flat, r, mx, my, 0, 1) + round * row(matrix, r, px, py, pz, 1);
    const change = (r: number) =>
      (1 - round) * row(flat, r, vx, vy, 0, 0) + round * row(matrix, r, ux, uy, uz, 0);
    const over = 1 / point(3);
    const x = point(0) * over;
    const y = point(1) * over;
    const w = change(3);
    this.x = 0.5 * width * (1 + x);
    this.y = 0.5 * height * (1 - y);
    this.dx = 0.5 * width * (change(0) - x * w) * over;
    this.dy = -0.5 * height * (change(1) - y * w) * over;
    this.speed = Math.sqrt(this.dx * this.dx + this.dy * this.dy);
    // At the limb, rounding must not hide the part that `from` and `to` leave.
    const isNear = round < 1 || px * plane[0] + py * plane[1] + pz * plane[2] + plane[3] > -1e-6;
    this.isSeen = over > 0 && isNear;
    this.#over = over;
  }

  /** How much is left of a px aside of the line: towards the limb less, as of the ground. */
  get fold(): number {
    if (this.#round < 1) return 1;
    const { ax, ay, az, qx, qy, qz } = this.circle;
    const { matrix, width, height, pxPerRad } = this.#camera;
    const nx = ay * qz - az * qy;
    const ny = az * qx - ax * qz;
    const nz = ax * qy - ay * qx;
    const w = row(matrix, 3, nx, ny, nz, 0);
    const sideX = row(matrix, 0, nx, ny, nz, 0) * width - (2 * this.x - width) * w;
    const sideY = row(matrix, 1, nx, ny, nz, 0) * height - (height - 2 * this.y) * w;
    const across = 0.5 * this.#over * Math.abs(sideX * this.dy + sideY * this.dx);
    return Math.min(1, across / (this.speed || 1) / pxPerRad);
  }

  /** Px from the point `t` of the line to (x, y): in its direction, and across, + to the right of that. */
  offTo(x: number, y: number): readonly [along: number, across: number] {
    const [ex, ey, speed] = [x - this.x, y - this.y, this.speed || 1];
    return [(ex * this.dx + ey * this.dy) / speed, (ey * this.dx - ex * this.dy) / speed];
  }

  /**
   * The time at which the line comes nearest to a point of the screen, from a first guess on, by Gauss and
   * Newton: t + e·c' / |c'|² with e from the line to the point. Leaves the curve there.
   */
  footOf(x: number, y: number, guess: number): number {
    const within = (t: number) => Math.min(this.to, Math.max(this.from, t));
    let t = within(guess);
    this.at(t);
    for (let step = 1; step < MOST_STEPS && this.isSeen && this.speed > 0; step += 1) {
      const next = within(t + this.offTo(x, y)[0] / this.speed);
      if (Math.abs(next - t) * this.speed < NEAR_ENOUGH) break;
      t = next;
      this.at(t);
    }
    return t;
  }
}

/**
 * From and to of the part of an arc whose points p have p·n ≥ least, radians; from > to where there is none.
 * p·n = A cos t + B sin t with A = a·n and B = q·n, see geodesic-shader.ts.
 */
export function arcWithin(
  { angle, ax, ay, az, qx, qy, qz }: GreatCircle,
  [x, y, z]: readonly [number, number, number, number],
  least: number,
): [from: number, to: number] {
  const a = ax * x + ay * y + az * z;
  const b = qx * x + qy * y + qz * z;
  const most = Math.sqrt(a * a + b * b);
  if (most <= -least) return [0, angle];
  if (most <= least) return [0, -1];
  const half = Math.acos(least / most);
  let middle = Math.atan2(b, a);
  if (middle - half > angle) middle -= TURN;
  else if (middle + half < 0) middle += TURN;
  return [Math.max(0, middle - half), Math.min(angle, middle + half)];
}

/** What a matrix by columns makes of a vector, in one row. */
function row(m: Float64Array, r: number, x: number, y: number, z: number, w: number): number {
  return (m[r] ?? 0) * x + (m[4 + r] ?? 0) * y + (m[8 + r] ?? 0) * z + (m[12 + r] ?? 0) * w;
}
