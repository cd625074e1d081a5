import type { Messages } from '../../language/messages.ts';
import type { DispatchIndex } from '../../model/dispatch-index.ts';
import type { ClaimedFeature, Dispatch } from '../../model/types.ts';
import type { StoryState } from '../shared/story-context.ts';

/** Local times as a line of its own. */
export type TimesLine = (feature: ClaimedFeature, view: DetailsView) => unknown;

/** What the parts of the details need to know. */
export interface DetailsView {
  readonly dispatch: Dispatch;
  readonly index: DispatchIndex;
  readonly state: StoryState;
  /** Wanted by the reader; texts of the file are looked up by it. */
  readonly lang: string;
  /** Of the interface. */
  readonly spoken: string;
  readonly messages: Messages;
  /** Null until the table of time zones is there. */
  readonly timesLine: TimesLine | null;
  /** Whether a long list of claims is shown whole. */
  readonly showsAll: boolean;
}
