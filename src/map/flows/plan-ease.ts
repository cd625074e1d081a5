import type { PlannedStrand } from '../../scene/layout/strand-plan.ts';
import type { TrunkCourse } from '../../scene/layout/trunk-course.ts';

/** Strands take their new places within this time, ms. */
const DURATION = 150;

/** Where a strand runs beside its path. */
interface Form {
  readonly offsets: Float64Array;
  readonly course?: TrunkCourse | undefined;
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

function formOf({ offsets, course, setBack }: PlannedStrand): Form {
  return { offsets: Float64Array.from(offsets), course, setBack };
}

function mixed(from: Form, { offsets, course, setBack }: PlannedStrand, share: number): Form {
  return {
    offsets: between(from.offsets, offsets, share),
    course: course && courseBetween(from.course, course, share),
    setBack: from.setBack + (setBack - from.setBack) * share,
  };
}

/** Knots belong to their plan; what was set at them glides if there are as many. */
function courseBetween(from: TrunkCourse | undefined, to: TrunkCourse, share: number): TrunkCourse {
  if (from?.knots.length !== to.knots.length) return to;
  return {
    knots: between(from.knots, to.knots, share),
    offsets: between(from.offsets, to.offsets, share),
    slim: between(from.slim, to.slim, share),
    turns: between(from.turns, to.turns, share),
  };
}

function between(from: ArrayLike<number>, to: ArrayLike<number>, share: number): Float64Array {
  const same = from.length === to.length;
  return Float64Array.from(to, (end, index) => {
    const start = same ? (from[index] ?? end) : end;
    return start + (end - start) * share;
  });
}
