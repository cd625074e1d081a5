import { ROW_SHIFT } from './flow-words.ts';
import { bindTexture, dataTexture, RECORDS, resetUnpacking, UNITS } from './gl-textures.ts';
import type { PackedFlows } from './types.ts';

const ROW = 1 << ROW_SHIFT;
const LIST_ROWS = 32;
/** Entries of the list of what is drawn. */
export const LIST_ROOM = LIST_ROWS * ROW;
/** Lists in turn, so that none is written while the GPU may still read it. */
const LISTS = 3;

/** Size of the textures that hold the records of what is drawn. */
export const RECORD_SIZE = [ROW, LIST_ROWS] as const;

/** Flows and places on the GPU, uploaded once; the list of what a call draws, and the records made of it. */
export class FlowTextures {
  /** To be filled before `bind`. */
  readonly list = new Uint32Array(LIST_ROOM);
  readonly #gl: WebGL2RenderingContext;
  readonly #flows: WebGLTexture | null;
  readonly #places: WebGLTexture | null;
  readonly #lists: readonly (WebGLTexture | null)[];
  readonly #records: readonly (WebGLTexture | null)[];
  readonly #target: WebGLFramebuffer | null;
  #turn = 0;

  /** @throws {RangeError} if there are more flows than a texture of this context can hold. */
  constructor(gl: WebGL2RenderingContext, { words, places, count }: PackedFlows) {
    this.#gl = gl;
    const most: unknown = gl.getParameter(gl.MAX_TEXTURE_SIZE);
    if (typeof most === 'number' && words.length / 4 / ROW > most)
      throw new RangeError(`There are ${count} flows; this device can hold ${most * ROW}.`);
    resetUnpacking(gl);
    const { TEXTURE_2D, RGBA32UI, RGBA_INTEGER, UNSIGNED_INT } = gl;
    const [flowRows, placeRows] = [words.length / 4 / ROW, places.length / 4 / ROW];
    this.#flows = dataTexture(gl, UNITS.flows, RGBA32UI, ROW, flowRows);
    gl.texSubImage2D(TEXTURE_2D, 0, 0, 0, ROW, flowRows, RGBA_INTEGER, UNSIGNED_INT, words);
    this.#places = dataTexture(gl, UNITS.places, gl.RGBA32F, ROW, placeRows);
    gl.texSubImage2D(TEXTURE_2D, 0, 0, 0, ROW, placeRows, gl.RGBA, gl.FLOAT, places);
    this.#lists = Array.from({ length: LISTS }, () => dataTexture(gl, UNITS.list, gl.R32UI, ROW, LIST_ROWS));
    this.#records = RECORDS.map((unit) => dataTexture(gl, unit, RGBA32UI, ...RECORD_SIZE));
    this.#target = recordTarget(gl, this.#records);
  }

  /** Runs `draw` with the records as its target, then gives the frame buffer and the viewport back. */
  writeRecords(viewport: readonly [number, number], draw: () => void): void {
    const gl = this.#gl;
    const bound: unknown = gl.getParameter(gl.FRAMEBUFFER_BINDING);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#target);
    gl.viewport(0, 0, ...RECORD_SIZE);
    draw();
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound instanceof WebGLFramebuffer ? bound : null);
    gl.viewport(0, 0, ...viewport);
  }

  /** Binds the records to their units; not while they are the target. */
  bindRecords(): void {
    this.#records.forEach((texture, index) => {
      bindTexture(this.#gl, RECORDS[index] ?? 0, texture);
    });
  }

  /** Uploads the first `filled` entries of the list and binds all textures to their units. */
  bind(filled: number): void {
    const gl = this.#gl;
    this.#turn = (this.#turn + 1) % LISTS;
    bindTexture(gl, UNITS.flows, this.#flows);
    bindTexture(gl, UNITS.places, this.#places);
    bindTexture(gl, UNITS.list, this.#lists[this.#turn] ?? null);
    resetUnpacking(gl);
    const rows = Math.ceil(filled / ROW);
    const { RED_INTEGER, TEXTURE_2D, UNSIGNED_INT } = gl;
    gl.texSubImage2D(TEXTURE_2D, 0, 0, 0, ROW, rows, RED_INTEGER, UNSIGNED_INT, this.list);
  }

  dispose(): void {
    for (const texture of [this.#flows, this.#places, ...this.#lists, ...this.#records])
      this.#gl.deleteTexture(texture);
    this.#gl.deleteFramebuffer(this.#target);
  }
}

function recordTarget(
  gl: WebGL2RenderingContext,
  records: readonly (WebGLTexture | null)[],
): WebGLFramebuffer | null {
  const bound: unknown = gl.getParameter(gl.FRAMEBUFFER_BINDING);
  const target = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, target);
  records.forEach((texture, index) => {
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + index, gl.TEXTURE_2D, texture, 0);
  });
  gl.drawBuffers(records.map((_, index) => gl.COLOR_ATTACHMENT0 + index));
  gl.bindFramebuffer(gl.FRAMEBUFFER, bound instanceof WebGLFramebuffer ? bound : null);
  return target;
}
