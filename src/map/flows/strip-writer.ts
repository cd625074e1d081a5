import type { StrandSize } from './placed-strands.ts';

/** Bytes of a vertex: place, line, size, run, style (see `look-shader.ts`). */
export const VERTEX_BYTES = 52;
const WORDS = VERTEX_BYTES / 4;
/** Numbers of a section: place, normal, half width, reach, px to the neck, phase, share of the casing. */
const SECTION = 9;

/** What is the same at all vertices of a piece; names as in `look-shader.ts`. */
export interface PieceData {
  readonly bits: number;
  readonly size: StrandSize;
  readonly core: number;
  readonly phase: number;
  readonly run: number;
}

/** Collects sections across a line and turns them into vertices of one triangle strip for all lines. */
export class StripWriter {
  #floats = new Float32Array(WORDS * 4096);
  #words = new Uint32Array(this.#floats.buffer);
  #count = 0;
  #sections = new Float64Array(SECTION * 512);
  #sectionCount = 0;

  /** Vertices so far. */
  get count(): number {
    return this.#count;
  }

  /** What has been written, for `bufferData`. */
  get data(): Float32Array {
    return this.#floats.subarray(0, this.#count * WORDS);
  }

  clear(): void {
    this.#count = 0;
    this.#sectionCount = 0;
  }

  /**
   * A section: its place, what lies to the right, half the width there, and how far it has to reach, px; `casing` is
   * what is left of it, 0 … 1.
   */
  section(
    x: number,
    y: number,
    normalX: number,
    normalY: number,
    half: number,
    reach: number,
    toNeck: number,
    phase: number,
    casing: number,
  ): void {
    const at = SECTION * this.#sectionCount;
    if (at + SECTION > this.#sections.length) {
      const larger = new Float64Array(this.#sections.length * 2);
      larger.set(this.#sections);
      this.#sections = larger;
    }
    const list = this.#sections;
    list[at] = x;
    list[at + 1] = y;
    list[at + 2] = normalX;
    list[at + 3] = normalY;
    list[at + 4] = half;
    list[at + 5] = reach;
    list[at + 6] = toNeck;
    list[at + 7] = phase;
    list[at + 8] = casing;
    this.#sectionCount += 1;
  }

  /** Ends a line: its first and last vertex are doubled, so that nothing joins it to the next. */
  finish(piece: PieceData): void {
    const needed = WORDS * (this.#count + 2 * this.#sectionCount + 2);
    if (needed > this.#floats.length) this.#grow(needed);
    for (let index = 0; index < this.#sectionCount; index += 1) {
      const isLast = index === this.#sectionCount - 1;
      if (index === 0) this.#vertex(index, -1, piece);
      this.#vertex(index, -1, piece);
      this.#vertex(index, 1, piece);
      if (isLast) this.#vertex(index, 1, piece);
    }
    this.#sectionCount = 0;
  }

  #vertex(index: number, side: -1 | 1, { bits, size, core, phase, run }: PieceData): void {
    const from = SECTION * index;
    const list = this.#sections;
    const across = side * (list[from + 5] ?? 0);
    const to = WORDS * this.#count;
    const floats = this.#floats;
    floats[to] = (list[from] ?? 0) + (list[from + 2] ?? 0) * across;
    floats[to + 1] = (list[from + 1] ?? 0) + (list[from + 3] ?? 0) * across;
    floats[to + 2] = across;
    floats[to + 3] = list[from + 4] ?? 0;
    floats[to + 4] = list[from + 6] ?? 0;
    floats[to + 5] = list[from + 7] ?? 0;
    floats[to + 6] = size.headLength;
    floats[to + 7] = size.headWidth / 2;
    floats[to + 8] = list[from + 8] ?? 1;
    floats[to + 9] = core;
    floats[to + 10] = phase;
    floats[to + 11] = run;
    this.#words[to + 12] = bits;
    this.#count += 1;
  }

  #grow(needed: number): void {
    const floats = new Float32Array(Math.max(needed, 2 * this.#floats.length));
    floats.set(this.#floats);
    this.#floats = floats;
    this.#words = new Uint32Array(floats.buffer);
  }
}
