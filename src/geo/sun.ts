import type { Position } from 'geojson';
import { arcBetween, toVector } from './unit-vector.ts';

const RADIAN = Math.PI / 180;
const DAY = 86_400_000;
/** Noon UTC of 1 January 2000, ms. */
const J2000 = Date.UTC(2000, 0, 1, 12);

/**
 * Where the sun stands in the zenith, degrees, at a moment in ms since 1970 (UTC). After the low-precision formulas of
 * the Astronomical Almanac (section C, «Low precision formulas for the Sun»), good to 0.01° from 1950 to 2050; the
 * longitude follows from the sidereal time of Greenwich.
 */
export function subsolarPoint(moment: number): Position {
  const days = (moment - J2000) / DAY;
  const meanLongitude = 280.46 + 0.9856474 * days;
  const anomaly = (357.528 + 0.9856003 * days) * RADIAN;
  const ecliptic = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIAN;
  const tilt = (23.439 - 0.0000004 * days) * RADIAN;
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(ecliptic), Math.cos(ecliptic)) / RADIAN;
  const declination = Math.asin(Math.sin(tilt) * Math.sin(ecliptic)) / RADIAN;
  const greenwich = 280.46061837 + 360.98564736629 * days;
  return [wrapped(ascension - greenwich), declination];
}

/** Degrees by which the sun's middle stands above the horizon, without the bending of light by the air. */
export function sunAltitude(subsolar: Position, at: Position): number {
  return 90 - arcBetween(toVector(subsolar), toVector(at));
}

/** The point opposite, where it is the middle of the night. */
export function oppositePoint([longitude = 0, latitude = 0]: Position): Position {
  return [wrapped(longitude + 180), -latitude];
}

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
