import type { Position } from 'geojson';

/** Places of the first dispatch, as longitude and latitude. */
export const PYONGYANG: Position = [125.7381, 39.0194];
export const MOSCOW: Position = [37.6173, 55.7558];
export const KURSK: Position = [36.1873, 51.7304];
export const ANCHORAGE: Position = [-149.9, 61.2];
