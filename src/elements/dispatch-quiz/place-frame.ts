import { type Bounds, boundsOfLines, padBounds, widthOf } from '../../geo/bounds.ts';
import { distanceBetween } from '../../geo/measure.ts';
import { randomOf } from '../../lesson/random.ts';
import type { Answer, KnownPlace } from '../../lesson/types.ts';

type PointAnswer = Extract<Answer, { form: 'point' }>;

/** The part of the world in which a place is to be found, and the places in it that may be chosen by number. */
export interface PlaceFrame {
  readonly bounds: Bounds;
  /** The one asked for among them; from west to east. */
  readonly places: readonly KnownPlace[];
}

const REACH_KM = 2500;
const MOST_OTHERS = 5;
/** Others stand so many tolerances apart, so that a pin belongs to one of them only. */
const APART = 2;
/** Air around what is asked: a share of its size, and at least so many degrees. */
const AIR = { share: 0.16, degrees: 4 } as const;
/** Width to height of a frame on the flat map. */
const SHAPE = 1.35;
/** Degrees. */
const MOST_WIDTH = 300;
const HIGHEST = 80;
const RADIAN = Math.PI / 180;
/** Nearer to the middle than this share of the frame the place would be where everybody taps first. */
const MIDDLE = 0.16;
const VERY_MIDDLE = 0.04;
/** By this share of its size the frame is moved aside then. */
const ASIDE = 0.45;

/**
 * A frame that does not tell the place: which neighbours share it is left to chance, the same for every pupil and in
 * every language, and the place never lies in its middle.
 */
export function placeFrame({ place, name, target, toleranceKm, others }: PointAnswer): PlaceFrame {
  const random = randomOf(`frame ${place}`);
  const asked: KnownPlace = { place, name, at: target };
  const kept: KnownPlace[] = [asked];
  const isClear = ({ at }: KnownPlace) =>
    kept.every((other) => distanceBetween(other.at, at) >= APART * toleranceKm);
  // By their ids first: their names, and so their order, may be another in another language.
  const near = others
    .filter(({ at }) => distanceBetween(target, at) <= REACH_KM)
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  for (const other of random.shuffle(near)) {
    if (kept.length <= MOST_OTHERS && isClear(other)) kept.push(other);
  }
  const box = boundsOfLines(kept.map(({ at }) => [at]));
  const bounds = shaped(box ? padBounds(box, AIR.share, AIR.degrees) : around(target));
  const west = bounds[0];
  const eastOf = ({ at }: KnownPlace) => turned((at[0] ?? 0) - west);
  return {
    bounds: movedAside(bounds, target, random.below(2) === 0),
    places: kept.toSorted((a, b) => eastOf(a) - eastOf(b)),
  };
}

/** In the shape of a screen, so that what lies aside in it lies aside there too. */
function shaped([west, south, east, north]: Bounds): Bounds {
  const [low, high, width] = [heightOf(south), heightOf(north), widthOf([west, south, east, north])];
  const wide = (SHAPE * (high - low)) / RADIAN;
  if (width < wide) {
    const by = (Math.min(wide, MOST_WIDTH) - width) / 2;
    return [wrap(west - by), south, wrap(east + by), north];
  }
  const by = ((width * RADIAN) / SHAPE - (high - low)) / 2;
  return [west, latitudeAt(low - by), east, latitudeAt(high + by)];
}

/** Widened on the side that a place is not on already; on which one if it is in the very middle, chance decides. */
function movedAside(bounds: Bounds, target: PointAnswer['target'], isChance: boolean): Bounds {
  const [west, south, east, north] = bounds;
  const width = widthOf(bounds);
  const [low, high] = [heightOf(south), heightOf(north)];
  const x = turned((target[0] ?? 0) - west) / width - 0.5;
  const y = (heightOf(target[1] ?? 0) - low) / (high - low) - 0.5;
  if (Math.abs(x) > MIDDLE || Math.abs(y) > MIDDLE) return bounds;
  const by = ASIDE * width;
  const toWest = Math.abs(x) < VERY_MIDDLE ? isChance : x > 0;
  return toWest ? [wrap(west - by), south, east, north] : [west, south, wrap(east + by), north];
}

/** The height of a latitude on the flat map, in radians of its equator. */
function heightOf(lat: number): number {
  const within = Math.max(-HIGHEST, Math.min(HIGHEST, lat));
  return Math.asinh(Math.tan(within * RADIAN));
}

function latitudeAt(height: number): number {
  const lat = Math.atan(Math.sinh(height)) / RADIAN;
  return Math.max(-HIGHEST, Math.min(HIGHEST, lat));
}

function around([lon = 0, lat = 0]: PointAnswer['target']): Bounds {
  return [wrap(lon - 12), lat - 8, wrap(lon + 12), lat + 8];
}

function turned(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

function wrap(longitude: number): number {
  return turned(longitude + 180) - 180;
}
