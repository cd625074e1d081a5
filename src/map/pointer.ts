import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PICK_RADIUS } from './pick.ts';

export interface PointerOptions {
  /** The mark meant by a point of the map, in CSS px from its top left. */
  pick(point: readonly [number, number], radius: number): string | null;
  onSelect(id: string | null): void;
  onHover(id: string | null): void;
}

function radiusOf({ originalEvent }: MapMouseEvent): number {
  const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
  return touch ? PICK_RADIUS.coarse : PICK_RADIUS.fine;
}

/** Follows pointer and finger over the map, at most one look per frame; returns how to stop. */
export function watchPointer(map: MapLibreMap, { pick, onSelect, onHover }: PointerOptions): () => void {
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
  const look = (): void => {
    frame = 0;
    if (!map.isMoving()) hover(pointer === null ? null : pick(pointer, PICK_RADIUS.fine));
  };
  const lookSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const subscriptions = [
    map.on('click', (event) => onSelect(pick([event.point.x, event.point.y], radiusOf(event)))),
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
