import type { Metrics } from '../../scene/types.ts';
import type { Size } from './frame-watcher.ts';

/** What a host may ask for. */
export type MapMedium = 'auto' | 'projector';

/** Under this width of the map, in CSS px, strands and names are those of a phone. */
const PHONE_WIDTH = 560;

/** How large strands and names are: as the host wants it, else by the size of the map, null while it has none. */
export function mediumFor(wanted: MapMedium, size: Size | null): Metrics['medium'] {
  if (wanted === 'projector') return 'projector';
  return size && size.width < PHONE_WIDTH ? 'phone' : 'desk';
}
