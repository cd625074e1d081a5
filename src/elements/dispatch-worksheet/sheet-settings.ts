import { LEVELS, type Level } from '../../lesson/types.ts';

/** How a map on paper can be drawn. */
export const SHEET_PROJECTIONS = ['equal-earth', 'mercator'] as const;
/** `equal-earth` keeps areas true, `mercator` enlarges the north and the south. */
export type SheetProjection = (typeof SHEET_PROJECTIONS)[number];

/** What decides, together with the dispatch and the language, what stands on a paper. */
export interface SheetSettings {
  readonly level: Level;
  /** Number of the paper, 1 … 999 999. */
  readonly seed: number;
  /** How many tasks are wanted, 1 … 20. */
  readonly count: number;
  readonly projection: SheetProjection;
}

export const DEFAULTS: SheetSettings = { level: 'standard', seed: 1, count: 8, projection: 'equal-earth' };
export const MOST = { seed: 999_999, count: 20 } as const;

/** Settings as a page gave them; whatever is none of them falls back to its default. */
export function sheetSettings(given: Readonly<Record<keyof SheetSettings, unknown>>): SheetSettings {
  return {
    level: LEVELS.find((level) => level === given.level) ?? DEFAULTS.level,
    seed: wholeNumber(given.seed, MOST.seed) ?? DEFAULTS.seed,
    count: wholeNumber(given.count, MOST.count) ?? DEFAULTS.count,
    projection: SHEET_PROJECTIONS.find((one) => one === given.projection) ?? DEFAULTS.projection,
  };
}

/** The number of the paper after this one; after the last comes the first. */
export function nextSeed(seed: number): number {
  return seed >= MOST.seed ? 1 : seed + 1;
}

function wholeNumber(value: unknown, most: number): number | undefined {
  const isFit = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
  return isFit ? value : undefined;
}
