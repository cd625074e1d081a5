import type { FlowCamera } from './camera-types.ts';
import { COPY_ZERO, type FilterMasks, FlowChooser, MOST_COPIES } from './choose-flows.ts';
import { sameCamera } from './flow-camera.ts';
import { NO_LENGTH } from './flow-words.ts';
import { LIGHT_SPACING } from './look-shader.ts';
import { arcWithin, PickCurve } from './pick-curve.ts';
import { PickShape } from './pick-shape.ts';
import type { PackedFlows } from './types.ts';

/** The largest flows in view have lights, of those that are looked at; more of them only shimmer. */
const MOST_FLOWS = 500;
const LOOKED_AT = 65_536;
/** Lights of one flow, and of all. */
const MOST_OF_ONE = 64;
export const MOST_LIGHTS = 8_192;
/** Numbers a light: px from the top left, direction on the screen, half the width. */
export const LIGHT_SIZE = 5;
/** Px between two points of a track. */
const STEP = 16;
const STEPS = LIGHT_SPACING / STEP;
const MOST_POINTS = MOST_LIGHTS * STEPS;

/** A piece of a line that is in view, as points in `points`, from its end backwards. */
interface Track {
  readonly first: number;
  readonly count: number;
  /** Px from its first point to the neck, in steps. */
  readonly ahead: number;
}

/** What tracks hold for. */
interface Basis {
  readonly packed: PackedFlows;
  readonly camera: FlowCamera;
  readonly filter: FilterMasks;
}

/**
 * Where the lights of the largest flows are: worked out here, since that is a thousandth of drawing the lines. For a
 * new camera the lines become tracks of points; as long as it stands, lights only move on along these.
 */
export class MotionLights {
  readonly values = new Float32Array(MOST_LIGHTS * LIGHT_SIZE);
  /** Like `values`. */
  readonly #points = new Float32Array(MOST_POINTS * LIGHT_SIZE);
  readonly #chosen = new Uint32Array(MOST_FLOWS + MOST_COPIES);
  #tracks: Track[] = [];
  #filled = 0;
  #basis: Basis | null = null;

  /** @param run px that the lights have run; gives how many there are. */
  place(packed: PackedFlows, camera: FlowCamera, filter: FilterMasks, run: number): number {
    if (!this.#holdsFor({ packed, camera, filter })) this.#layTracks({ packed, camera, filter });
    // Px to the neck, as the look counts them: lights stand where (z + run) mod spacing is half of it.
    const nearest = mod(LIGHT_SPACING / 2 - run, LIGHT_SPACING) / STEP;
    let count = 0;
    for (const { first, count: points, ahead } of this.#tracks) {
      let at = nearest - ahead + STEPS * Math.max(0, Math.ceil((ahead - nearest) / STEPS));
      for (; at <= points - 1 && count < MOST_LIGHTS; at += STEPS) this.#put(count++, first + at);
    }
    return count;
  }

  /** A light between two points. */
  #put(light: number, at: number): void {
    const [values, points] = [this.values, this.#points];
    const point = Math.floor(at);
    const rest = at - point;
    const [to, from] = [light * LIGHT_SIZE, point * LIGHT_SIZE];
    const next = rest > 0 ? from + LIGHT_SIZE : from;
    for (let k = 0; k < LIGHT_SIZE; k++) {
      const value = points[from + k] ?? 0;
      values[to + k] = value + rest * ((points[next + k] ?? 0) - value);
    }
  }

  #holdsFor({ packed, camera, filter }: Basis): boolean {
    const old = this.#basis;
    if (old === null || old.packed !== packed || !sameCamera(old.camera, camera)) return false;
    const { start, end, groups, statuses } = old.filter;
    const isSameTime = start === filter.start && end === filter.end;
    return isSameTime && groups === filter.groups && statuses === filter.statuses;
  }

  #layTracks(basis: Basis): void {
    const { packed, camera, filter } = basis;
    this.#basis = basis;
    this.#tracks = [];
    this.#filled = 0;
    const [curve, shape, chooser] = [new PickCurve(camera), new PickShape(), new FlowChooser(packed)];
    chooser.setCamera(camera);
    let flows = 0;
    for (const { first, count, part, lengthClass, bent } of packed.batches) {
      if (first > LOOKED_AT || flows >= MOST_FLOWS) return;
      if (part === 'heads' || lengthClass === NO_LENGTH) continue;
      const most = MOST_FLOWS - flows;
      const found = chooser.choose(first, first + count, filter, bent, this.#chosen, 0, most);
      flows += found;
      for (const entry of this.#chosen.subarray(0, found)) {
        const copy = (entry >>> 24) - COPY_ZERO;
        const isBent = bent && chooser.bends;
        if (curve.set(packed, entry & 0xffffff, isBent))
          this.#layOne(basis, curve, shape, entry & 0xffffff, copy);
      }
    }
  }

  #layOne({ packed, camera }: Basis, curve: PickCurve, shape: PickShape, i: number, copy: number): void {
    const { circle } = curve;
    curve.copy = copy;
    shape.set(packed, i, circle.angle, curve.far);
    curve.at(circle.angle);
    const { speed } = curve;
    shape.placeEnd(speed, camera.pxPerRad);
    const seen = arcWithin(circle, camera.cap, camera.cap[3]);
    const from = Math.max(curve.from, seen[0]);
    const to = Math.min(curve.to, shape.neckAt, seen[1]);
    const ahead = Math.max(0, Math.ceil(((shape.neckAt - to) * speed) / STEP));
    const last = Math.min(Math.floor(((shape.neckAt - from) * speed) / STEP), ahead + MOST_OF_ONE * STEPS);
    const first = this.#filled;
    for (let z = ahead; z <= last && this.#filled < MOST_POINTS; z++) {
      const t = shape.neckAt - (z * STEP) / speed;
      curve.at(t);
      if (!curve.isSeen) break;
      this.#push(curve, shape.offsetAt(t, curve.fold), shape.halfAt(t));
    }
    if (this.#filled > first) this.#tracks.push({ first, count: this.#filled - first, ahead });
  }

  #push({ x, y, dx, dy, speed }: PickCurve, offset: number, half: number): void {
    const [alongX, alongY] = [dx / (speed || 1), dy / (speed || 1)];
    const at = LIGHT_SIZE * this.#filled++;
    this.#points[at] = x - alongY * offset;
    this.#points[at + 1] = y + alongX * offset;
    this.#points[at + 2] = alongX;
    this.#points[at + 3] = alongY;
    this.#points[at + 4] = half;
  }
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
