import { inverse4, planeInverse } from './camera-maths.ts';
import type { FlowCamera } from './camera-types.ts';

const TURN = 2 * Math.PI;
const NOTHING = new Float64Array(16);

/**
 * The place on the ground under a point of the screen, by the camera's own matrices. Where the globe goes over
 * into the flat map, the two hardly differ, and the flat map's place is the one.
 */
export class PickGround {
  /** Unit vector in MapLibre's axes. */
  x = 0;
  y = 0;
  z = 0;
  /** Mercator; its x runs on beyond 0 … 1 where the flat map shows copies of the world. */
  mercatorX = 0;
  mercatorY = 0;
  readonly #width: number;
  readonly #height: number;
  readonly #isSphere: boolean;
  readonly #inverse: Float64Array;
  readonly #isLevel: number;

  constructor(camera: FlowCamera) {
    this.#width = camera.width;
    this.#height = camera.height;
    this.#isSphere = camera.globe && camera.transition > 0.999;
    const plane = camera.globe ? camera.fallback : camera.matrix;
    this.#inverse = (this.#isSphere ? inverse4(camera.matrix) : planeInverse(plane)) ?? NOTHING;
    // The sign of w in the middle, which is ground; beyond the horizon it is the other one.
    this.#isLevel = Math.sign(this.#inverse[8] ?? 0);
  }

  /** Finds the place under a point, CSS px from the top left; false: the sky, or beside the globe. */
  find(x: number, y: number): boolean {
    const clipX = (2 * x) / this.#width - 1;
    const clipY = 1 - (2 * y) / this.#height;
    return this.#isSphere ? this.#findOnSphere(clipX, clipY) : this.#findOnPlane(clipX, clipY);
  }

  /** Where the ray first meets the unit sphere: |n + s (f − n)| = 1 from the near to the far plane. */
  #findOnSphere(x: number, y: number): boolean {
    const m = this.#inverse;
    const nearW = this.#row(3, x, y, -1);
    const farW = this.#row(3, x, y, 1);
    const nx = this.#row(0, x, y, -1) / nearW;
    const ny = this.#row(1, x, y, -1) / nearW;
    const nz = this.#row(2, x, y, -1) / nearW;
    const dx = this.#row(0, x, y, 1) / farW - nx;
    const dy = this.#row(1, x, y, 1) / farW - ny;
    const dz = this.#row(2, x, y, 1) / farW - nz;
    const a = dx * dx + dy * dy + dz * dz;
    const b = nx * dx + ny * dy + nz * dz;
    const root = b * b - a * (nx * nx + ny * ny + nz * nz - 1);
    if (!(root >= 0) || m === NOTHING) return false;
    const s = (-b - Math.sqrt(root)) / a;
    this.x = nx + s * dx;
    this.y = ny + s * dy;
    this.z = nz + s * dz;
    this.mercatorX = 0.5 + Math.atan2(this.x, this.z) / TURN;
    this.mercatorY = 0.5 - Math.atanh(Math.max(-1, Math.min(1, this.y))) / TURN;
    return true;
  }

  #row(row: number, x: number, y: number, z: number): number {
    const m = this.#inverse;
    return (m[row] ?? 0) * x + (m[4 + row] ?? 0) * y + (m[8 + row] ?? 0) * z + (m[12 + row] ?? 0);
  }

  #findOnPlane(x: number, y: number): boolean {
    const m = this.#inverse;
    const w = (m[2] ?? 0) * x + (m[5] ?? 0) * y + (m[8] ?? 0);
    if (!(w * this.#isLevel > 0)) return false;
    this.mercatorX = ((m[0] ?? 0) * x + (m[3] ?? 0) * y + (m[6] ?? 0)) / w;
    this.mercatorY = ((m[1] ?? 0) * x + (m[4] ?? 0) * y + (m[7] ?? 0)) / w;
    const longitude = (this.mercatorX - 0.5) * TURN;
    // tanh and 1 / cosh of the stretched latitude are its sine and cosine.
    const stretched = (0.5 - this.mercatorY) * TURN;
    const cosine = 1 / Math.cosh(stretched);
    this.x = Math.sin(longitude) * cosine;
    this.y = Math.tanh(stretched);
    this.z = Math.cos(longitude) * cosine;
    return true;
  }
}
