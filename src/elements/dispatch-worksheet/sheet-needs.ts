import type { Basemap } from '../../geo/basemap-types.ts';
import { loadTimeZones, type ZonesNear } from '../../geo/time-zone.ts';
import { loadBasemap } from '../shared/load-basemap.ts';

/** What a worksheet is made of beside the dispatch. */
export interface Needs {
  readonly basemap: Basemap;
  readonly zones: ZonesNear;
}

/** Ground and time zones. A paper waits for both: without them the same number gave another paper. */
export async function loadSheetNeeds(): Promise<Needs> {
  const [basemap, zones] = await Promise.all([loadBasemap('50m'), loadTimeZones()]);
  return { basemap, zones };
}
