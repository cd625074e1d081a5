import { type LocalText, pickText } from '../../language/text.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { groupOfFlow, sortingOf } from '../../model/sortings.ts';
import type { Dispatch, FlowFeature } from '../../model/types.ts';

/** The sorting of one speaker, as a column of the table. */
export interface ShownGroups {
  /** Whose sorting it is. */
  readonly speaker: LocalText;
  /** `undefined` where the speaker leaves a flow out. */
  of(flow: FlowFeature): LocalText | undefined;
}

/** Null where no sorting is chosen, or the dispatch has none of that id. */
export function shownGroups(dispatch: Dispatch, id: string | null, lang: string): ShownGroups | null {
  const sorting = id === null ? undefined : sortingOf(dispatch, id);
  if (sorting === undefined) return null;
  const { text, lang: spoken } = actorName(sorting.by, dispatch, lang);
  return {
    speaker: { text: shortName(text), lang: spoken },
    of: (flow) => {
      const group = groupOfFlow(sorting, flow);
      return group && (pickText(group.names, lang, dispatch.lang) ?? { text: group.id, lang: dispatch.lang });
    },
  };
}
