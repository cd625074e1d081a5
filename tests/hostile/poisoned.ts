import { parseDispatch } from '../../src/model/parse.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { dispatchOf } from '../model/sample.ts';
import { poisonedFile } from './poisoned-file.ts';

export { PATHS, wholeStory } from './poisoned-file.ts';

/** The story of `poisonedFile`, read. */
export function poisoned(wordsAt: Parameters<typeof poisonedFile>[0]): Dispatch {
  return dispatchOf(parseDispatch(poisonedFile(wordsAt)));
}
