import { bendOf, mercatorYOfSine } from './bent-flows.ts';
import type { PickData } from './pick-data.ts';
import { reachOf } from './pick-shape.ts';
import { type PickView, ringOf } from './pick-view.ts';

/** How much farther than its tangent at the same x a parabola may come; what is left is measured exactly. */
const LENIENCE = 2;

/**
 * Writes the flows of a batch that the flat map bends and that may pass near the point, and gives their number.
 * They do not lie on their great circles, but x is even along a bend, so that its place at the point's x is
 * known at once, in whichever copy of the world.
 */
export function bentFlowsNear(
  { words, places, spans }: PickData,
  view: PickView,
  first: number,
  last: number,
  out: Uint32Array,
): number {
  const { mercatorX, mercatorY } = view.ground;
  const pad = view.lengths[view.lengths.length - 1] ?? 0;
  // Sines of the latitudes within reach, north and south of the point.
  const north = Math.tanh((0.5 - mercatorY + pad) * 2 * Math.PI);
  const south = Math.tanh((0.5 - mercatorY - pad) * 2 * Math.PI);
  let count = 0;
  for (let i = first; i < last; i += 1) {
    const west = spans[2 * i] ?? 0;
    const east = spans[2 * i + 1] ?? 0;
    const middle = (west + east) / 2;
    const x = mercatorX - Math.round(mercatorX - middle);
    if (x < west - pad || x > east + pad) continue;
    const ends = words[4 * i] ?? 0;
    const from = 4 * (ends & 0xffff);
    const to = 4 * (ends >>> 16);
    const ay = places[from + 1] ?? 0;
    const by = places[to + 1] ?? 0;
    const isNorth = ay + by > 0;
    // Nothing of a bend lies nearer to the equator than both ends, or beyond its top.
    if (isNorth ? north < Math.min(ay, by) : -south < Math.min(-ay, -by)) continue;
    const reach = view.lengths[ringOf(view, view.radius + reachOf(words, i))] ?? 0;
    const start = 0.5 + (places[from + 3] ?? 0);
    const isEastward = Math.abs(start - west) < Math.abs(start - east);
    const x0 = isEastward ? west : east;
    const x1 = isEastward ? east : west;
    const bend = bendOf(x0, mercatorYOfSine(ay), x1, mercatorYOfSine(by), isNorth);
    const width = bend.x1 - bend.x0;
    const s = Math.max(0, Math.min(1, (x - bend.x0) / (width || 1)));
    const drop = (s < bend.share ? bend.y0 : bend.y1) - bend.top;
    const span = (s < bend.share ? 0 : 1) - bend.share || 1;
    const u = (s - bend.share) / span;
    const slope = (2 * drop * u) / span / (width || 1);
    const off = Math.abs(mercatorY - bend.top - drop * u * u) / Math.sqrt(1 + slope * slope);
    if (off > LENIENCE * reach) continue;
    out[count] = i;
    count += 1;
  }
  return count;
}
