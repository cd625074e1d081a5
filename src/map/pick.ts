import type { Label } from '../scene/layout/label.ts';
import type { SceneLayout } from '../scene/layout/layout-scene.ts';
import type { Sign } from '../scene/layout/signs.ts';
import type { Scene } from '../scene/types.ts';
import type { FlowHit } from './flows/flow-renderer.ts';

type Pixel = readonly [number, number];

/** Within this many CSS px a mark is meant: for a mouse, and for a finger. */
export const PICK_RADIUS = { fine: 12, coarse: 22 } as const;

export interface PickInput {
  readonly scene: Scene;
  readonly layout: SceneLayout;
  /** CSS px by which the copies of the world beside it are moved, 0 among them. */
  readonly copies: readonly number[];
  readonly point: Pixel;
  readonly radius: number;
  readonly flows: readonly FlowHit[];
  /** Feature id of the area of the story under the point, if any. */
  readonly area: string | null;
}

/**
 * A mouse that is on one flow means that one, where every other is farther than this, CSS px. A finger covers
 * what it points at: for it there is no such certainty.
 */
const CLEAR = 4;
/** Distances that differ by less are a tie; a strand's neighbours are never that close. */
const TIE = 0.5;

/**
 * The marks that may be meant by a point. One: that whose name is there, else a place before an event, an
 * event before a flow, and the nearest of each; an area where nothing else is. But of flows all that are in
 * reach, where nobody can tell which of them is meant: the nearest first, of those equally near the selected
 * one. Empty where there is nothing.
 */
export function pickMarks({
  scene,
  layout,
  copies,
  point,
  radius,
  flows,
  area,
}: PickInput): readonly string[] {
  const places = layout.signs.filter(({ kind }) => kind !== 'event' && kind !== 'open');
  const events = layout.signs.filter(({ kind }) => kind === 'event');
  const sign =
    named(layout.labels, copies, point) ??
    nearestSign(places, copies, point, radius) ??
    nearestSign(events, copies, point, radius);
  if (sign !== null) return [sign];
  const near = nearFlows(scene, flows, radius);
  return near.length > 0 || area === null ? near : [area];
}

function named(labels: readonly Label[], copies: readonly number[], [x, y]: Pixel): string | null {
  const inside = labels.find(({ id, box: { left, right, top, bottom } }) => {
    if (id === undefined || y < top || y > bottom) return false;
    return copies.some((shift) => x - shift >= left && x - shift <= right);
  });
  return inside?.id ?? null;
}

function nearestSign(
  signs: readonly Sign[],
  copies: readonly number[],
  [x, y]: Pixel,
  radius: number,
): string | null {
  let best: { readonly sign: Sign; readonly distance: number } | null = null;
  for (const sign of signs) {
    const { at } = sign;
    const distance = Math.min(...copies.map((shift) => Math.hypot(at.x + shift - x, at.y - y)));
    if (distance <= radius && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { sign, distance };
  }
  return best?.sign.ids[0] ?? null;
}

/** Ids of the flows within the radius, each once: a flow may have several lines. */
function nearFlows(scene: Scene, flows: readonly FlowHit[], radius: number): readonly string[] {
  const selected = new Set(scene.flows.filter(({ state }) => state === 'selected').map(({ id }) => id));
  const byDistance = flows
    .filter(({ distance }) => distance <= radius)
    .toSorted((a, b) => a.distance - b.distance);
  const nearest = byDistance[0]?.distance ?? 0;
  const others = byDistance.filter(({ id }) => id !== byDistance[0]?.id);
  const isClear = radius <= PICK_RADIUS.fine && nearest === 0 && (others[0]?.distance ?? 0) > CLEAR;
  const first = byDistance.find(({ id, distance }) => distance <= nearest + TIE && selected.has(id));
  const ids = [...new Set([...(first ? [first.id] : []), ...byDistance.map(({ id }) => id)])];
  return isClear ? ids.slice(0, 1) : ids;
}
