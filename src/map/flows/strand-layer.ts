import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { FlowCamera } from '../flow-layer/camera-types.ts';
import { cameraOf, sameCamera } from '../flow-layer/flow-camera.ts';
import type { FlowLook } from '../flow-layer/look-uniforms.ts';
import type { PlacedStrand } from './placed-strands.ts';
import { StrandPainter } from './strand-painter.ts';

export const STRAND_LAYER = 'atlas-strands';

/** What the layer draws; asked for in every frame. */
export interface StrandSource {
  readonly look: FlowLook;
  /** Px that the lights of motion have run; below 0 there are none. */
  readonly time: number;
  /** Changes with everything but the camera that changes the picture. */
  readonly version: number;
  place(camera: FlowCamera): readonly PlacedStrand[];
  /** Called at the end of each frame. */
  drawn(): void;
}

/** Draws the strands of a scene into MapLibre's picture. */
export class StrandLayer implements CustomLayerInterface {
  readonly id = STRAND_LAYER;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #source: StrandSource;
  #map: MapLibreMap | undefined;
  #painter: StrandPainter | undefined;
  #shown: { readonly camera: FlowCamera; readonly version: number } | undefined;

  constructor(source: StrandSource) {
    this.#source = source;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#painter = new StrandPainter(gl);
    this.#shown = undefined;
  }

  onRemove(): void {
    this.#painter?.dispose();
    this.#painter = undefined;
  }

  render(_gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    if (this.#map === undefined || this.#painter === undefined) return;
    const camera = cameraOf(this.#map, args);
    const { version, look, time } = this.#source;
    // The strands are where they were, unless something has changed.
    if (this.#shown?.version !== version || !sameCamera(this.#shown.camera, camera)) {
      this.#painter.write(this.#source.place(camera), look.casingWidth);
      this.#shown = { camera, version };
    }
    this.#painter.draw(camera, look, time);
    this.#source.drawn();
  }
}
