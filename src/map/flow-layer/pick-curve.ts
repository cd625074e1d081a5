import { type Bend, bendOf, mercatorYOfSine } from './bent-flows.ts';
import type { FlowCamera } from './camera-types.ts';
import { GreatCircle } from './great-circle.ts';
import { turnsBetween } from './pack-flows.ts';
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
  isSeen = false;
  readonly #camera: FlowCamera;
  readonly #isSphere: boolean;
  #startX = 0;
  #copy = 0;
  #bend: Bend | null = null;

  constructor(camera: FlowCamera) {
    this.#camera = camera;
    this.#isSphere = camera.globe && camera.transition > 0.999;
  }

  /** Sets flow `i`; false if nothing is drawn of it. `isBent`: as the flat map bends it. */
  set({ words, places }: PackedFlows, i: number, isBent: boolean): boolean {
    const ends = words[4 * i] ?? 0;
    const from = ends & 0xffff;
    const to = ends >>> 16;
    const { circle } = this;
    circle.set(places, from, to);
    const { angle, ax, ay, az, qx, qy, qz } = circle;
    if (angle === 0) return false;
    this.from = 0;
    this.to = angle;
    this.far = this.#camera.pxPerRad * angle;
    this.#startX = 0.5 + (places[4 * from + 3] ?? 0);
    this.#copy = 0;
    this.#bend = null;
    if (this.#isSphere) return this.#hideBehindLimb(ax, ay, az, qx, qy, qz, angle);
    const by = places[4 * to + 1] ?? 0;
    const cosine = ax * (places[4 * to] ?? 0) + ay * by + az * (places[4 * to + 2] ?? 0);
    const middle = 0.5 * (ay + by);
    this.far /= Math.sqrt(Math.max(0.02, 1 - (2 * middle * middle) / Math.max(1e-3, 1 + cosine)));
    if (isBent) {
      const x1 = this.#startX + turnsBetween(places[4 * from + 3] ?? 0, places[4 * to + 3] ?? 0);
      this.#bend = bendOf(
        this.#startX,
        mercatorYOfSine(ay),
        x1,
        mercatorYOfSine(by),
        ay + by > 0 || angle > ALMOST_HALF,
      );
    }
    return true;
  }

  /** Chooses the copy of the world whose line comes nearest to a Mercator x at the time `t`. */
  chooseCopy(t: number, mercatorX: number): void {
    if (this.#isSphere) return;
    this.#copy = Math.round(mercatorX - this.#flatX(t));
  }

  /** The time nearest to a point of the sphere. */
  timeOf(x: number, y: number, z: number): number {
    const { ax, ay, az, qx, qy, qz } = this.circle;
    return Math.atan2(x * qx + y * qy + z * qz, x * ax + y * ay + z * az);
  }

  /** The share of a bend at a Mercator x, whichever copy of the world that lies in. */
  shareOf(mercatorX: number): number {
    if (this.#bend === null) return 0;
    const { x0, x1 } = this.#bend;
    const x = mercatorX - Math.round(mercatorX - (x0 + x1) / 2);
    return Math.min(1, Math.max(0, (x - x0) / (x1 - x0 || 1)));
  }

  /** Works out position and derivative at a time. */
  at(t: number): void {
    if (this.#isSphere) this.#atOnSphere(t);
    else this.#atOnPlane(t);
  }

  /**
   * The time at which the line comes nearest to a point of the screen, from a first guess on, by Gauss and
   * Newton: t + e·c' / |c'|² with e from the line to the point. Leaves the curve at that time or beside it.
   */
  footOf(x: number, y: number, guess: number, from: number, to: number): number {
    let t = Math.min(to, Math.max(from, guess));
    for (let step = 0; step < MOST_STEPS; step += 1) {
      this.at(t);
      const squared = this.dx * this.dx + this.dy * this.dy;
      if (!this.isSeen || squared === 0) return t;
      const wanted = t + ((x - this.x) * this.dx + (y - this.y) * this.dy) / squared;
      const next = Math.min(to, Math.max(from, wanted));
      const isThere = Math.abs(next - t) * Math.sqrt(squared) < NEAR_ENOUGH;
      if (isThere) return t;
      t = next;
    }
    this.at(t);
    return t;
  }

  /** A cos t + B sin t ≥ −w is the part on this side of the limb's plane (n, w), with A = a·n and B = q·n. */
  #hideBehindLimb(
    ax: number,
    ay: number,
    az: number,
    qx: number,
    qy: number,
    qz: number,
    angle: number,
  ): boolean {
    const [nx, ny, nz, w] = this.#camera.plane;
    const a = ax * nx + ay * ny + az * nz;
    const b = qx * nx + qy * ny + qz * nz;
    const most = Math.sqrt(a * a + b * b);
    if (most <= -w) return false;
    if (most <= w) return true;
    let middle = Math.atan2(b, a);
    const half = Math.acos(-w / most);
    if (middle - half > angle) middle -= TURN;
    else if (middle + half < 0) middle += TURN;
    this.from = Math.max(0, middle - half);
    this.to = Math.min(angle, middle + half);
    return this.from < this.to;
  }

  #atOnSphere(t: number): void {
    const { ax, ay, az, qx, qy, qz } = this.circle;
    const cos = Math.cos(t);
    const sin = Math.sin(t);
    const px = ax * cos + qx * sin;
    const py = ay * cos + qy * sin;
    const pz = az * cos + qz * sin;
    const vx = qx * cos - ax * sin;
    const vy = qy * cos - ay * sin;
    const vz = qz * cos - az * sin;
    const { matrix: m, plane } = this.#camera;
    this.#toScreen(
      (m[0] ?? 0) * px + (m[4] ?? 0) * py + (m[8] ?? 0) * pz + (m[12] ?? 0),
      (m[1] ?? 0) * px + (m[5] ?? 0) * py + (m[9] ?? 0) * pz + (m[13] ?? 0),
      (m[3] ?? 0) * px + (m[7] ?? 0) * py + (m[11] ?? 0) * pz + (m[15] ?? 0),
      (m[0] ?? 0) * vx + (m[4] ?? 0) * vy + (m[8] ?? 0) * vz,
      (m[1] ?? 0) * vx + (m[5] ?? 0) * vy + (m[9] ?? 0) * vz,
      (m[3] ?? 0) * vx + (m[7] ?? 0) * vy + (m[11] ?? 0) * vz,
    );
    // At its very edge, rounding must not hide the part that `from` and `to` leave.
    this.isSeen &&= px * plane[0] + py * plane[1] + pz * plane[2] + plane[3] > -1e-6;
  }

  #atOnPlane(t: number): void {
    const { ax, ay, az, qx, qy, qz, angle } = this.circle;
    let mx = 0;
    let my = 0;
    let dmx = 0;
    let dmy = 0;
    if (this.#bend === null) {
      const cos = Math.cos(t);
      const sin = Math.sin(t);
      const py = ay * cos + qy * sin;
      const squeeze = 1 / (TURN * Math.max(1e-4, 1 - py * py));
      mx = this.#flatX(t);
      my = mercatorYOfSine(py);
      dmx = (az * qx - ax * qz) * squeeze;
      dmy = (ay * sin - qy * cos) * squeeze;
    } else {
      const { x0, x1, y0, y1, top, share } = this.#bend;
      const s = t / angle;
      const drop = (s < share ? y0 : y1) - top;
      const span = (s < share ? 0 : 1) - share;
      const width = Math.abs(span) < 1e-6 ? 1 : span;
      const u = (s - share) / width;
      mx = this.#copy + x0 + s * (x1 - x0);
      my = top + drop * u * u;
      dmx = (x1 - x0) / angle;
      dmy = (2 * drop * u) / width / angle;
    }
    const { matrix, fallback, globe, transition } = this.#camera;
    const m = globe ? fallback : matrix;
    let cx = (m[0] ?? 0) * mx + (m[4] ?? 0) * my + (m[12] ?? 0);
    let cy = (m[1] ?? 0) * mx + (m[5] ?? 0) * my + (m[13] ?? 0);
    let cw = (m[3] ?? 0) * mx + (m[7] ?? 0) * my + (m[15] ?? 0);
    let vx = (m[0] ?? 0) * dmx + (m[4] ?? 0) * dmy;
    let vy = (m[1] ?? 0) * dmx + (m[5] ?? 0) * dmy;
    let vw = (m[3] ?? 0) * dmx + (m[7] ?? 0) * dmy;
    if (globe) {
      const cos = Math.cos(t);
      const sin = Math.sin(t);
      const [px, py, pz] = [ax * cos + qx * sin, ay * cos + qy * sin, az * cos + qz * sin];
      const [ux, uy, uz] = [qx * cos - ax * sin, qy * cos - ay * sin, qz * cos - az * sin];
      const rest = 1 - transition;
      const row = (r: number, x: number, y: number, z: number, w: number) =>
        (matrix[r] ?? 0) * x +
        (matrix[4 + r] ?? 0) * y +
        (matrix[8 + r] ?? 0) * z +
        (matrix[12 + r] ?? 0) * w;
      cx = rest * cx + transition * row(0, px, py, pz, 1);
      cy = rest * cy + transition * row(1, px, py, pz, 1);
      cw = rest * cw + transition * row(3, px, py, pz, 1);
      vx = rest * vx + transition * row(0, ux, uy, uz, 0);
      vy = rest * vy + transition * row(1, ux, uy, uz, 0);
      vw = rest * vw + transition * row(3, ux, uy, uz, 0);
    }
    this.#toScreen(cx, cy, cw, vx, vy, vw);
  }

  /** Mercator x: longitudes count from the start's meridian, so that they never wrap. */
  #flatX(t: number): number {
    const bend = this.#bend;
    if (bend !== null) return this.#copy + bend.x0 + (t / this.circle.angle) * (bend.x1 - bend.x0);
    const { ax, az, qx, qz } = this.circle;
    const cos = Math.cos(t);
    const sin = Math.sin(t);
    const px = ax * cos + qx * sin;
    const pz = az * cos + qz * sin;
    return this.#copy + this.#startX + Math.atan2(px * az - pz * ax, pz * az + px * ax) / TURN;
  }

  /** From clip space and its derivative to CSS px, y down: (x / w)' = (x' w − x w') / w². */
  #toScreen(cx: number, cy: number, cw: number, vx: number, vy: number, vw: number): void {
    const { width, height } = this.#camera;
    const over = 1 / cw;
    this.isSeen = cw > 0;
    this.x = 0.5 * width * (1 + cx * over);
    this.y = 0.5 * height * (1 - cy * over);
    this.dx = 0.5 * width * (vx - cx * over * vw) * over;
    this.dy = -0.5 * height * (vy - cy * over * vw) * over;
  }
}
