import type { StoryState } from '../../src/elements/shared/story-context.ts';
import type { Dispatch } from '../../src/model/types.ts';

/** A story as its parts are told of it: read without a flaw, with nothing chosen and nothing left out. */
export function restingState(dispatch: Dispatch | null, lang: string): StoryState {
  return {
    load: 'ready',
    error: null,
    src: '',
    offline: false,
    dispatch,
    issues: [],
    lang,
    selected: null,
    hovered: null,
    time: null,
    filter: {},
    sorting: null,
    step: null,
    strayed: false,
    focus: [],
    actor: null,
    names: 'reader',
    bent: false,
  };
}
