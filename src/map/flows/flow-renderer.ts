import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlannedStrand } from '../../scene/layout/strand-plan.ts';
import type { Scene } from '../../scene/types.ts';
import type { Screen } from '../screen.ts';

/** A flow near a point of the screen. */
export interface FlowHit {
  /** Feature id. */
  readonly id: string;
  /** CSS px from the point to the edge of the strand; 0 inside it. */
  readonly distance: number;
}

/** The flows of a scene and what runs beside what, planned for a screen. */
export interface FlowPicture {
  readonly scene: Scene;
  readonly plan: readonly PlannedStrand[];
  readonly screen: Screen;
}

/**
 * Draws the flows of a scene. This is all the map knows of how they are drawn, so another renderer can
 * stand in for this one. A renderer owns its sources and layers.
 */
export interface FlowRenderer {
  /**
   * Adds what it needs, under the layer `beforeId`, styled for the scene. Called again whenever the map's
   * style is new: at the start, after another basemap, after each loss of the context.
   */
  add(map: MapLibreMap, scene: Scene, beforeId: string | undefined): void;
  /** Takes over the scene's theme and the states of its flows; where strands lie does not change. */
  restyle(scene: Scene): void;
  /** Shows these flows from now on; settles when they are on their way to the GPU, and never rejects. */
  show(picture: FlowPicture): Promise<void>;
  /** Flows within `radius` CSS px of a point, as the camera is now; the nearest first. */
  pick(point: readonly [number, number], radius: number): FlowHit[];
  /** Lets lights run along the flows, or not; nothing runs where motion is reduced. */
  setMotion(on: boolean): void;
  setReducedMotion(reduced: boolean): void;
  /** Ends what is on its way: the next frame is as the picture will stay, without lights. */
  settle(): void;
  remove(): void;
}
