import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { messagesFor } from '../language/catalogue.ts';
import type { AtlasMapOptions, MapProjection } from './types.ts';

const ZOOM = { least: -1, most: 9 };
/** A camera far away: the globe is seen almost whole, as the static picture has it. Degrees. */
const FIELD_OF_VIEW = 12;
/** Names fade in and out, ms. */
const FADE = 120;

/** MapLibre set up as we want it, without anything of ours on it yet. */
export function createMapLibre(options: AtlasMapOptions): MapLibreMap {
  const { container, scene, fontFaces, projection, hostBasemap, reducedMotion } = options;
  const map = new MapLibreMap({
    container,
    style: hostBasemap ?? emptyStyle(fontFaces, projection),
    attributionControl: false,
    cooperativeGestures: options.cooperativeGestures ?? false,
    // North stays up: no compass is needed, and the limb is where `limbTest` takes it to be.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    fadeDuration: reducedMotion ? 0 : FADE,
    locale: messagesFor(scene.lang).map.locale,
  });
  map.setVerticalFieldOfView(FIELD_OF_VIEW);
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  return map;
}

/** A style on which everything is added later. Without `glyphs`: letters come from the bundled fonts. */
export function emptyStyle(
  fontFaces: AtlasMapOptions['fontFaces'],
  projection: MapProjection,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces,
    projection: { type: projection },
    sources: {},
    layers: [],
    // A theme changes at once; a picture taken right after shows it.
    transition: { duration: 0, delay: 0 },
  };
}
