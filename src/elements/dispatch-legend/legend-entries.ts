import { scaleUnit, type UnitScale } from '../../geo/widths.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { selectFeatures } from '../../model/select.ts';
import {
  CATEGORIES,
  type Category,
  type ClaimedFeature,
  type Dispatch,
  type Goods,
  STATUSES,
  type Status,
  type TimeWindow,
} from '../../model/types.ts';

/** Something a reader can ask for, and of how many flows it holds in the time shown. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  readonly count: number;
}

export interface CategoryEntry extends Entry<Category> {
  /** Goods of the category, in the order of the file. */
  readonly goods: readonly Entry[];
}

/** What a dispatch gives to choose from in a time window; filters change no count. */
export interface LegendEntries {
  readonly categories: readonly CategoryEntry[];
  readonly statuses: readonly Entry<Status>[];
  /** Roots of those who speak, whoever speaks of most flows first; of events alone counts nothing. */
  readonly speakers: readonly Entry[];
  readonly flows: number;
}

/** Counts the flows of a dispatch by goods, by status, and by who speaks of them. */
export function legendEntries(dispatch: Dispatch, time: TimeWindow | null): LegendEntries {
  const { flows, events } = selectFeatures(dispatch, { time, filter: {} });
  const index = indexDispatch(dispatch);
  const byGoods = countBy(flows, (flow) => [flow.properties.goods]);
  const byCategory = countBy(flows, (flow) => index.goods(flow.properties.goods)?.category ?? []);
  const byStatus = countBy(flows, (flow) => [flow.properties.status]);
  const bySpeaker = countBy(flows, (flow) => rootsOf(flow, index.roots));
  for (const root of events.flatMap((event) => rootsOf(event, index.roots))) {
    if (!bySpeaker.has(root)) bySpeaker.set(root, 0);
  }
  const goodsOf = (category: Category) =>
    entries(Object.keys(dispatch.goods), byGoods).filter(({ id }) => index.goods(id)?.category === category);
  return {
    categories: entries(CATEGORIES, byCategory).map((entry) => ({ ...entry, goods: goodsOf(entry.id) })),
    statuses: entries(STATUSES, byStatus),
    speakers: [...bySpeaker].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count),
    flows: flows.length,
  };
}

/** The first goods that are measured on a scale; they lend it their hue. */
export function goodsOnScale(dispatch: Dispatch, { unit }: UnitScale): Goods | undefined {
  return Object.values(dispatch.goods).find(
    (goods) => goods.unit !== undefined && scaleUnit(dispatch, goods.unit) === unit,
  );
}

function rootsOf(feature: ClaimedFeature, roots: (actor: string) => readonly string[]): string[] {
  return feature.properties.claims.flatMap(({ by }) => roots(by));
}

function countBy<T>(
  items: readonly T[],
  keysOf: (item: T) => string | readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of new Set([keysOf(item)].flat())) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function entries<Id extends string>(ids: readonly Id[], counts: ReadonlyMap<string, number>): Entry<Id>[] {
  return ids.flatMap((id) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, count }];
  });
}
