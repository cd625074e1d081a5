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

/** Distances that differ by less are a tie; a strand's neighbours are never that close. */
const TIE = 0.5;

/**
 * The mark that is meant by a point: that whose name is there, else a place before an event, an event
 * before a flow, and the nearest of each; among flows equally near the selected one. An area is meant
 * where nothing else is.
 */
export function pickMark({ scene, layout, copies, point, radius, flows, area }: PickInput): string | null {
  const places = layout.signs.filter(({ kind }) => kind !== 'event' && kind !== 'open');
  const events = layout.signs.filter(({ kind }) => kind === 'event');
  return (
    named(layout.labels, copies, point) ??
    nearestSign(places, copies, point, radius) ??
    nearestSign(events, copies, point, radius) ??
    nearestFlow(scene, flows) ??
    area
  );
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

function nearestFlow(scene: Scene, flows: readonly FlowHit[]): string | null {
  const nearest = Math.min(...flows.map(({ distance }) => distance));
  const tied = flows.filter(({ distance }) => distance <= nearest + TIE);
  const selected = new Set(scene.flows.filter(({ state }) => state === 'selected').map(({ id }) => id));
  const best = tied.find(({ id }) => selected.has(id)) ?? tied.toSorted((a, b) => a.distance - b.distance)[0];
  return best?.id ?? null;
}
