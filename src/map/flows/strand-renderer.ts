import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { PlannedStrand } from '../../scene/layout/strand-plan.ts';
import type { MarkState, Scene } from '../../scene/types.ts';
import type { FlowCamera } from '../flow-layer/camera-types.ts';
import { LIGHT_SPACING } from '../flow-layer/look-shader.ts';
import type { FlowLook } from '../flow-layer/look-uniforms.ts';
import { addEmptySource, setMarkData } from '../sources.ts';
import { SOURCES } from '../style/ids.ts';
import { restyle } from '../style/restyle.ts';
import { bundleCounts, countLayers } from './bundle-counts.ts';
import type { FlowHit, FlowPicture, FlowRenderer } from './flow-renderer.ts';
import { LightPace } from './light-pace.ts';
import { pickStrands, placedAsPlanned } from './pick-strands.ts';
import { type PlacedStrand, StrandPlacer } from './placed-strands.ts';
import { PlanEase } from './plan-ease.ts';
import { STRAND_LAYER, StrandLayer, type StrandSource } from './strand-layer.ts';
import { lookOf } from './strand-looks.ts';

/** Lights run so fast, px per second, in so many pictures a second. */
const SPEED = 44;
const PICTURES = 30;

/**
 * Draws flows as ribbons in a layer of our own. What runs beside what is planned when the camera rests or
 * has come far; where that is on the screen is worked out for every frame.
 */
export class StrandRenderer implements FlowRenderer, StrandSource {
  readonly #ease = new PlanEase();
  readonly #placer = new StrandPlacer();
  readonly #pace = new LightPace();
  readonly #onVisibility = (): void => this.#nextLight();
  readonly #onTooMuch: () => void;
  #map: MapLibreMap | undefined;
  #layers: readonly LayerSpecification[] = [];
  #look: FlowLook | undefined;
  #states: ReadonlyMap<string, MarkState> = new Map();
  #plan: readonly PlannedStrand[] = [];
  /** Strands of the last frame; missing while a newer plan waits to be drawn. */
  #placed: readonly PlacedStrand[] | undefined;
  /** True where the last frame showed strands on their way. */
  #easing = false;
  /** The next frame is a picture to keep, without lights. */
  #still = false;
  #version = 0;
  #motion = false;
  #reducedMotion: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When a picture was asked for because lights run, in ms since the page was opened. */
  #askedAt: number | undefined;

  /** @param onTooMuch is told when lights run and the machine can't keep up with them */
  constructor(reducedMotion: boolean, onTooMuch: () => void = () => undefined) {
    this.#reducedMotion = reducedMotion;
    this.#onTooMuch = onTooMuch;
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  add(map: MapLibreMap, scene: Scene, beforeId: string | undefined): void {
    this.#map = map;
    addEmptySource(map, SOURCES.strandCounts);
    if (map.getLayer(STRAND_LAYER) === undefined) map.addLayer(new StrandLayer(this), beforeId);
    for (const layer of countLayers(scene.theme)) {
      if (map.getLayer(layer.id) === undefined) map.addLayer(layer, beforeId);
    }
    this.restyle(scene);
  }

  restyle(scene: Scene): void {
    this.#take(scene);
    if (this.#map === undefined) return;
    const layers = countLayers(scene.theme);
    restyle(this.#map, { next: layers, previous: this.#layers });
    this.#layers = layers;
    this.#redraw();
  }

  async show({ scene, plan, screen }: FlowPicture): Promise<void> {
    this.#take(scene);
    this.#ease.set(plan, performance.now(), !this.#reducedMotion && this.#plan.length > 0);
    this.#plan = plan;
    this.#placed = undefined;
    if (this.#map === undefined) return;
    this.#redraw();
    await setMarkData(this.#map, SOURCES.strandCounts, bundleCounts(plan, screen));
  }

  pick(point: readonly [number, number], radius: number): FlowHit[] {
    return pickStrands(this.#placed ?? placedAsPlanned(this.#plan, this.#states), point, radius);
  }

  setMotion(on: boolean): void {
    this.#motion = on;
    this.#redraw();
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
    if (reduced) this.settle();
    this.#redraw();
  }

  settle(): void {
    this.#ease.settle();
    this.#still = true;
    this.#version += 1;
  }

  remove(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#timer);
    this.#map = undefined;
  }

  // What the layer asks for.

  get look(): FlowLook {
    if (this.#look === undefined) throw new Error('strands are drawn before they have a look');
    return this.#look;
  }

  get version(): number {
    return this.#version;
  }

  get time(): number {
    return this.#isMoving() && !this.#still ? ((performance.now() * SPEED) / 1000) % LIGHT_SPACING : -1;
  }

  place(camera: FlowCamera): readonly PlacedStrand[] {
    const now = performance.now();
    this.#easing = this.#ease.isMoving(now);
    const placed = this.#placer.place(this.#ease.at(now), this.#states, camera);
    this.#placed = placed;
    return placed;
  }

  drawn(): void {
    // The frame after the last step shows the strands where they were planned.
    if (this.#easing) this.#redraw();
    this.#still = false;
    this.#judge();
    this.#nextLight();
  }

  #isMoving(): boolean {
    return this.#motion && !this.#reducedMotion && !document.hidden;
  }

  #judge(): void {
    const asked = this.#askedAt;
    this.#askedAt = undefined;
    if (asked === undefined || !this.#isMoving()) return;
    if (this.#pace.isTooMuch(performance.now() - asked)) this.#onTooMuch();
  }

  #nextLight(): void {
    if (this.#timer !== undefined || this.#map === undefined || !this.#isMoving()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#isMoving()) return;
      this.#askedAt = performance.now();
      this.#map?.triggerRepaint();
    }, 1000 / PICTURES);
  }

  #take({ theme, flows }: Scene): void {
    this.#look = lookOf(theme);
    this.#states = new Map(flows.map(({ key, state }) => [key, state]));
    this.#version += 1;
  }

  #redraw(): void {
    this.#version += 1;
    this.#map?.triggerRepaint();
  }
}
