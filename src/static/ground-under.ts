import type { Position } from 'geojson';
import type { Basemap } from '../geo/basemap-types.ts';
import type { Scene } from '../scene/types.ts';
import { polygonsOf } from './sphere-polygons.ts';

export type GroundKind = 'paper' | 'water' | 'land' | 'landStory';

/** What lies under a point: the sea, a country of the story, other land, or nothing beside the globe. */
export interface Ground {
  readonly kind: GroundKind;
  /** Name of the country in the basemap; empty at sea. */
  readonly country: string;
}

const WATER: Ground = { kind: 'water', country: '' };

/** Tells the ground under a position, by the exterior rings of the basemap, which never cross ±180°. */
export function groundUnder(scene: Scene, basemap: Basemap): (position: Position) => Ground {
  const story = new Set(scene.storyCountries);
  const outlines = basemap.countries.flatMap(({ geometry, properties }) => {
    const kind = properties.iso !== '' && story.has(properties.iso) ? 'landStory' : 'land';
    const ground: Ground = { kind, country: properties.name };
    return polygonsOf(geometry).map(({ polygon, extent }) => ({
      ground,
      extent,
      ring: polygon.coordinates[0] ?? [],
    }));
  });
  return ([lon = 0, lat = 0]) => {
    const x = ((((lon + 180) % 360) + 360) % 360) - 180;
    const found = outlines.find(
      ({ ring, extent: { west, south, east, north } }) =>
        x >= west && x <= east && lat >= south && lat <= north && isInRing(x, lat, ring),
    );
    return found?.ground ?? WATER;
  };
}

/** Even-odd rule. */
function isInRing(x: number, y: number, ring: readonly Position[]): boolean {
  let inside = false;
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
  for (const [x1 = 0, y1 = 0] of ring) {
    if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
    [x0, y0] = [x1, y1];
  }
  return inside;
}
