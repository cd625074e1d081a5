import type { Position } from 'geojson';
import { meanPosition } from '../../geo/mean-position.ts';
import type { PictureProjection } from '../../static/picture.ts';
import { keepLast } from '../shared/keep-last.ts';

/** What of the world a map shows: west, south, east, north in degrees. */
export type MapExtent = readonly [number, number, number, number];

/** Maps of the whole world are cut in the Bering Strait, where they cut no country but the tip of Russia. */
const WORLD: MapExtent = [-169, -56, 191, 80];
/** Air around the places, degrees. */
const AIR = { across: 14, along: 10 } as const;
/** No smaller piece of the world is shown, degrees: there has to be room to measure. */
const SMALLEST = 40;
/** Globes are seen from no higher a latitude than this, so that both poles matter. */
const HIGHEST_EYE = 35;

/** The meridian in the middle of an extent, degrees. */
export function middleOf([west, , east]: MapExtent): number {
  return west + ((((east - west) % 360) + 360) % 360 || 360) / 2;
}

/** What a map shows: the world, or the piece that holds all the places. */
export const mapExtent = keepLast(
  (places: readonly Position[], isWorld: boolean, projection: PictureProjection, turn: number): MapExtent => {
    const around = extentOf(places);
    if (projection === 'globe') {
      const [middle = 0, height = 0] = meanPosition(places);
      const lon = middle + turn;
      const lat = Math.max(-HIGHEST_EYE, Math.min(HIGHEST_EYE, height));
      return [lon - 90, lat - 90, lon + 90, lat + 90];
    }
    return isWorld ? WORLD : around;
  },
);

/** The smallest extent that holds all positions, with air: the widest gap between longitudes is left out. */
function extentOf(positions: readonly Position[]): MapExtent {
  const longitudes = positions.map(([longitude = 0]) => longitude).toSorted((a, b) => a - b);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  const [start = 0] = longitudes;
  const gaps = longitudes.map((longitude, index) => ({
    west: longitudes[index + 1] ?? start + 360,
    gap: (longitudes[index + 1] ?? start + 360) - longitude,
  }));
  const { west, gap } = gaps.toSorted((a, b) => b.gap - a.gap)[0] ?? { west: 0, gap: 360 };
  const span = 360 - gap;
  const across = Math.min(359, Math.max(SMALLEST, span + 2 * AIR.across));
  const middle = west + span / 2;
  const south = Math.max(-75, Math.min(...latitudes) - AIR.along);
  const north = Math.min(78, Math.max(...latitudes) + AIR.along);
  return [middle - across / 2, south, middle + across / 2, north];
}
