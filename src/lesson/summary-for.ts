import type { LanguageMap } from '../language/text.ts';
import type { Dispatch, Level } from '../model/types.ts';

/**
 * The summary for a level: in each language that of the level where the file has one, else the plain one, which is that
 * of `standard`. Missing where the file has none at all.
 */
export function summaryFor({ summary, summaries }: Dispatch, level: Level): LanguageMap | undefined {
  const own = level === 'standard' ? undefined : summaries?.[level];
  return own === undefined ? summary : { ...summary, ...own };
}
