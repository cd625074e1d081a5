import type { CustomRenderMethodInput } from 'maplibre-gl';
import { BatchBudget } from './batch-budget.ts';
import type { FlowCamera } from './camera-types.ts';
import { sameCamera } from './flow-camera.ts';
import { type FlowPainter, PAINT_START, type PaintCursor } from './flow-painter.ts';
import type { GlPrograms } from './gl-program.ts';
import type { FlowLook } from './look-uniforms.ts';
import { isCurrent, isUseful, planPicture } from './picture-plan.ts';
import { bindTarget, clearTarget, createTarget, deleteTarget, type Target } from './targets.ts';
import { Warp } from './warp.ts';

/** Ms that a batch may take once the camera stands; the first ones less, in case it moves on. */
const STILL_MS = 24;
/**
 * What takes long comes in larger steps, shares of the time since it began: every batch, and every frame of the map
 * between them, costs something by itself, most of all without a GPU. A gesture waits for one batch at most.
 */
const BATCH_SHARE = 0.05;
const LONGEST_MS = 100;
const SHOW_SHARE = 0.25;
/**
 * While the camera moves, and for so long after, there is one small batch a frame at most: who drags the map stops
 * often, and only for a moment.
 */
const MOVING_MS = 3;
const RESTLESS_MS = 50;
const FRAME_MS = 16;
/** Ms between two questions whether a batch is out. */
const POLL_MS = 3;
/** A picture in the making is shown each time it has twice as much to show, and at least so often, ms. */
const SHOW_MS = 250;
/** Ms in which an old picture fades away under the new one. */
const FADE_MS = 120;

/** What is to be drawn. */
export interface FlowScene {
  readonly args: CustomRenderMethodInput;
  readonly painter: FlowPainter;
  readonly look: FlowLook;
  /** Counts changes of flows, filter and look. */
  readonly version: number;
}

export interface ProgressiveHost {
  /** Asks for a frame of the map. */
  readonly ask: () => void;
  /** More flows are in the newest picture. */
  readonly onProgress: (drawn: number) => void;
  /** Pictures are changed without a fade. */
  readonly reducedMotion: () => boolean;
}

interface Picture {
  readonly target: Target;
  readonly camera: FlowCamera;
  readonly version: number;
  /** Ms. */
  readonly begunAt: number;
  cursor: PaintCursor;
  drawn: number;
  done: boolean;
  /** When it was complete, ms. */
  doneAt: number;
}

/**
 * Draws many flows into pictures, the largest first, and shows the pictures.
 *
 *     shown   the last complete picture, moved along with the camera
 *     next    the one in the making, on top of it; once complete, `shown` fades away and `next` takes its place
 *
 * Batches are drawn between the frames of the map (MapLibre allows that). So while the camera moves, a frame costs
 * one or two textured draws and waits for a small batch at most; once it stands, the map is drawn only when there
 * is something new to show.
 */
export class Progressive {
  readonly #gl: WebGL2RenderingContext;
  readonly #host: ProgressiveHost;
  readonly #warp: Warp;
  readonly #budget = new BatchBudget(STILL_MS);
  #shown: Picture | null = null;
  #next: Picture | null = null;
  #spare: Target | null = null;
  #ms = STILL_MS;
  #movedAt = Number.NEGATIVE_INFINITY;
  #scene: FlowScene | null = null;
  #last: FlowCamera | null = null;
  #fence: { readonly sync: WebGLSync; readonly at: number; readonly vertices: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastShow = { drawn: 0, at: 0 };
  /** Its first batch compiles shaders and says nothing about the speed. */
  #known: FlowPainter | null = null;

  constructor(gl: WebGL2RenderingContext, programs: GlPrograms, host: ProgressiveHost) {
    this.#gl = gl;
    this.#host = host;
    this.#warp = new Warp(gl, programs);
  }

  /** Flows in the newest picture. */
  get drawn(): number {
    return this.#next?.drawn ?? this.#shown?.drawn ?? 0;
  }

  /** True if what was shown last is complete, exact and no longer changing. */
  get isSettled(): boolean {
    const [shown, now, scene] = [this.#shown, this.#last, this.#scene];
    if (shown === null || now === null || scene === null || this.#next !== null) return false;
    return shown.done && isCurrent(shown, now, scene.version);
  }

  /** Before the map is drawn: begins a picture for its camera where one is missing. */
  frame(now: FlowCamera, scene: FlowScene): void {
    const isStill = this.#last === null || sameCamera(this.#last, now);
    this.#last = now;
    this.#scene = scene;
    this.#endFade(now, scene);
    const plan = planPicture({ now, version: scene.version, isStill, shown: this.#shown, next: this.#next });
    if (plan === 'keep-and-begin') this.#keepNext();
    if (!isStill) {
      this.#ms = MOVING_MS;
      this.#movedAt = performance.now();
    }
    if (plan === 'begin' || plan === 'keep-and-begin') this.#begin(now, scene);
    this.#endFade(now, scene);
    if (!isStill || this.#next?.done) this.#host.ask();
    this.#pumpSoon(0);
  }

  /** In the map's own picture: shows what there is for the camera of this frame. */
  show(now: FlowCamera, { args, painter, look, version }: FlowScene, opacity: number): void {
    const [shown, next] = [this.#shown, this.#next];
    const [hasShown, hasNext] = [shown, next].map((it) => it !== null && isUseful(it, now, version));
    if (shown && hasShown) {
      this.#warp.draw(shown.target.texture, shown.camera, now, opacity * this.#fading(next));
    }
    if (next && hasNext) this.#warp.draw(next.target.texture, next.camera, now, opacity);
    if (hasShown || hasNext) return;
    painter.draw(args, now, look, PAINT_START, this.#budget.vertices(MOVING_MS));
  }

  /** Forgets all pictures. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const target of [this.#shown?.target, this.#next?.target, this.#spare]) {
      if (target) deleteTarget(this.#gl, target);
    }
    this.#shown = this.#next = this.#spare = this.#scene = this.#last = this.#known = null;
    this.#dropFence();
  }

  dispose(): void {
    this.clear();
    this.#warp.dispose();
  }

  /** Opacity of the old picture under the next. */
  #fading(next: Picture | null): number {
    if (!next?.done) return 1;
    return Math.max(0, 1 - (performance.now() - next.doneAt) / FADE_MS);
  }

  /** Lets a complete picture take its place, once the old one under it is gone or of no use. */
  #endFade(now: FlowCamera, { version }: FlowScene): void {
    const next = this.#next;
    if (!next?.done) return;
    const hasOld = this.#shown !== null && isUseful(this.#shown, now, version);
    if (hasOld && next.version === version && !this.#host.reducedMotion() && this.#fading(next) > 0) return;
    this.#keepNext();
  }

  #keepNext(): void {
    if (this.#shown) this.#giveBack(this.#shown.target);
    this.#shown = this.#next;
    this.#next = null;
  }

  #giveBack(target: Target): void {
    if (this.#spare) deleteTarget(this.#gl, this.#spare);
    this.#spare = target;
  }

  #begin(camera: FlowCamera, scene: FlowScene): void {
    if (this.#next) this.#giveBack(this.#next.target);
    const target = this.#takeTarget();
    this.#next = {
      target,
      camera,
      version: scene.version,
      begunAt: performance.now(),
      cursor: PAINT_START,
      drawn: 0,
      done: false,
      doneAt: 0,
    };
    bindTarget(this.#gl, target);
    clearTarget(this.#gl);
    this.#gl.bindFramebuffer(this.#gl.FRAMEBUFFER, null);
    this.#dropFence();
    // With nothing to show, this frame shows the first batch.
    if (this.#shown === null || !isUseful(this.#shown, camera, scene.version)) this.#batch(scene, STILL_MS);
    this.#lastShow = { drawn: this.#next.drawn, at: performance.now() };
  }

  #takeTarget(): Target {
    const gl = this.#gl;
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    const spare = this.#spare;
    this.#spare = null;
    if (spare && spare.width === width && spare.height === height) return spare;
    if (spare) deleteTarget(gl, spare);
    return createTarget(gl, width, height);
  }

  #batch({ args, painter, look }: FlowScene, ms: number): void {
    const [gl, next] = [this.#gl, this.#next];
    if (next === null || next.done) return;
    bindTarget(gl, next.target);
    const at = performance.now();
    const painted = painter.draw(args, next.camera, look, next.cursor, this.#budget.vertices(ms));
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    next.cursor = painted.cursor;
    next.done = painted.done;
    next.doneAt = performance.now();
    next.drawn = flowsBefore(painter, painted.cursor, painted.done);
    const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (sync) this.#fence = { sync, at, vertices: this.#known === painter ? painted.vertices : 0 };
    this.#known = painter;
    gl.flush();
    this.#host.onProgress(next.drawn);
  }

  /** Never waits: asks whether the last batch is out, and learns from how long it took. */
  #isReady(): boolean {
    const fence = this.#fence;
    if (fence === null) return true;
    const gl = this.#gl;
    if (gl.clientWaitSync(fence.sync, 0, 0) === gl.TIMEOUT_EXPIRED) return false;
    this.#budget.learn(fence.vertices, performance.now() - fence.at);
    this.#dropFence();
    return true;
  }

  #dropFence(): void {
    if (this.#fence) this.#gl.deleteSync(this.#fence.sync);
    this.#fence = null;
  }

  #pumpSoon(ms: number): void {
    if (this.#timer !== undefined || this.#next === null || this.#next.done) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#pump();
    }, ms);
  }

  /** Between two frames: draws the next batch as soon as the last is out. */
  #pump(): void {
    const [gl, next, scene] = [this.#gl, this.#next, this.#scene];
    if (next === null || scene === null || gl.isContextLost()) return;
    if (!this.#isReady()) {
      this.#pumpSoon(POLL_MS);
      return;
    }
    const bound = gl.getParameter(gl.TEXTURE_BINDING_2D);
    this.#batch(scene, this.#ms);
    const age = performance.now() - next.begunAt;
    const isRestless = performance.now() - this.#movedAt < RESTLESS_MS;
    if (!isRestless) {
      this.#ms = Math.min(Math.max(STILL_MS, Math.min(LONGEST_MS, BATCH_SHARE * age)), 4 * this.#ms);
    }
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, bound);
    const now = performance.now();
    if (
      next.done ||
      next.drawn >= 2 * this.#lastShow.drawn ||
      now - this.#lastShow.at > Math.max(SHOW_MS, SHOW_SHARE * age)
    ) {
      this.#lastShow = { drawn: next.drawn, at: now };
      this.#host.ask();
    }
    this.#pumpSoon(isRestless ? FRAME_MS : 0);
  }
}

/** Flows of the drawing order that lie before a cursor; heads that come after their bodies count with these. */
function flowsBefore({ batches }: FlowPainter, { batch, offset }: PaintCursor, done: boolean): number {
  let flows = 0;
  for (const [index, { count, part }] of batches.entries()) {
    if (part === 'heads') continue;
    if (done || index < batch) flows += count;
    else if (index === batch) flows += offset;
    else break;
  }
  return flows;
}
