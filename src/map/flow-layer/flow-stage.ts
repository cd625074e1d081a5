import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { FlowCamera } from './camera-types.ts';
import { filterMasks } from './choose-flows.ts';
import { cameraOf, sameCamera } from './flow-camera.ts';
import type { FlowModel } from './flow-model.ts';
import { FlowPainter, PAINT_START } from './flow-painter.ts';
import { GlPrograms } from './gl-program.ts';
import type { LightPainter } from './light-painter.ts';
import type { Motion } from './motion.ts';
import type { Progressive } from './progressive.ts';
import type { FlowFilter, PackedFlows } from './types.ts';

/** More flows than this do not fit a frame of a slow machine. */
const DIRECT_MOST = 1_500;

/** Opacity of all others while a flow is selected; that of the look's dimmed strands. */
const DIMMED = 0.26;
type Part = 'many' | 'motion';
const NO_STATES = { hovered: null, selected: null };

export interface StageHost {
  readonly onProgress: (drawn: number) => void;
  readonly onSettle: (drawn: number) => void;
  /** A frame was drawn. */
  readonly onFrame: (camera: FlowCamera) => void;
}

/** Everything of a layer that belongs to one map and one graphics context. */
export class FlowStage {
  readonly #map: MapLibreMap;
  readonly #gl: WebGL2RenderingContext;
  readonly #model: FlowModel;
  readonly #host: StageHost;
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');
  #motion: Motion | null = null;
  #progressive: Progressive | null = null;
  /** Shared by painters that come and go with the flows. */
  readonly #programs: GlPrograms;
  #painter: { readonly painter: FlowPainter; readonly packed: PackedFlows } | null = null;
  #lights: LightPainter | null = null;
  #isDisposed = false;
  /** Parts that few maps need are fetched once. */
  readonly #fetched = new Set<Part>();
  /** The filter that the painter has. */
  #filter: FlowFilter | null = null;
  #camera: FlowCamera | null = null;
  /** What was shown when the layer last told that it had settled; null if it has begun something since. */
  #told: { readonly camera: FlowCamera; readonly version: number } | null = null;
  #isSettled = false;

  constructor(map: MapLibreMap, gl: WebGL2RenderingContext, model: FlowModel, host: StageHost) {
    this.#map = map;
    this.#gl = gl;
    this.#model = model;
    this.#host = host;
    this.#programs = new GlPrograms(gl);
    map.on('move', this.#onMove);
    map.on('moveend', this.#afterMove);
    map.on('remove', this.#onGone);
    this.ask();
  }

  /** So many flows are on their way: fetches meanwhile what draws them. */
  expect(count: number): void {
    if (count > DIRECT_MOST && this.#model.mode !== 'direct') void this.#fetch('many');
  }

  get camera(): FlowCamera | null {
    return this.#camera;
  }

  get isSettled(): boolean {
    return this.#isSettled && this.#told?.version === this.#model.version;
  }

  /** Flows in the picture. */
  get drawn(): number {
    if (this.#isProgressive) return this.#progressive?.drawn ?? 0;
    return this.#told === null ? 0 : (this.#model.packed?.count ?? 0);
  }

  readonly ask = (): void => {
    this.#map.triggerRepaint();
  };

  prerender(args: CustomRenderMethodInput): void {
    if (this.#motion) this.#motion.isOn = this.#model.motion;
    else if (this.#model.motion) void this.#fetch('motion');
    const painter = this.#preparePainter();
    if (painter === null) return;
    const camera = cameraOf(this.#map, args);
    this.#camera = camera;
    const { look, version } = this.#model;
    if (!this.#isProgressive) this.#progressive?.clear();
    else if (this.#progressive) this.#progressive.frame(camera, { args, painter, look, version });
    else void this.#fetch('many');
  }

  render(args: CustomRenderMethodInput): void {
    const [camera, painter] = [this.#camera, this.#painter?.painter];
    if (camera === null || painter === undefined || this.#isEmpty) return;
    const { look, version } = this.#model;
    const time = this.#motion?.advance();
    // Pictures hold flows without states, so that pointing and choosing do not make them worthless.
    const states = this.#model.isClustered ? NO_STATES : this.#model.states;
    if (this.#isProgressive) {
      const opacity = states.selected === null ? 1 : DIMMED;
      this.#progressive?.show(camera, { args, painter, look, version }, opacity);
      this.#drawLights(camera, time);
      painter.setStates(states);
      painter.drawStates(args, camera, look, { time });
      painter.setStates(NO_STATES);
    } else {
      painter.setStates(states);
      painter.draw(args, camera, look, PAINT_START, Number.POSITIVE_INFINITY, { time });
      painter.drawStates(args, camera, look, { time });
    }
    this.#gl.bindVertexArray(null);
    this.#host.onFrame(camera);
    this.#tellSettled(camera, version);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#map.off('move', this.#onMove);
    this.#map.off('moveend', this.#afterMove);
    this.#map.off('remove', this.#onGone);
    this.#motion?.dispose();
    this.#progressive?.dispose();
    this.#painter?.painter.dispose();
    this.#painter = null;
    this.#lights?.dispose();
    this.#programs.dispose();
  }

  #drawLights(camera: FlowCamera, time: number | undefined): void {
    const { packed, filter, look } = this.#model;
    if (time === undefined || packed === null) return;
    this.#lights?.draw(packed, camera, filterMasks(filter), time, look.casing);
  }

  /** Fetches what few maps need. Where it does not come, the console says so. */
  async #fetch(part: Part): Promise<void> {
    if (this.#fetched.has(part)) return;
    this.#fetched.add(part);
    const [gl, programs, ask] = [this.#gl, this.#programs, this.ask];
    if (part === 'motion') {
      const { LightPainter, Motion } = await import('./moving-lights.ts');
      if (this.#isDisposed) return;
      this.#motion = new Motion({ page: document, reduced: this.#reduced, ask });
      this.#lights = new LightPainter(gl, programs);
    } else {
      const { Progressive } = await import('./many-flows.ts');
      if (this.#isDisposed) return;
      const { onProgress } = this.#host;
      this.#progressive = new Progressive(gl, programs, {
        ask,
        onProgress,
        reducedMotion: () => this.#reduced.matches,
      });
    }
    ask();
  }

  get #isProgressive(): boolean {
    const { mode, packed } = this.#model;
    return mode === 'progressive' || (mode === 'auto' && (packed?.count ?? 0) > DIRECT_MOST);
  }

  /** A map in a hidden container has nothing to draw on. */
  get #isEmpty(): boolean {
    return this.#gl.drawingBufferWidth * this.#gl.drawingBufferHeight === 0 || this.#gl.isContextLost();
  }

  /** The painter of the flows there are, told of what changed; null if there is nothing to draw. */
  #preparePainter(): FlowPainter | null {
    const { packed, filter, tolerance } = this.#model;
    if (this.#isEmpty) return null;
    if (this.#painter?.packed !== packed) {
      this.#painter?.painter.dispose();
      this.#painter = null;
      this.#filter = null;
    }
    if (packed === null) {
      this.#progressive?.clear();
      this.#told = null;
      return null;
    }
    this.#painter ??= {
      painter: new FlowPainter(this.#gl, packed, { tolerance, programs: this.#programs }),
      packed,
    };
    const { painter } = this.#painter;
    if (this.#filter !== filter) painter.setFilter(filter);
    this.#filter = filter;
    return painter;
  }

  #tellSettled(camera: FlowCamera, version: number): void {
    const last = this.#told;
    const isTold = last !== null && last.version === version && sameCamera(last.camera, camera);
    this.#isSettled = this.#isProgressive
      ? this.#progressive?.isSettled === true
      : isTold || !this.#map.isMoving();
    this.#told = this.#isSettled ? { camera, version } : null;
    if (this.#isSettled && !isTold) this.#host.onSettle(this.drawn);
  }

  /** A map that is removed tells its style's layers nothing. */
  readonly #onGone = (): void => {
    this.dispose();
  };

  readonly #onMove = (): void => {
    this.#isSettled = false;
  };

  /** The last frame under way may not have known that it was the last. */
  readonly #afterMove = (): void => {
    if (!this.#isSettled) this.ask();
  };
}
