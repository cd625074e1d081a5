import type { PlannedStrand } from '../../scene/layout/strand-plan.ts';

/** Strands take their new places within this time, ms. */
const DURATION = 150;

/** Where a strand runs beside its path. */
interface Form {
  readonly offsets: Float64Array;
  readonly setBack: number;
}

/**
 * A plan that glides into the next: strands that both hold move sideways from where they are, so that
 * nothing jumps when the camera comes to rest.
 */
export class PlanEase {
  #plan: readonly PlannedStrand[] = [];
  #from: ReadonlyMap<string, Form> = new Map();
  #start = Number.NEGATIVE_INFINITY;

  /** Takes over a plan, at once or from what is seen at the time `now`, ms. */
  set(plan: readonly PlannedStrand[], now: number, animate: boolean): void {
    this.#from = animate ? new Map(this.at(now).map((strand) => [strand.key, formOf(strand)])) : new Map();
    this.#start = animate ? now : Number.NEGATIVE_INFINITY;
    this.#plan = plan;
  }

  settle(): void {
    this.#start = Number.NEGATIVE_INFINITY;
  }

  isMoving(now: number): boolean {
    return now < this.#start + DURATION;
  }

  at(now: number): readonly PlannedStrand[] {
    if (!this.isMoving(now)) return this.#plan;
    const t = Math.max(0, (now - this.#start) / DURATION);
    const share = t * t * (3 - 2 * t);
    return this.#plan.map((strand) => {
      const from = this.#from.get(strand.key);
      return from === undefined ? strand : { ...strand, ...mixed(from, strand, share) };
    });
  }
}

function formOf({ offsets, setBack }: PlannedStrand): Form {
  return { offsets: Float64Array.from(offsets), setBack };
}

function mixed(from: Form, { offsets, setBack }: PlannedStrand, share: number): Form {
  const same = from.offsets.length === offsets.length;
  return {
    offsets: Float64Array.from(offsets, (to, index) => {
      const start = same ? (from.offsets[index] ?? to) : to;
      return start + (to - start) * share;
    }),
    setBack: from.setBack + (setBack - from.setBack) * share,
  };
}
