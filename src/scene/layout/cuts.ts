import type { Status } from '../../model/types.ts';

/*
 * How the status cuts a line. Along the line runs a phase that is 0 at the neck and grows by 1 with every
 * period of the pattern, whose length follows the local width:
 *
 *     phase(s) = ∫ ds / cutPeriod(status, width(s)), from the neck backwards
 *
 * Vertex shaders integrate the same phase, and the fragment shader of the flow layer decides by it what is
 * drawn; the figures here are the figures there.
 */

/** A stretch of a line, px from its start. */
export interface Dash {
  readonly from: number;
  readonly to: number;
}

export interface Dot {
  readonly at: number;
  readonly diameter: number;
}

/** What of a line is drawn; the status alone decides. */
export interface Cuts {
  readonly dashes: readonly Dash[];
  readonly dots: readonly Dot[];
}

/** Px of one period of the pattern, in order from the neck backwards; missing parts are 0 long. */
interface Pattern {
  readonly dash: number;
  readonly gapBeforeDot: number;
  readonly dot: number;
  readonly gap: number;
}

/** A rest at the tail shorter than this share of a whole dash is left out. */
const SHORTEST_REST = 0.4;
/** Step of the integral, px. */
const STEP = 2;
/** A dot that lacks less than this share of a period is whole. */
const ROUNDING = 0.001;

function patternOf(status: Status, width: number): Pattern | undefined {
  switch (status) {
    case 'claimed':
      return { dash: Math.max(10, 2.4 * width), gapBeforeDot: 0, dot: 0, gap: Math.max(4, 0.7 * width) };
    case 'disputed':
      return { dash: 0, gapBeforeDot: Math.max(3.5, 0.75 * width), dot: Math.max(3.5, width), gap: 0 };
    case 'unknown': {
      const gap = Math.max(3.5, 0.7 * width);
      return { dash: Math.max(10, 2.2 * width), gapBeforeDot: gap, dot: Math.max(3, 0.7 * width), gap };
    }
    case 'confirmed':
    case 'denied':
      return undefined;
  }
}

/** Length of one period for a local width, px; 1 where nothing is cut. Asked for at every vertex of a frame. */
export function cutPeriod(status: Status, width: number): number {
  if (status === 'claimed') return Math.max(10, 2.4 * width) + Math.max(4, 0.7 * width);
  if (status === 'disputed') return Math.max(3.5, 0.75 * width) + Math.max(3.5, width);
  if (status !== 'unknown') return 1;
  return Math.max(10, 2.2 * width) + 2 * Math.max(3.5, 0.7 * width) + Math.max(3, 0.7 * width);
}

function periodOf({ dash, gapBeforeDot, dot, gap }: Pattern): number {
  return dash + gapBeforeDot + dot + gap;
}

/**
 * Cuts a line of `length` px from its neck backwards, so that a dash ends at the neck and a dot stays
 * clear of it. `widthAt` is the strand's width at a distance from the start; dashes and gaps follow it.
 */
export function cutLine(status: Status, length: number, widthAt: (s: number) => number): Cuts {
  if (patternOf(status, 1) === undefined) return { dashes: [{ from: 0, to: length }], dots: [] };
  const phases = phasesOf(status, length, widthAt);
  const whole = phases.at(-1) ?? 0;
  const dashes: Dash[] = [];
  const dots: Dot[] = [];
  for (let k = 0; k < whole; k += 1) {
    const to = positionOf(phases, length, k);
    // Lengths are those of the place where a part ends, as for the shader.
    const at = (px: (pattern: Pattern) => number): { readonly s: number; readonly pattern: Pattern } => {
      let s = to;
      for (let round = 0; round < 3; round += 1) {
        const pattern = patternAt(status, widthAt(s));
        s = positionOf(phases, length, k + px(pattern) / periodOf(pattern));
      }
      return { s, pattern: patternAt(status, widthAt(s)) };
    };
    const end = at(({ dash }) => dash);
    const { dash } = end.pattern;
    if (dash > 0 && (whole - k) * periodOf(end.pattern) >= SHORTEST_REST * dash) {
      dashes.unshift({ from: end.s, to });
    }
    const middle = at((pattern) => pattern.dash + pattern.gapBeforeDot + pattern.dot / 2);
    const { dot } = middle.pattern;
    const reach = (middle.pattern.dash + middle.pattern.gapBeforeDot + dot) / periodOf(middle.pattern);
    if (dot > 0 && k + reach <= whole + ROUNDING) dots.unshift({ at: middle.s, diameter: dot });
  }
  return { dashes, dots };
}

function patternAt(status: Status, width: number): Pattern {
  return patternOf(status, width) ?? { dash: 0, gapBeforeDot: 0, dot: 0, gap: 1 };
}

/** The phase at even steps from the neck backwards to the start. */
function phasesOf(status: Status, length: number, widthAt: (s: number) => number): readonly number[] {
  const count = Math.ceil(length / STEP);
  const step = length / Math.max(1, count);
  const phases = [0];
  for (let index = 1; index <= count; index += 1) {
    const width = widthAt(length - (index - 0.5) * step);
    phases.push((phases[index - 1] ?? 0) + step / cutPeriod(status, width));
  }
  return phases;
}

/** Where a phase lies, px from the start; the start itself beyond the last. */
function positionOf(phases: readonly number[], length: number, phase: number): number {
  let low = 0;
  let high = phases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((phases[middle] ?? 0) <= phase) low = middle;
    else high = middle - 1;
  }
  const [before = 0, after] = [phases[low], phases[low + 1]];
  if (after === undefined) return 0;
  const steps = low + (phase - before) / (after - before);
  return length - (steps * length) / (phases.length - 1);
}
