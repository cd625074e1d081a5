/** Below this the two ends of a flow are one place to a float32 unit vector: 3 m on the earth. */
const SAME_PLACE = 5e-7;
/** Nearer to a pole than this, a place has no meridian of its own; stored places stay at least 11 m away. */
const POLE_SINE = 0.9999999;

/**
 * The great circle from one stored place to another, the short way; set anew for each flow, so that a million of
 * them leave no garbage. With unit vectors a and b and c = b − a, the vector q = c − a (a·c) points from a
 * towards b at a right angle to a; in this form it is as exact for tiny arcs as for long ones. Then
 * p(t) = a cos t + q/|q| sin t for 0 ≤ t ≤ atan2(|q|, a·b). Exact antipodes go by the north pole, poles by
 * the meridian of the start.
 */
export class GreatCircle {
  /** Radians; 0 if both ends are the same place. */
  angle = 0;
  ax = 0;
  ay = 0;
  az = 0;
  /** Unit vector at a right angle to the start, towards the end. */
  qx = 0;
  qy = 0;
  qz = 0;

  /** `places` as in PackedFlows. */
  set(places: Float32Array, from: number, to: number): this {
    const ax = places[4 * from] ?? 0;
    const ay = places[4 * from + 1] ?? 0;
    const az = places[4 * from + 2] ?? 0;
    const bx = places[4 * to] ?? 0;
    const by = places[4 * to + 1] ?? 0;
    const bz = places[4 * to + 2] ?? 0;
    const cx = bx - ax;
    const cy = by - ay;
    const cz = bz - az;
    const along = ax * cx + ay * cy + az * cz;
    this.ax = ax;
    this.ay = ay;
    this.az = az;
    const length = this.#direct(cx - ax * along, cy - ay * along, cz - az * along);
    const cosine = ax * bx + ay * by + az * bz;
    this.angle = Math.atan2(length, cosine);
    if (length >= SAME_PLACE) return this;
    this.angle = cosine > 0 ? 0 : Math.PI;
    if (Math.abs(ay) > POLE_SINE) this.#direct(ax, 0, az);
    else this.#direct(-ax * ay, 1 - ay * ay, -az * ay);
    return this;
  }

  #direct(x: number, y: number, z: number): number {
    const length = Math.sqrt(x * x + y * y + z * z);
    const scale = length > 0 ? 1 / length : 0;
    this.qx = x * scale;
    this.qy = y * scale;
    this.qz = z * scale;
    return length;
  }
}
