import { claimsBy } from '../../model/claims.ts';
import { contradictionsOf } from '../../model/contradictions.ts';
import { indexDispatch, isClaimed } from '../../model/dispatch-index.ts';
import { selectFeatures } from '../../model/select.ts';
import type { ClaimedFeature, Dispatch, Selection } from '../../model/types.ts';

/** A flow or event that can be questioned. */
export interface ContestedMark {
  readonly feature: ClaimedFeature;
  /** How many claims take part in a contradiction: about the thing, its amount, its way or its effect. */
  readonly contested: number;
  /** How many claims had been made by the end of the time shown. */
  readonly claims: number;
}

/** A list to choose from holds no more than these. */
const MOST_LISTED = 400;

/** What passes a selection, the most contested first; of two alike the one of which more is said. */
export function contestedMarks(
  dispatch: Dispatch,
  { time, filter }: Pick<Selection, 'time' | 'filter'>,
): readonly ContestedMark[] {
  const { flows, events } = selectFeatures(dispatch, { time, filter });
  return [...flows, ...events]
    .map((feature) => {
      const { stances, totals } = contradictionsOf(feature, dispatch, time);
      const claims = new Set([
        ...stances.flatMap(({ affirming, denying }) => [...affirming, ...denying]),
        ...totals.flatMap(({ lower, higher }) => [lower.claim, higher.claim]),
      ]);
      return { feature, contested: claims.size, claims: claimsBy(feature, time).length };
    })
    .toSorted((a, b) => b.contested - a.contested || b.claims - a.claims)
    .slice(0, MOST_LISTED);
}

/** The flow or event that is looked at: the selected one, else the most contested. */
export function markInQuestion(
  dispatch: Dispatch,
  selected: string | null,
  marks: readonly ContestedMark[],
): ClaimedFeature | undefined {
  const feature = selected === null ? undefined : indexDispatch(dispatch).feature(selected);
  return feature && isClaimed(feature) ? feature : marks[0]?.feature;
}
