import { type FileLimits, LIMITS } from '../../model/limits.ts';

/** How much is read of a stranger's file, and how long it is waited for. */
export interface PageLimits extends FileLimits {
  /** For the whole file to come. */
  readonly seconds: number;
}

const DEFAULTS: PageLimits = { ...LIMITS, seconds: 15 };

let limits = DEFAULTS;

/**
 * Lets all elements of the page read larger files, or wait longer, than they would by themselves; what is left out stays
 * at its default. Holds for files asked for from now on.
 * @throws {RangeError} for a limit that is no number above 0
 */
export function raiseLimits(raised: Partial<PageLimits>): void {
  for (const [name, limit] of Object.entries(raised)) {
    if (!(limit > 0)) throw new RangeError(`${name} is to be more than 0, not ${limit}`);
  }
  limits = { ...DEFAULTS, ...raised };
}

/** The limits that hold in this page. */
export function pageLimits(): PageLimits {
  return limits;
}
