import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PICK_RADIUS } from './pick.ts';

export interface PointerOptions {
  /** The marks that may be meant by a point of the map, in CSS px from its top left; the likeliest first. */
  pick(point: readonly [number, number], radius: number): readonly string[];
  onSelect(id: string | null): void;
  /** Several marks may be meant by a click. Without it the likeliest is selected. */
  readonly onChoose?: ((ids: readonly string[], point: readonly [number, number]) => void) | undefined;
  onHover(id: string | null): void;
  /** The pointer rests on, or clicked on, a point without a mark; null: it is on a mark, or gone. */
  onGround(point: readonly [number, number] | null, radius: number, isClick: boolean): void;
}

function radiusOf({ originalEvent }: MapMouseEvent): number {
  const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
  return touch ? PICK_RADIUS.coarse : PICK_RADIUS.fine;
}

/** Follows pointer and finger over the map, at most one look per frame; returns how to stop. */
export function watchPointer(
  map: MapLibreMap,
  { pick, onSelect, onChoose, onHover, onGround }: PointerOptions,
): () => void {
  let hovered: string | null = null;
  /** Where the pointer is, while it is over the map. */
  let pointer: readonly [number, number] | null = null;
  let frame = 0;
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    onHover(id);
  };
  const select = (point: readonly [number, number], radius: number): void => {
    const ids = pick(point, radius);
    if (onChoose && ids.length > 1) onChoose(ids, point);
    else onSelect(ids[0] ?? null);
    onGround(ids.length === 0 ? point : null, radius, true);
  };
  const look = (): void => {
    frame = 0;
    if (map.isMoving()) return;
    const id = pointer === null ? null : (pick(pointer, PICK_RADIUS.fine)[0] ?? null);
    hover(id);
    onGround(id === null ? pointer : null, PICK_RADIUS.fine, false);
  };
  const lookSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const subscriptions = [
    map.on('click', (event) => select([event.point.x, event.point.y], radiusOf(event))),
    map.on('mousemove', ({ point }) => {
      pointer = [point.x, point.y];
      lookSoon();
    }),
    map.on('mouseout', () => {
      pointer = null;
      lookSoon();
    }),
    // What is under a pointer that rests changes when the map moves.
    map.on('moveend', () => {
      if (pointer !== null) lookSoon();
    }),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
