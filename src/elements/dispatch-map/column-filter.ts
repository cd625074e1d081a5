import type { FlowFilter } from '../../map/flow-layer/types.ts';
import type { Dispatch } from '../../model/types.ts';
import type { StoryState } from '../shared/story-context.ts';

/** What the groups of columns stand for, in their order. */
export const COLUMN_GROUPS: readonly string[] = [
  'people',
  'arms',
  'food',
  'energy',
  'technology',
  'information',
  'neutral',
];

const DAY_MS = 86_400_000;

/**
 * What of the page's own flows the reader's choices let through. They know no goods but by their category, and no
 * speakers, so that a choice of speakers does not concern them.
 */
export function columnFilter({
  time,
  filter: { goods, status },
  dispatch,
}: Pick<StoryState, 'time' | 'filter' | 'dispatch'>): FlowFilter {
  return {
    ...(time && {
      time: {
        start: Date.parse(`${time.start}T00:00:00Z`),
        end: Date.parse(`${time.end}T00:00:00Z`) + DAY_MS - 1,
      },
    }),
    ...(goods && goods.length > 0 && { groups: goods.flatMap((id) => groupOf(id, dispatch)) }),
    ...(status && status.length > 0 && { statuses: status }),
  };
}

/** The group of goods, or of a category. */
function groupOf(id: string, dispatch: Dispatch | null): readonly number[] {
  const known = dispatch && Object.hasOwn(dispatch.goods, id) ? dispatch.goods[id]?.category : undefined;
  const category: string = known ?? id;
  const group = COLUMN_GROUPS.indexOf(category);
  if (group >= 0) return [group];
  return category === 'money' || category === 'other' ? [COLUMN_GROUPS.indexOf('neutral')] : [];
}
