import type { Dispatch } from '../types.ts';

/**
 * A dispatch, or a part of one, as the file it is: members that the format does not know stand in it as they came. What
 * had to be set aside when it was read is not in it.
 */
export function geoJson(dispatch: Dispatch): string {
  return `${JSON.stringify(dispatch, null, 2)}\n`;
}
