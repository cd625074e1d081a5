import type { FlowCamera } from './camera-types.ts';
import { bendsFlows, type FilterMasks, filterMasks, passes } from './choose-flows.ts';
import { NO_LENGTH } from './pack-order.ts';
import { bentFlowsNear } from './pick-bent.ts';
import { PickCurve } from './pick-curve.ts';
import { PickCamera, PickData } from './pick-data.ts';
import { PickShape, reachOf, widestReach } from './pick-shape.ts';
import { type PickView, pickView, ringOf } from './pick-view.ts';
import type { FlowFilter, FlowPick, PackedFlows } from './types.ts';

/** Results are sorted as numbers: 1/1024 px above the 24 bits of a place in the drawing order. */
const PX_STEPS = 1024;
const PLACES = 2 ** 24;
/** Of sums and products of unit vectors in float32. */
const ROUNDING = 1e-6;

/** Room for flows that may be near and for results; for all picks, since each is over before the next begins. */
let scratch = new Uint32Array(0);
let found = new Float64Array(0);
const shape = new PickShape();

/**
 * The flows within `radius` px of a point (CSS px from the map's top left), the nearest first; of flows that
 * lie over each other the topmost. Works on what was packed alone: nothing is drawn or read back.
 *
 * 1. One dot product a flow: with the unit normal n of its great circle, a point p lies |asin(p·n)| beside it.
 * 2. For the few that stay: does it pass the filter, and does the arc, not only the circle, come near enough?
 * 3. Exactly, in px: the nearest point of the line as it is drawn, strand, width and head included.
 */
export function pickFlows(
  packed: PackedFlows,
  camera: FlowCamera,
  filter: FlowFilter,
  [x, y]: readonly [number, number],
  radius = 12,
): FlowPick[] {
  const data = new PickData(packed);
  const view = pickView(new PickCamera(camera), x, y, radius, widestReach(data));
  if (view === null) return [];
  if (scratch.length < packed.count) {
    scratch = new Uint32Array(packed.count);
    found = new Float64Array(packed.count);
  }
  const masks = filterMasks(filter);
  const curve = new PickCurve(view.camera);
  const mayBend = bendsFlows(view.camera);
  let count = 0;
  for (const { first, count: size, lengthClass, part, bent } of packed.batches) {
    if (part === 'heads' || lengthClass === NO_LENGTH) continue;
    count = findIn(data, view, curve, masks, first, first + size, bent && mayBend, count);
  }
  return sorted(packed.order, count);
}

/** Adds what is near of a batch to what was found, and gives the number of all that. */
function findIn(
  data: PickData,
  view: PickView,
  curve: PickCurve,
  masks: FilterMasks,
  first: number,
  last: number,
  isBent: boolean,
  before: number,
): number {
  const near = isBent
    ? bentFlowsNear(data, view, first, last, scratch)
    : circlesNear(data.normals, view, first, last, scratch);
  let count = before;
  for (let at = 0; at < near; at += 1) {
    const i = scratch[at] ?? 0;
    if (!passes(data, masks, i)) continue;
    if (!isBent && !arcIsNear(data, view, i, view.radius + reachOf(data.words, i))) continue;
    const distance = distanceTo(data, view, curve, shape, i, isBent);
    if (distance > view.radius) continue;
    found[count] = Math.round(distance * PX_STEPS) * PLACES + (PLACES - 1 - i);
    count += 1;
  }
  return count;
}

/** What was found, as picks. A loop, since `Array.from` asks an iterator for each of thousands. */
function sorted(order: Uint32Array, count: number): FlowPick[] {
  const keys = found.subarray(0, count).sort();
  const picks: FlowPick[] = [];
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    const steps = Math.floor(key / PLACES);
    picks.push({
      index: order[PLACES - 1 - (key - steps * PLACES)] ?? 0,
      distance: steps / PX_STEPS,
    });
  }
  return picks;
}

/** Writes the flows whose great circles pass near the point, and gives their number. */
function circlesNear(
  normals: Float32Array,
  { ground, sines }: PickView,
  first: number,
  last: number,
  out: Uint32Array,
): number {
  const { x, y, z } = ground;
  const most = sines[sines.length - 1] ?? 0;
  let count = 0;
  for (let i = first; i < last; i += 1) {
    const off = (normals[3 * i] ?? 0) * x + (normals[3 * i + 1] ?? 0) * y + (normals[3 * i + 2] ?? 0) * z;
    if (off > most || off < -most) continue;
    out[count] = i;
    count += 1;
  }
  return count;
}

/**
 * Whether an arc comes within so many px. Its circle has to; and from m, the middle of the arc from a to b, the
 * point may not be farther than half the arc, h, and r: p·m ≥ cos (h + r). Times |a + b| = 2 cos h this is
 * p·(a + b) ≥ (1 + a·b) cos r − sin 2h sin r, but for the vectors' rounding.
 */
function arcIsNear({ words, places, normals }: PickData, view: PickView, i: number, px: number): boolean {
  const { x, y, z } = view.ground;
  const ring = ringOf(view, px);
  const sine = view.sines[ring] ?? 0;
  const off = (normals[3 * i] ?? 0) * x + (normals[3 * i + 1] ?? 0) * y + (normals[3 * i + 2] ?? 0) * z;
  if (off > sine || off < -sine) return false;
  const ends = words[4 * i] ?? 0;
  const a = 4 * (ends & 0xffff);
  const b = 4 * (ends >>> 16);
  const ax = places[a] ?? 0;
  const ay = places[a + 1] ?? 0;
  const az = places[a + 2] ?? 0;
  const bx = places[b] ?? 0;
  const by = places[b + 1] ?? 0;
  const bz = places[b + 2] ?? 0;
  const cosine = ax * bx + ay * by + az * bz;
  // Nearly antipodes, which go by a way of their own.
  if (cosine < -0.999999) return true;
  const least = (1 + cosine) * (view.cosines[ring] ?? 0) - Math.sqrt(Math.max(0, 1 - cosine * cosine)) * sine;
  return x * (ax + bx) + y * (ay + by) + z * (az + bz) >= least - ROUNDING;
}

/** Px from the point to a flow as it is drawn; Infinity if nothing of it is near. */
function distanceTo(
  packed: PickData,
  view: PickView,
  curve: PickCurve,
  shape: PickShape,
  i: number,
  isBent: boolean,
): number {
  if (!curve.set(packed, i, isBent)) return Number.POSITIVE_INFINITY;
  const { x, y, ground, camera } = view;
  const { angle } = curve.circle;
  const guess = isBent ? curve.shareOf(ground.mercatorX) * angle : curve.timeOf(ground.x, ground.y, ground.z);
  curve.chooseCopy(Math.min(angle, Math.max(0, guess)), ground.mercatorX);
  const foot = curve.footOf(x, y, guess, curve.from, curve.to);
  if (!curve.isSeen) return Number.POSITIVE_INFINITY;
  const most = view.radius + reachOf(packed.words, i);
  const ex = x - curve.x;
  const ey = y - curve.y;
  if (ex * ex + ey * ey > most * most) return Number.POSITIVE_INFINITY;
  const { dx, dy } = curve;
  shape.set(packed, i, angle, curve.far);
  curve.at(angle);
  shape.placeEnd(Math.sqrt(curve.dx * curve.dx + curve.dy * curve.dy), camera.pxPerRad);
  const end = Math.min(curve.to, shape.neckAt);
  // So far from the head, in px that shrink with the line, the body is nearer.
  const isBeside = (shape.headFrom - foot) * Math.sqrt(dx * dx + dy * dy) > most;
  if (isBeside) return toBody(shape, foot, curve.from, end, ex, ey, dx, dy);
  return Math.min(toEnd(view, curve, shape, foot, end), toHead(view, curve, shape));
}

/**
 * Px to the edge of the body, from a time `t` on the line, held between the body's ends, from which (ex, ey) leads
 * to the point and (dx, dy) along the line.
 */
function toBody(
  shape: PickShape,
  t: number,
  from: number,
  to: number,
  ex: number,
  ey: number,
  dx: number,
  dy: number,
): number {
  const speed = Math.sqrt(dx * dx + dy * dy);
  const along = speed > 0 ? (ex * dx + ey * dy) / speed : ex;
  const across = (speed > 0 ? (ey * dx - ex * dy) / speed : ey) - shape.offsetAt(t);
  const beside = Math.max(0, Math.abs(across) - shape.halfAt(t));
  const beyond = t >= to && along > 0 ? along : t <= from && along < 0 ? -along : 0;
  return Math.sqrt(beside * beside + beyond * beyond);
}

/** Px to the body where the point may lie beyond its neck. */
function toEnd(view: PickView, curve: PickCurve, shape: PickShape, foot: number, end: number): number {
  if (end < curve.from) return Number.POSITIVE_INFINITY;
  const t = Math.min(foot, end);
  curve.at(t);
  if (!curve.isSeen) return Number.POSITIVE_INFINITY;
  return toBody(shape, t, curve.from, end, view.x - curve.x, view.y - curve.y, curve.dx, curve.dy);
}

/** Px to the head, which hangs straight on the middle of its piece of the line. */
function toHead(view: PickView, curve: PickCurve, shape: PickShape): number {
  const t = 0.5 * (shape.headFrom + shape.tipAt);
  curve.at(t);
  const { dx, dy } = curve;
  const speed = Math.sqrt(dx * dx + dy * dy);
  if (!curve.isSeen || curve.to < shape.headFrom || speed === 0) return Number.POSITIVE_INFINITY;
  const ex = view.x - curve.x;
  const ey = view.y - curve.y;
  return shape.toHead((ex * dx + ey * dy) / speed, (ey * dx - ex * dy) / speed - shape.offsetAt(t));
}
