import { type DispatchIndex, indexDispatch } from '../model/dispatch-index.ts';
import { type SelectedFeatures, selectFeatures } from '../model/select.ts';
import type { Dispatch, Selection, TimeWindow } from '../model/types.ts';
import { type SortedMarks, sortedMarks } from './sorted-marks.ts';
import { type StoryLines, storyLines } from './story-lines.ts';
import type { Theme } from './types.ts';

export interface SceneOptions {
  readonly theme: Theme;
  /** BCP 47 tag wanted for names and words. */
  readonly lang: string;
  /** The view is near enough (zoom ≥ 4.5) for the routes of single claims. Default false. */
  readonly regional?: boolean;
  /** Places by their local names, where the file has one. Default false. */
  readonly localNames?: boolean;
}

/** What all parts of a scene are built from. */
export interface SceneContext {
  readonly dispatch: Dispatch;
  readonly index: DispatchIndex;
  readonly selection: Selection;
  /** Null: all time. */
  readonly time: TimeWindow | null;
  /** What passes time and filter. */
  readonly features: SelectedFeatures;
  readonly lines: StoryLines;
  /** Null: no sorting is shown. */
  readonly sorted: SortedMarks | null;
  readonly theme: Theme;
  readonly lang: string;
  readonly regional: boolean;
  readonly localNames: boolean;
}

export function sceneContext(dispatch: Dispatch, selection: Selection, options: SceneOptions): SceneContext {
  const { time } = selection;
  return {
    dispatch,
    index: indexDispatch(dispatch),
    selection,
    time,
    features: selectFeatures(dispatch, { time, filter: selection.filter }),
    lines: storyLines(dispatch),
    sorted: sortedMarks(dispatch, selection),
    theme: options.theme,
    lang: options.lang,
    regional: options.regional ?? false,
    localNames: options.localNames ?? false,
  };
}
