import type { Map as MapLibreMap } from 'maplibre-gl';

/** A picture is final when no frame has come for this long. */
const QUIET_MS = 250;
/** One that never comes to rest is taken as it is after this long. */
const RESTLESS_MS = 2000;

/** The frames of one map, and the pixels that prove that they are there. */
export class Frames {
  readonly map: MapLibreMap;
  readonly gl: WebGL2RenderingContext;
  readonly #pixels: Uint8Array;

  constructor(map: MapLibreMap) {
    this.map = map;
    const gl = map.getCanvas().getContext('webgl2');
    if (!gl) throw new Error('the map has no WebGL2');
    this.gl = gl;
    this.#pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  }

  /** Ms from just before `change` to the next frame, one pixel of it read back. */
  next(change: () => void): Promise<number> {
    const start = performance.now();
    const frame = this.#afterRender(() => {
      this.#read(1, 1);
      return performance.now() - start;
    });
    change();
    return frame;
  }

  /** Ms from just before `change` to the first frame that looks different. */
  async changed(change: () => void): Promise<number> {
    const before = await this.picture();
    const start = performance.now();
    return new Promise((resolve) => {
      const look = () => {
        this.#readAll();
        const time = performance.now() - start;
        if (this.#hash() === before) return;
        this.map.off('render', look);
        resolve(time);
      };
      this.map.on('render', look);
      change();
    });
  }

  /**
   * Ms from just before `change` to the first frame that already is the final picture. `isFull` is the
   * contender's word; it is checked: every frame after it is compared with the last one.
   */
  async full(change: () => void, isFull: () => boolean, onFrame?: (time: number) => void): Promise<number> {
    const seen: { readonly time: number; readonly hash: number }[] = [];
    let last = performance.now();
    const start = last;
    const look = () => {
      onFrame?.(start);
      if (isFull()) {
        this.#readAll();
        seen.push({ time: performance.now() - start, hash: this.#hash() });
      }
      last = performance.now();
    };
    this.map.on('render', look);
    change();
    this.map.triggerRepaint();
    const isOver = () => {
      const first = seen[0];
      if (!first || !isFull()) return false;
      const now = performance.now();
      return now - last > QUIET_MS || now - start - first.time > RESTLESS_MS;
    };
    while (!isOver()) await wait(50);
    this.map.off('render', look);
    const final = seen.at(-1)?.hash;
    return seen.find(({ hash }) => hash === final)?.time ?? Number.NaN;
  }

  /** A number that stands for what the map shows. */
  picture(): Promise<number> {
    const frame = this.#afterRender(() => {
      this.#readAll();
      return this.#hash();
    });
    this.map.triggerRepaint();
    return frame;
  }

  /** Reads one pixel of the frame just drawn: afterwards the renderer is done with it. */
  finish(): void {
    this.#read(1, 1);
  }

  #afterRender<T>(act: () => T): Promise<T> {
    return new Promise((resolve) => this.map.once('render', () => resolve(act())));
  }

  #readAll(): void {
    this.#read(this.gl.drawingBufferWidth, this.gl.drawingBufferHeight);
  }

  /** MapLibre and the others remember what they have bound, so it is bound again. */
  #read(width: number, height: number): void {
    const { gl } = this;
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, this.#pixels);
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
  }

  /** FNV-1a over the pixels. */
  #hash(): number {
    let hash = 0x811c9dc5;
    for (const value of this.#pixels) hash = Math.imul(hash ^ value, 0x01000193);
    return hash >>> 0;
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
