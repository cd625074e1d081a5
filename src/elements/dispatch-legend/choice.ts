/** Ids that are wanted; `undefined` (like an empty list of a filter) means all. */
export type Choice = readonly string[] | undefined;

/** The ids a choice stands for, in the order of `all`. */
export function chosen(choice: Choice, all: readonly string[]): readonly string[] {
  if (choice === undefined || choice.length === 0) return all;
  return all.filter((id) => choice.includes(id));
}

/**
 * The choice after `ids` were switched on or off together: off if all of them were on. Nothing left and
 * everything on both mean "all", as the format of a filter has no word for nothing.
 */
export function toggle(choice: Choice, all: readonly string[], ids: readonly string[]): Choice {
  const on = new Set(chosen(choice, all));
  const turnOff = ids.every((id) => on.has(id));
  for (const id of ids) {
    if (turnOff) on.delete(id);
    else on.add(id);
  }
  return only(all, [...on]);
}

/** The choice of `ids` and nothing else. */
export function only(all: readonly string[], ids: readonly string[]): Choice {
  const kept = all.filter((id) => ids.includes(id));
  return kept.length === 0 || kept.length === all.length ? undefined : kept;
}
