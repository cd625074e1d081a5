import { verticesOf } from './segments.ts';
import type { Batch } from './types.ts';

/** Indices have 16 bits, of which the last value breaks a strip; fewer flows of one call take less memory. */
const MOST_VERTICES = 65_535;
const MOST_FLOWS = 1024;
/** Buffers kept at most: every number of segments has its own. */
const MOST_KEPT = 24;
/** Vertices after which triangles of known vertices come: a cache of 16 holds them, and four at once divide them. */
const BLOCK = 12;

/** A buffer of indices for flows of equal shape, which begin with vertex 0. */
export interface Strip {
  readonly buffer: WebGLBuffer | null;
  /** Flows in it. */
  readonly flows: number;
  readonly indicesOfOne: number;
}

/** The triangles of flows as indices; each number of segments has a buffer. */
export class StripIndices {
  readonly #gl: WebGL2RenderingContext;
  readonly #made = new Map<number, Strip>();

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
  }

  /** Binds indices for up to `flows` flows to the vertex array in use; they may be fewer. */
  bind(part: Batch['part'], segments: number, flows: number): Strip {
    const gl = this.#gl;
    const key = segments * 4 + part.length;
    const known = this.#made.get(key);
    const most = Math.min(MOST_FLOWS, Math.floor(MOST_VERTICES / verticesOf(part, segments)));
    const wanted = Math.min(most, flows);
    if (known !== undefined && known.flows >= wanted) {
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, known.buffer);
      return known;
    }
    gl.deleteBuffer(known?.buffer ?? null);
    if (this.#made.size >= MOST_KEPT) this.dispose();
    const room = Math.min(most, 2 ** Math.ceil(Math.log2(wanted)));
    const strip = { buffer: gl.createBuffer(), flows: room, indicesOfOne: stripOf(part, segments).length };
    this.#made.set(key, strip);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, strip.buffer);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indicesOf(part, segments, room), gl.STATIC_DRAW);
    return strip;
  }

  dispose(): void {
    for (const { buffer } of this.#made.values()) this.#gl.deleteBuffer(buffer);
    this.#made.clear();
  }
}

/**
 * The triangles of one flow. Of a strip 0 … n, triangle i takes i, i + 1 and i + 2; there are those of the body's
 * S segments and one of the head. First comes every third of a block, which names each vertex once, then those
 * between them. A renderer that shades four vertices of the list at once (software does) so gets four new ones
 * each time; in the order of a strip two of four are known already, and each costs twice as much.
 */
export function stripOf(part: Batch['part'], segments: number): readonly number[] {
  const body = part === 'heads' ? 0 : 2 * segments;
  const head = part === 'heads' ? 0 : 2 * segments + 2;
  const isThere = (i: number) => i >= 0 && (i < body || (i === head && part !== 'bodies'));
  const indices: number[] = [];
  for (let block = 0; block < verticesOf(part, segments); block += BLOCK) {
    const own = Array.from({ length: BLOCK }, (_, at) => block + at);
    // What joins this block to the one before lies in front of it.
    const joints = [block - 2, block - 1, ...own.slice(0, -2)].filter((i) => i % 3 !== 0 || i < block);
    const fresh = own.filter((i) => i % 3 === 0);
    for (const i of [...fresh, ...joints]) if (isThere(i)) indices.push(i, i + 1, i + 2);
  }
  return indices;
}

function indicesOf(part: Batch['part'], segments: number, flows: number): Uint16Array<ArrayBuffer> {
  const one = stripOf(part, segments);
  const each = verticesOf(part, segments);
  const indices = new Uint16Array(one.length * flows);
  for (let at = 0; at < indices.length; at++) {
    const flow = Math.floor(at / one.length);
    indices[at] = flow * each + (one[at - flow * one.length] ?? 0);
  }
  return indices;
}
