import { readShipped } from './shipped.ts';

export const { dispatch, claimed, claims } = readShipped('north-korea-russia.geojson');
