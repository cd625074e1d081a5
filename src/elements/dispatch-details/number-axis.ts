/** An axis from zero; `end` is its last tick and at least the largest number. */
export interface Axis {
  readonly end: number;
  /** From 0 to `end`, evenly spaced. */
  readonly ticks: readonly number[];
}

/** Round steps within a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 4;
/** Beyond these a file's numbers mean nothing, and arithmetic breaks down. */
const SMALLEST = 1e-6;
const LARGEST = 1e300;

/** The axis on which all of some numbers find room, in two to four round steps. */
export function axisFor(numbers: readonly number[]): Axis {
  const largest = numbers.reduce((max, number) => Math.max(max, number), 0) || 1;
  const most = Math.min(LARGEST, Math.max(SMALLEST, largest));
  const power = 10 ** Math.floor(Math.log10(most / MOST_STEPS));
  const step = (STEPS.find((size) => size * power * MOST_STEPS >= most) ?? 10) * power;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}

/** Where a number stands on an axis, in percent of its length; what lies beyond stands at its end. */
export function percentOn({ end }: Axis, number: number): number {
  return Math.min(100, Math.max(0, (number / end) * 100));
}
