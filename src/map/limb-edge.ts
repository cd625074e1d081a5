import type { Map as MapLibreMap } from 'maplibre-gl';
import { limbRadius } from './limb.ts';
import { sizeOfMap } from './map-size.ts';

const WIDTH = 1;

/**
 * Radius of the globe's outline in CSS px, as MapLibre draws it in the middle of the map; null where the
 * outline lies outside of the picture.
 */
export function outlineRadius(map: MapLibreMap): number | null {
  const { width, height } = sizeOfMap(map);
  const { lng, lat } = map.getCenter();
  const radius = limbRadius({
    center: [lng, lat],
    zoom: map.getZoom(),
    height,
    fieldOfView: map.getVerticalFieldOfView(),
  });
  return radius < Math.hypot(width, height) / 2 ? radius : null;
}

/** A hairline round the globe. MapLibre has no such layer, so it is an element over the canvas. */
export class LimbEdge {
  readonly #map: MapLibreMap;
  readonly #ring = document.createElement('div');
  #shown = false;
  readonly #place = (): void => {
    const radius = this.#shown ? outlineRadius(this.#map) : null;
    this.#ring.hidden = radius === null;
    if (radius === null) return;
    const size = `${2 * radius}px`;
    Object.assign(this.#ring.style, { width: size, height: size });
  };

  constructor(map: MapLibreMap) {
    this.#map = map;
    Object.assign(this.#ring.style, {
      position: 'absolute',
      left: '50%',
      top: '50%',
      boxSizing: 'border-box',
      transform: 'translate(-50%, -50%)',
      borderRadius: '50%',
      pointerEvents: 'none',
    });
    this.#ring.hidden = true;
    map.getCanvasContainer().append(this.#ring);
    map.on('move', this.#place);
    map.on('resize', this.#place);
  }

  /** Shows the ring in a colour, or with null none. */
  show(colour: string | null): void {
    this.#shown = colour !== null;
    if (colour !== null) this.#ring.style.border = `${WIDTH}px solid ${colour}`;
    this.#place();
  }

  remove(): void {
    this.#map.off('move', this.#place);
    this.#map.off('resize', this.#place);
    this.#ring.remove();
  }
}
