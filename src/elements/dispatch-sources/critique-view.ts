import type { CritiqueMessages } from '../../language/sources-critique.ts';
import type { Level } from '../../model/types.ts';
import type { DetailsView } from '../dispatch-details/details-view.ts';
import type { StoryActions } from '../shared/story-context.ts';
import type { ContestedMark } from './contested-marks.ts';

/** What the parts of source criticism need to know. */
export interface CritiqueView extends DetailsView {
  readonly critique: CritiqueMessages;
  readonly level: Level;
  readonly actions: StoryActions;
  /** What can be chosen, the most contested first. */
  readonly marks: readonly ContestedMark[];
}
