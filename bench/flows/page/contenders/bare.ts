import type { Contender } from '../contender.ts';

/** A map without flows. */
export function make(): Contender {
  return { show: () => undefined, isFull: () => true, setTime: () => undefined, pick: () => 0 };
}
