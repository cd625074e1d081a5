import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type GeoJSONSourceSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from './style/ids.ts';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

type SourceOptions = Omit<GeoJSONSourceSpecification, 'type' | 'data'>;

/**
 * Adds a source without data, unless it is there already (a restored context brings it back). Data given
 * at once could keep the map from ever loading, should one feature be bad.
 */
export function addEmptySource(map: MapLibreMap, id: SourceId, options: SourceOptions = {}): void {
  if (map.getSource(id) !== undefined) return;
  map.addSource(id, { type: 'geojson', data: EMPTY, ...options });
}

/** Gives a source its data; settles once the worker has it, and never rejects: bad data draws nothing. */
export async function setSourceData(map: MapLibreMap, id: SourceId, data: FeatureCollection): Promise<void> {
  const source = map.getSource(id);
  if (!(source instanceof GeoJSONSource)) return;
  await source.setData(data).catch(() => undefined);
}

/** What small sources have been given last. */
const given = new WeakMap<GeoJSONSource, string>();

/** The same for a few marks; what the source has already is not sent to the worker again. */
export async function setMarkData(map: MapLibreMap, id: SourceId, data: FeatureCollection): Promise<void> {
  const source = map.getSource(id);
  if (!(source instanceof GeoJSONSource)) return;
  const text = JSON.stringify(data);
  if (given.get(source) === text) return;
  given.set(source, text);
  await setSourceData(map, id, data);
}
