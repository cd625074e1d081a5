import type { Position } from 'geojson';
import type { Basemap } from '../geo/basemap-types.ts';
import type { Point } from './layout/plane.ts';

/** What lies under a point: the sea, a country of the story, other land, or nothing beside the globe. */
export interface Ground {
  readonly kind: 'paper' | 'water' | 'land' | 'landStory';
  /** Name of the country in the basemap; empty at sea. */
  readonly country: string;
}

/** An exterior ring of a country, with the box around it in degrees. */
interface Outline {
  readonly iso: string;
  readonly country: string;
  readonly ring: readonly Position[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const WATER: Ground = { kind: 'water', country: '' };
const PAPER: Ground = { kind: 'paper', country: '' };
/** Points of a picture so near to each other lie on one ground, px. */
const CELL = 4;

const known = new WeakMap<Basemap, readonly Outline[]>();

/**
 * Tells what lies under a point of a picture, px, remembered by cells of a few px; `unproject` gives [longitude,
 * latitude] in degrees, null beside the globe. Countries of the story by ISO 3166-1 alpha-2.
 */
export function groundOnScreen(
  storyCountries: readonly string[],
  basemap: Basemap,
  unproject: (x: number, y: number) => Position | null,
): (at: Point) => Ground {
  const groundAt = groundUnder(storyCountries, basemap);
  const cells = new Map<string, Ground>();
  return ({ x, y }) => {
    const [column, row] = [Math.round(x / CELL), Math.round(y / CELL)];
    const key = `${column},${row}`;
    const before = cells.get(key);
    if (before) return before;
    const position = unproject(column * CELL, row * CELL);
    const found = position ? groundAt(position) : PAPER;
    cells.set(key, found);
    return found;
  };
}

/** Tells the ground under a position, by the exterior rings of the basemap, which never cross ±180°. */
function groundUnder(storyCountries: readonly string[], basemap: Basemap): (position: Position) => Ground {
  const story = new Set(storyCountries);
  const outlines = outlinesOf(basemap);
  return ([lon = 0, lat = 0]) => {
    const x = ((((lon + 180) % 360) + 360) % 360) - 180;
    const found = outlines.find(
      ({ ring, west, south, east, north }) =>
        x >= west && x <= east && lat >= south && lat <= north && isInRing(x, lat, ring),
    );
    if (!found) return WATER;
    const { iso, country } = found;
    return { kind: iso !== '' && story.has(iso) ? 'landStory' : 'land', country };
  };
}

function outlinesOf(basemap: Basemap): readonly Outline[] {
  const before = known.get(basemap);
  if (before) return before;
  const outlines = basemap.countries.flatMap(({ geometry, properties: { iso, name } }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map(([ring = []]) => ({ iso, country: name, ring, ...boxOf(ring) }));
  });
  known.set(basemap, outlines);
  return outlines;
}

function boxOf(ring: readonly Position[]): Pick<Outline, 'west' | 'south' | 'east' | 'north'> {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
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
