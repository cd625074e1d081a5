import { LEVELS, type Level } from '../../lesson/types.ts';

/** What a lesson is made with where nothing else is asked for. */
const LESSON_DEFAULTS = { level: 'standard', seed: 1, count: 8 } as const;
const MOST = { seed: 999_999, count: 20 } as const;

/** The level an attribute names; the usual one where it names none. */
export function levelOf(value: unknown): Level {
  return LEVELS.find((level) => level === value) ?? LESSON_DEFAULTS.level;
}

/** A whole number from 1 to the most there can be of it; the usual one for anything else. */
export function lessonNumber(what: 'seed' | 'count', value: unknown): number {
  const isGood = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST[what];
  return isGood ? value : LESSON_DEFAULTS[what];
}

/** The number of the paper after this one; after the last comes the first. */
export function nextSeed(seed: number): number {
  return seed >= MOST.seed ? 1 : seed + 1;
}
