import type { Position } from 'geojson';

const RADIAN = Math.PI / 180;

/**
 * The cosine of the angle between a centre and other positions as the centre of the earth sees it: 1 at
 * the centre itself, 0 a quarter of the globe away. (d3's `geoDistance` says the same, a stream slower.)
 */
export function nearnessTo([lon = 0, lat = 0]: Position): (position: Position) => number {
  const [sin, cos] = [Math.sin(lat * RADIAN), Math.cos(lat * RADIAN)];
  return ([x = 0, y = 0]) =>
    sin * Math.sin(y * RADIAN) + cos * Math.cos(y * RADIAN) * Math.cos((x - lon) * RADIAN);
}
