/*
 * A dispatch as SVG text, in Node and in browsers: `buildScene` from a dispatch, `decodeBasemap` from the JSON of
 * the ground, `renderSvg` from both. The words of the language come first: `loadLanguage` of the entry `language`.
 */
export { decodeBasemap } from '../geo/basemap.ts';
export type { Basemap } from '../geo/basemap-types.ts';
export { buildScene } from '../scene/build-scene.ts';
export { themeFor } from '../scene/theme.ts';
export type { Scene, Theme } from '../scene/types.ts';
export { type PictureOptions, type PictureProjection, renderSvg } from './picture.ts';
export { isRegional } from './projection.ts';
