import type {
  AllLayoutProperties,
  AllPaintProperties,
  LayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function isKeyOf<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}

/** Names of the properties whose values differ; a missing one counts as different. */
function changedKeys<T extends object>(previous: T, next: T): (keyof T)[] {
  const keys = Object.keys({ ...previous, ...next });
  const all = { ...previous, ...next };
  return keys.filter((key) => isKeyOf(all, key)).filter((key) => !same(previous[key], next[key]));
}

/**
 * Brings layers of the map from one description to another with the same ids: only paint, layout and
 * filter may differ, and only what differs is set, so nothing is laid out anew without need.
 */
export function restyle(
  map: MapLibreMap,
  { next, previous }: { next: readonly LayerSpecification[]; previous: readonly LayerSpecification[] },
): void {
  const before = new Map(previous.map((layer) => [layer.id, layer]));
  for (const layer of next) {
    const old = before.get(layer.id);
    if (old !== undefined && map.getLayer(layer.id) !== undefined) restyleLayer(map, old, layer);
  }
}

function restyleLayer(map: MapLibreMap, previous: LayerSpecification, next: LayerSpecification): void {
  const paint: Partial<AllPaintProperties> = next.paint ?? {};
  for (const key of changedKeys<Partial<AllPaintProperties>>(previous.paint ?? {}, paint)) {
    map.setPaintProperty(next.id, key, paint[key]);
  }
  const layout: Partial<AllLayoutProperties> = next.layout ?? {};
  for (const key of changedKeys<Partial<AllLayoutProperties>>(previous.layout ?? {}, layout)) {
    map.setLayoutProperty(next.id, key, layout[key]);
  }
  if ('filter' in next && 'filter' in previous && !same(previous.filter, next.filter)) {
    map.setFilter(next.id, next.filter);
  }
}
