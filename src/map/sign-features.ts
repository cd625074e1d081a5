import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Sign } from '../scene/layout/signs.ts';
import { markKey } from './mark-states.ts';
import type { Screen } from './screen.ts';
import { IMAGES } from './style/ids.ts';

export interface SignProperties {
  readonly key: string;
  readonly image: string;
  /** Radius of the ring round a chosen one, CSS px. */
  readonly ring: number;
  readonly event: boolean;
}

function imageOf({ kind, ids, status }: Sign): string {
  if (kind !== 'event') return IMAGES[kind];
  const solid = status === 'confirmed';
  if (ids.length > 1) return solid ? IMAGES.events : IMAGES.eventsOpen;
  return solid ? IMAGES.event : IMAGES.eventOpen;
}

/** Signs where the layout puts them, in its drawing order. */
export function signFeatures(
  signs: readonly Sign[],
  screen: Screen,
): FeatureCollection<Point, SignProperties> {
  const features = signs.map((sign): Feature<Point, SignProperties> => {
    const event = sign.kind === 'event';
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: screen.unproject(sign.at) },
      properties: { key: markKey(keyOf(sign)), image: imageOf(sign), ring: event ? 10 : 8.5, event },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** A place may have a sign of its own and be an open end as well. */
export function keyOf({ kind, ids }: Sign): string {
  return `${kind === 'open' ? 'open/' : ''}${ids[0] ?? ''}`;
}
