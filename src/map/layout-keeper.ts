import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Basemap } from '../geo/basemap-types.ts';
import { widthOf } from '../geo/bounds.ts';
import { groundOnScreen } from '../scene/ground-under.ts';
import { layoutScene, type SceneLayout } from '../scene/layout/layout-scene.ts';
import type { Box } from '../scene/layout/occupancy.ts';
import type { GroundUnder } from '../scene/layout/point-labels.ts';
import { planStrands } from '../scene/layout/strand-plan.ts';
import type { Scene } from '../scene/types.ts';
import { REGIONAL_ZOOM } from './camera.ts';
import type { FlowRenderer } from './flows/flow-renderer.ts';
import { sizeOfMap } from './map-size.ts';
import type { Marks } from './marks.ts';
import { calmScene } from './scene-change.ts';
import { groundAt, type Screen, screenOf } from './screen.ts';
import type { MapProjection } from './types.ts';

/** Strands are planned anew while the camera moves, when it has moved by so much since. */
const STEP = { px: 120, zoom: 0.15 } as const;
/** Strands so near to the picture may come into it until then, px. */
const MARGIN = 180;

export interface LaidPicture {
  readonly layout: SceneLayout;
  readonly screen: Screen;
}

export interface LayoutKeeperOptions {
  readonly marks: Marks;
  readonly flows: FlowRenderer;
  /** The earth under the names, whatever a host draws instead. */
  readonly basemap: () => Basemap;
  /** Parts of the picture in which no name may stand. */
  readonly keepFree?: (() => readonly Box[]) | undefined;
}

/**
 * Keeps strands, signs and names where the scene's layout puts them: everything when the camera rests,
 * while it moves only what runs beside what. In between signs and names stick to the ground, and strands are
 * drawn along their paths for each frame.
 */
export class LayoutKeeper {
  readonly #map: MapLibreMap;
  readonly #marks: Marks;
  readonly #flows: FlowRenderer;
  readonly #basemap: () => Basemap;
  readonly #keepFree: () => readonly Box[];
  #picture: LaidPicture | undefined;
  #laidAt = { lng: 0, lat: 0, zoom: 0 };
  /** What lies under the names, and for what it was found out: that takes as long as all the rest. */
  #ground: { readonly of: string; readonly basemap: Basemap; readonly under: GroundUnder } | undefined;

  constructor(map: MapLibreMap, { marks, flows, basemap, keepFree = () => [] }: LayoutKeeperOptions) {
    this.#map = map;
    this.#marks = marks;
    this.#flows = flows;
    this.#basemap = basemap;
    this.#keepFree = keepFree;
  }

  /** The last whole layout; what stands where is only true while the camera has not moved since. */
  get picture(): LaidPicture | undefined {
    return this.#picture;
  }

  /** Lays everything out for the camera as it is; settles when it is on its way to the GPU. */
  async layOut(scene: Scene, projection: MapProjection): Promise<void> {
    const screen = this.#newScreen(scene, projection);
    if (screen.width === 0 || screen.height === 0) return;
    const regional = this.#map.getZoom() >= REGIONAL_ZOOM;
    const layout = layoutScene(calmScene(scene), screen.project, {
      ...frameOf(screen),
      regional,
      keepFree: this.#keepFree(),
      ground: this.#groundUnder(scene, screen, projection),
      margin: MARGIN,
    });
    this.#picture = { layout, screen };
    await Promise.all([
      this.#marks.showLayout(this.#map, scene, layout, screen),
      this.#flows.show({ scene, plan: layout.plan, screen }),
    ]);
  }

  /** While the camera moves: plans the strands anew if it has come far enough. */
  follow(scene: Scene, projection: MapProjection): void {
    if (!this.#hasMovedFar()) return;
    const screen = this.#newScreen(scene, projection);
    const plan = planStrands(calmScene(scene), screen.project, frameOf(screen), MARGIN);
    void this.#flows.show({ scene, plan, screen });
  }

  /** The screen as it is now, for positions of the scene. */
  screenOf({ bounds }: Scene, projection: MapProjection): Screen {
    return screenOf(this.#map, projection, bounds[0] + widthOf(bounds) / 2);
  }

  /** A name looks for its place on its own ground: elsewhere it would say that another country is that one. */
  #groundUnder({ storyCountries }: Scene, screen: Screen, projection: MapProjection): GroundUnder {
    const { lng, lat, zoom } = this.#laidAt;
    const basemap = this.#basemap();
    const of = [lng, lat, zoom, screen.width, screen.height, projection, ...storyCountries].join();
    if (this.#ground?.of === of && this.#ground.basemap === basemap) return this.#ground.under;
    const under = groundOnScreen(storyCountries, basemap, (x, y) => groundAt([x, y], screen));
    this.#ground = { of, basemap, under };
    return under;
  }

  #newScreen(scene: Scene, projection: MapProjection): Screen {
    this.#laidAt = { ...this.#map.getCenter(), zoom: this.#map.getZoom() };
    return this.screenOf(scene, projection);
  }

  #hasMovedFar(): boolean {
    const { lng, lat, zoom } = this.#laidAt;
    if (Math.abs(this.#map.getZoom() - zoom) > STEP.zoom) return true;
    const { width, height } = sizeOfMap(this.#map);
    const { x, y } = this.#map.project([lng, lat]);
    return Math.hypot(x - width / 2, y - height / 2) > STEP.px;
  }
}

function frameOf({ width, height }: Screen): { readonly width: number; readonly height: number } {
  return { width, height };
}
