import { tellBy } from '../../model/tell-by.ts';
import type { Dispatch } from '../../model/types.ts';
import type { StoryState } from './story-context.ts';

/**
 * The dispatch as it is to be drawn: the file's own, or as one speaker tells it by the end of the time shown. Lists of
 * claims, the text and the search keep to the file.
 */
export function shownDispatch({ dispatch, filter, time }: StoryState): Dispatch | null {
  const { toldBy } = filter;
  return dispatch && toldBy !== undefined ? tellBy(dispatch, toldBy, time) : dispatch;
}
