import { bendAt, bendOf, mercatorYOfSine } from './bent-flows.ts';
import type { FlowCamera } from './camera-types.ts';
import { bendsFlows, type FilterMasks, filterMasks, passes } from './choose-flows.ts';
import { NO_LENGTH } from './flow-words.ts';
import { PickCurve } from './pick-curve.ts';
import { PickShape, reachOf, widestReach } from './pick-shape.ts';
import { type PickView, pickView } from './pick-view.ts';
import type { FlowFilter, FlowPick, PackedFlows } from './types.ts';

/** Of sums and products of unit vectors in float32. */
const ROUNDING = 1e-6;
/** How much farther than its tangent at the same x a parabola may come; what is left is measured exactly. */
const LENIENCE = 2;

/** More than a reader can choose from; where thousands lie, measuring them all would take too long. */
const MOST_PICKS = 100;
/** So many are measured between two looks at whether there are enough. */
const AT_ONCE = 16;

/** A flow that may be near: its place in the drawing order, and px below which its distance can't be. */
interface Candidate {
  readonly i: number;
  readonly least: number;
  readonly isBent: boolean;
}

/**
 * The flows within `radius` px of a point (CSS px from the map's top left), the nearest first, `most` at most; of
 * flows that lie over each other the topmost. Works on what was packed alone: nothing is drawn or read back.
 *
 * 1. One dot product a flow: with the unit normal n of its great circle, a point p lies |asin(p·n)| beside it.
 * 2. For the few that stay: does it pass the filter, and does the arc, not only the circle, come near enough?
 * 3. Exactly, in px: the nearest point of the line as it is drawn, strand, width and head included; those first
 *    that can be nearest, until no other can be nearer than what was found.
 */
export function pickFlows(
  packed: PackedFlows,
  camera: FlowCamera,
  filter: FlowFilter,
  [x, y]: readonly [number, number],
  radius = 12,
  most = MOST_PICKS,
): FlowPick[] {
  const widest = widestReach(packed);
  const view = pickView(camera, x, y, radius, widest);
  if (view === null) return [];
  const masks = filterMasks(filter);
  const candidates = candidatesNear(packed, view, masks, widest);
  const [curve, shape] = [new PickCurve(camera), new PickShape()];
  const picks: Pick[] = [];
  for (const [at, { i, least, isBent }] of candidates.entries()) {
    if (at % AT_ONCE === 0 && isEnough(picks, least, most)) break;
    const distance = distanceTo(packed, view, curve, shape, i, isBent);
    if (distance <= radius) picks.push({ i, distance });
  }
  picks.sort((a, b) => a.distance - b.distance || b.i - a.i);
  return picks.slice(0, most).map(({ i, distance }) => ({ index: packed.order[i] ?? 0, distance }));
}

interface Pick {
  readonly i: number;
  readonly distance: number;
}

/** Whether what is left, which is `least` px away or more, can't come among the first. */
function isEnough(picks: readonly Pick[], least: number, most: number): boolean {
  return picks.length >= most && picks.filter(({ distance }) => distance <= least).length >= most;
}

/** What may be within reach, in the order in which it can be near. */
function candidatesNear(
  packed: PackedFlows,
  view: PickView,
  masks: FilterMasks,
  widest: number,
): readonly Candidate[] {
  const { normals, words } = packed;
  const [px, py, pz] = view.ground.at;
  const farthest = view.radius + widest;
  const most = view.ringOf(farthest).sine;
  const candidates: Candidate[] = [];
  for (const { first, count, lengthClass, part, bent } of packed.batches) {
    if (part === 'heads' || lengthClass === NO_LENGTH) continue;
    const isBent = bent && bendsFlows(view.camera);
    for (let i = first; i < first + count; i += 1) {
      const off =
        (normals[3 * i] ?? 0) * px + (normals[3 * i + 1] ?? 0) * py + (normals[3 * i + 2] ?? 0) * pz;
      const aside = Math.abs(off);
      if (!isBent && aside > most) continue;
      if (!passes(packed, masks, i)) continue;
      if (!(isBent ? bendIsNear(packed, view, i) : arcIsNear(packed, view, i, aside))) continue;
      const least = isBent ? 0 : (farthest * aside) / most - reachOf(words, i);
      candidates.push({ i, least, isBent });
    }
  }
  return candidates.sort((a, b) => a.least - b.least);
}

/**
 * Whether an arc comes near. Its circle, so far `off`, has to; and from m, the middle of the arc from a to b, the
 * point may not be farther than half the arc, h, and r: p·m ≥ cos (h + r). Times |a + b| = 2 cos h this is
 * p·(a + b) ≥ (1 + a·b) cos r − sin 2h sin r, but for the vectors' rounding.
 */
function arcIsNear({ words, places }: PackedFlows, view: PickView, i: number, off: number): boolean {
  const { sine, cosine } = view.ringOf(view.radius + reachOf(words, i));
  if (off > sine) return false;
  const [x, y, z] = view.ground.at;
  const ends = words[4 * i] ?? 0;
  const a = 4 * (ends & 0xffff);
  const b = 4 * (ends >>> 16);
  const ax = places[a] ?? 0;
  const ay = places[a + 1] ?? 0;
  const az = places[a + 2] ?? 0;
  const bx = places[b] ?? 0;
  const by = places[b + 1] ?? 0;
  const bz = places[b + 2] ?? 0;
  const between = ax * bx + ay * by + az * bz;
  // Nearly antipodes, which go by a way of their own.
  if (between < -0.999999) return true;
  const least = (1 + between) * cosine - Math.sqrt(Math.max(0, 1 - between * between)) * sine;
  return x * (ax + bx) + y * (ay + by) + z * (az + bz) >= least - ROUNDING;
}

/**
 * Whether a flow that the flat map bends comes near. It does not lie on its great circle, but x is even along a
 * bend, so that its place at the point's x is known at once, in whichever copy of the world.
 */
function bendIsNear({ words, places, spans }: PackedFlows, view: PickView, i: number): boolean {
  const [mercatorX, mercatorY] = view.ground.mercator;
  const { length } = view.ringOf(view.radius + reachOf(words, i));
  const west = spans[2 * i] ?? 0;
  const east = spans[2 * i + 1] ?? 0;
  const x = mercatorX - Math.round(mercatorX - (west + east) / 2);
  if (x < west - length || x > east + length) return false;
  const ends = words[4 * i] ?? 0;
  const from = 4 * (ends & 0xffff);
  const to = 4 * (ends >>> 16);
  const [start, end] = [places[from + 1] ?? 0, places[to + 1] ?? 0];
  // A bend never comes nearer to the equator than its ends; most points need no more than that.
  const sine = view.ground.at[1];
  const slack = 2 * Math.PI * length;
  const isNorth = start + end > 0;
  if (isNorth ? sine + slack < Math.min(start, end) : sine - slack > Math.max(start, end)) return false;
  const isEastward = Math.abs(0.5 + (places[from + 3] ?? 0) - west) < (east - west) / 2;
  const [a, b] = isEastward ? [start, end] : [end, start];
  const bend = bendOf(west, mercatorYOfSine(a), east, mercatorYOfSine(b), isNorth);
  const width = east - west || 1;
  const [, y, slope] = bendAt(bend, Math.min(1, Math.max(0, (x - west) / width)));
  return Math.abs(mercatorY - y) <= LENIENCE * length * Math.hypot(1, slope / width);
}

/** Px from the point to a flow as it is drawn; Infinity if nothing of it is near. */
function distanceTo(
  packed: PackedFlows,
  { x, y, ground, radius, camera }: PickView,
  curve: PickCurve,
  shape: PickShape,
  i: number,
  isBent: boolean,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  if (!curve.set(packed, i, isBent)) return nearest;
  const guess = curve.timeNear(ground);
  curve.chooseCopy(guess, ground.mercator[0]);
  const foot = curve.footOf(x, y, guess);
  if (!curve.isSeen || Math.hypot(x - curve.x, y - curve.y) > radius + reachOf(packed.words, i))
    return nearest;
  const { from, to } = curve;
  const { angle } = curve.circle;
  shape.set(packed, i, angle, curve.far);
  curve.at(angle);
  shape.placeEnd(curve.speed, camera.pxPerRad);
  // The head hangs straight on the middle of its piece of the line.
  const head = 0.5 * (shape.headFrom + shape.tipAt);
  curve.at(head);
  if (curve.isSeen && to >= shape.headFrom) {
    const [along, across] = curve.offTo(x, y);
    nearest = shape.toHead(along, across - shape.offsetAt(head, curve.fold));
  }
  const end = Math.min(to, shape.neckAt);
  const t = Math.min(foot, end);
  curve.at(t);
  if (end < from || !curve.isSeen) return nearest;
  const [along, across] = curve.offTo(x, y);
  const beside = Math.abs(across - shape.offsetAt(t, curve.fold)) - shape.halfAt(t);
  const beyond = t >= end ? along : t <= from ? -along : 0;
  return Math.min(nearest, Math.hypot(Math.max(0, beside), Math.max(0, beyond)));
}
