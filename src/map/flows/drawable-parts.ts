import type { Position } from 'geojson';

/** MapLibre's tiles end at 85.05°; a line that goes on would run round the pole along their edge. */
const TILES_END = 85;

/** A jump in longitude that no line on the screen makes; `unproject` gives each vertex the nearest world. */
const JUMP = 180;

/**
 * The parts of a line that MapLibre can draw: without what is beyond its tiles, and with longitudes that
 * run on across 180°.
 */
export function drawableParts(path: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]];
  for (const [longitude = 0, latitude = 0] of path) {
    const part = parts.at(-1);
    if (Math.abs(latitude) >= TILES_END) {
      if (part?.length !== 0) parts.push([]);
      continue;
    }
    const before = part?.at(-1)?.[0] ?? longitude;
    const turns = Math.abs(longitude - before) > JUMP ? Math.round((before - longitude) / 360) : 0;
    part?.push([longitude + 360 * turns, latitude]);
  }
  return parts.filter((part) => part.length >= 2);
}
