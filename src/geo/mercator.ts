const RADIANS = Math.PI / 180;

/** Where Mercator places a latitude, in degrees of longitude at the equator's scale. */
export function mercatorY(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS;
}

/** The latitude at a height of Mercator's map; the inverse of `mercatorY`. */
export function mercatorLatitude(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;
}
