import { LEVELS, type Level, TASK_KINDS, type TaskKind } from '../../lesson/types.ts';

/** What decides, together with the dispatch, which tasks a paper has. */
export interface Settings {
  readonly level: Level;
  /** 1 … 999 999 */
  readonly seed: number;
  /** 1 … 20 */
  readonly count: number;
  /** Empty for all. */
  readonly kinds: readonly TaskKind[];
}

export const DEFAULTS = { level: 'standard', seed: 1, count: 8 } as const;
const MOST_SEED = 999_999;
const MOST_COUNT = 20;

/** Settings as a page gave them; whatever is none of them falls back to its default. */
export function settingsOf(given: {
  readonly level: unknown;
  readonly seed: unknown;
  readonly count: unknown;
  readonly kinds: unknown;
}): Settings {
  const words = typeof given.kinds === 'string' ? given.kinds.split(/\s+/) : [];
  return {
    level: LEVELS.find((level) => level === given.level) ?? DEFAULTS.level,
    seed: wholeNumber(given.seed, MOST_SEED) ?? DEFAULTS.seed,
    count: wholeNumber(given.count, MOST_COUNT) ?? DEFAULTS.count,
    kinds: TASK_KINDS.filter((kind) => words.includes(kind)),
  };
}

/** The seed of the next paper; after the last one comes the first. */
export function nextSeed(seed: number): number {
  return seed >= MOST_SEED ? 1 : seed + 1;
}

function wholeNumber(value: unknown, most: number): number | undefined {
  const isFit = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
  return isFit ? value : undefined;
}
