import type { Layer, LayersList } from '@deck.gl/core';
import { MapboxOverlay } from '@deck.gl/mapbox';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PICK_RADIUS } from './contender.ts';

/** deck.gl drawing into MapLibre's own canvas. */
export class DeckOverlay {
  readonly #overlay = new MapboxOverlay({ interleaved: true, layers: [] });
  #layers: Layer[] = [];

  add(map: MapLibreMap): void {
    // deck.gl 9.4 reads the height from a member that MapLibre 6.17 no longer has.
    Object.assign(map, { transform: { height: map.getContainer().clientHeight } });
    map.addControl(this.#overlay);
  }

  show(layers: Layer[]): void {
    this.#layers = layers;
    this.#overlay.setProps({ layers: layers satisfies LayersList });
  }

  isFull(): boolean {
    return this.#layers.every((layer) => layer.isLoaded);
  }

  pick(x: number, y: number): number {
    return this.#overlay.pickObject({ x, y, radius: PICK_RADIUS }) ? 1 : 0;
  }
}

/** `#rrggbb` as deck.gl wants it. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
