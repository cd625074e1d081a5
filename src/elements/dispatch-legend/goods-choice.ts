import type { Filter } from '../../model/types.ts';
import { type Choice, only } from './choice.ts';
import type { CategoryEntry } from './legend-entries.ts';

/** Ids of all goods there are to choose from. */
export function allGoods(categories: readonly CategoryEntry[]): readonly string[] {
  return categories.flatMap(({ goods }) => goods.map(({ id }) => id));
}

/** The goods a filter lets through, each by its own id: a filter names whole categories too. */
export function goodsChoice(categories: readonly CategoryEntry[], filter: Filter['goods']): Choice {
  if (filter === undefined || filter.length === 0) return undefined;
  const ids = categories.flatMap((category) =>
    category.goods.filter(({ id }) => filter.includes(id) || filter.includes(category.id)),
  );
  return only(
    allGoods(categories),
    ids.map(({ id }) => id),
  );
}

/** The same as a filter says it: a category by its name where all of its goods are in. */
export function goodsFilter(categories: readonly CategoryEntry[], choice: Choice): Filter['goods'] {
  if (choice === undefined) return undefined;
  return categories.flatMap(({ id, goods }) => {
    const kept = goods.filter((entry) => choice.includes(entry.id));
    return kept.length === goods.length ? [id] : kept.map((entry) => entry.id);
  });
}
