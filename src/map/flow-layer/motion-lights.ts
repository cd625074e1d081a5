import type { FlowCamera } from './camera-types.ts';
import { bendsFlows, type FilterMasks, passes } from './choose-flows.ts';
import { LIGHT_SPACING } from './look-shader.ts';
import { NO_LENGTH } from './pack-order.ts';
import { PickCurve } from './pick-curve.ts';
import { PickShape } from './pick-shape.ts';
import type { PackedFlows } from './types.ts';

/** The largest flows have lights; more of them only shimmer. */
const MOST_FLOWS = 1_000;
/** Lights of one flow, and of all. */
const MOST_OF_ONE = 64;
export const MOST_LIGHTS = 8_192;
/** Numbers a light: px from the top left, direction on the screen, half the width. */
export const LIGHT_SIZE = 5;

/** Where the lights of the largest flows are; worked out here, since that is a thousandth of drawing the lines. */
export class MotionLights {
  readonly values = new Float32Array(MOST_LIGHTS * LIGHT_SIZE);
  #count = 0;

  /** @param run px that the lights have run; gives how many there are. */
  place(packed: PackedFlows, camera: FlowCamera, filter: FilterMasks, run: number): number {
    this.#count = 0;
    const [curve, shape] = [new PickCurve(camera), new PickShape()];
    const mayBend = bendsFlows(camera);
    let flows = 0;
    for (const { first, count, part, lengthClass, bent } of packed.batches) {
      if (part === 'heads' || lengthClass === NO_LENGTH) continue;
      const isBent = bent && mayBend;
      for (let i = first; i < first + count; i += 1) {
        if (!passes(packed, filter, i)) continue;
        flows += 1;
        if (flows > MOST_FLOWS) return this.#count;
        for (let copy = camera.copies[0]; copy <= camera.copies[1]; copy += 1) {
          if (curve.set(packed, i, isBent)) this.#placeOne(packed, camera, curve, shape, i, copy, run);
        }
      }
    }
    return this.#count;
  }

  #placeOne(
    packed: PackedFlows,
    camera: FlowCamera,
    curve: PickCurve,
    shape: PickShape,
    i: number,
    copy: number,
    run: number,
  ): void {
    const { angle } = curve.circle;
    curve.chooseCopy(angle / 2, camera.globe ? (camera.xRange[0] + camera.xRange[1]) / 2 : 0.5 + copy);
    shape.set(packed, i, angle, curve.far);
    curve.at(angle);
    const speed = Math.hypot(curve.dx, curve.dy);
    shape.placeEnd(speed, camera.pxPerRad);
    const [from, to] = visiblePart(curve, camera, shape.neckAt);
    // Px to the neck, as the look counts them: lights stand where (z + run) mod spacing is half of it.
    const nearest = mod(LIGHT_SPACING / 2 - run, LIGHT_SPACING);
    const skipped = Math.max(0, Math.ceil(((shape.neckAt - to) * speed - nearest) / LIGHT_SPACING));
    for (let light = skipped; light < skipped + MOST_OF_ONE; light += 1) {
      const t = shape.neckAt - (nearest + light * LIGHT_SPACING) / speed;
      if (!(t >= from) || this.#count === MOST_LIGHTS) return;
      curve.at(t);
      if (curve.isSeen) this.#push(curve, shape.offsetAt(t), shape.halfAt(t));
    }
  }

  #push({ x, y, dx, dy }: PickCurve, offset: number, half: number): void {
    const speed = Math.hypot(dx, dy) || 1;
    const [alongX, alongY] = [dx / speed, dy / speed];
    const light = [x - alongY * offset, y + alongX * offset, alongX, alongY, half];
    this.values.set(light, this.#count * LIGHT_SIZE);
    this.#count += 1;
  }
}

/** The part of an arc that can be in view: A cos t + B sin t ≥ cos r, see geodesic-shader.ts. */
function visiblePart(
  { circle, from, to }: PickCurve,
  { cap: [x, y, z, cosine] }: FlowCamera,
  end: number,
): readonly [number, number] {
  const last = Math.min(to, end);
  if (cosine < -1) return [from, last];
  const [a, b] = [
    circle.ax * x + circle.ay * y + circle.az * z,
    circle.qx * x + circle.qy * y + circle.qz * z,
  ];
  const most = Math.hypot(a, b);
  if (most <= cosine) return [from, from - 1];
  const half = Math.acos(cosine / most);
  let middle = Math.atan2(b, a);
  if (middle - half > circle.angle) middle -= 2 * Math.PI;
  else if (middle + half < 0) middle += 2 * Math.PI;
  return [Math.max(from, middle - half), Math.min(last, middle + half)];
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
