/* What draws a map, still or live; `dispatch-map` fetches it while the text is being shown. */
export { MapPictures } from './map-pictures.ts';
export { SceneMaker } from './scene-maker.ts';
