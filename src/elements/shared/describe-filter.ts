import type { Messages } from '../../language/en.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import { CATEGORIES } from '../../model/types.ts';
import type { StoryState } from './story-context.ts';

/** What a filter lets through, in its own words: "Energie, bestätigt"; empty where it lets all through. */
export function describeFilter({ dispatch, filter, lang }: StoryState, { words }: Messages): string {
  if (!dispatch) return '';
  const index = indexDispatch(dispatch);
  const goods = (filter.goods ?? []).map((id) => {
    const category = CATEGORIES.find((name) => name === id);
    if (category) return words.category[category];
    const known = index.goods(id);
    return known ? nameOf(known, lang, dispatch.lang).text : id;
  });
  const status = (filter.status ?? []).map((name) => words.status[name]);
  const speakers = (filter.by ?? []).map((id) => {
    const actor = index.actor(id);
    return actor ? nameOf(actor, lang, dispatch.lang).text : id;
  });
  const text = [...goods, ...status, ...speakers].join(', ');
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
