const FIRST = 20_000;
const LEAST = 2_000;
const MOST = 8_000_000;
/** A batch says something about the speed only if it was a good part of what was allowed. */
const TELLING = 0.5;
const GROWTH = 1.5;
/** Shrinks to this at most in one step: one slow batch may be somebody else's. */
const DEEPEST = 0.3;

/**
 * How many vertices come out in a given time. It is learnt from how long batches take, which is seen only now
 * and then: it grows gently and shrinks at once.
 */
export class BatchBudget {
  readonly #target: number;
  #vertices = FIRST;

  /** @param target ms that a batch may take */
  constructor(target: number) {
    this.#target = target;
  }

  /** Vertices for a batch that may take `ms`; the target by default. */
  vertices(ms = this.#target): number {
    return Math.max(LEAST, Math.round((this.#vertices * ms) / this.#target));
  }

  /** A batch of so many vertices was out after `ms`, at the latest. */
  learn(vertices: number, ms: number): void {
    if (ms > this.#target && vertices > 0) {
      const affordable = (vertices * this.#target) / ms;
      this.#vertices = Math.max(LEAST, Math.max(affordable * 0.9, this.#vertices * DEEPEST));
      return;
    }
    if (vertices < TELLING * this.#vertices) return;
    this.#vertices = Math.min(MOST, this.#vertices * GROWTH);
  }
}
