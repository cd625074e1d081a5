import { isolated } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import { CATEGORIES } from '../../model/types.ts';
import type { StoryState } from './story-context.ts';
import { statusWord, tellerName } from './teller.ts';

/**
 * What a filter lets through, in its own words: "Energie, bestätigt", "Erzählt nach Nordkorea, Energie"; empty where it
 * lets all through.
 */
export function describeFilter(state: StoryState, messages: OpeningMessages): string {
  const { dispatch, filter, lang } = state;
  const { words, ui } = messages;
  if (!dispatch) return '';
  const index = indexDispatch(dispatch);
  const goods = (filter.goods ?? []).map((id) => {
    const category = CATEGORIES.find((name) => name === id);
    if (category) return words.category[category];
    const known = index.goods(id);
    return isolated(known ? nameOf(known, lang, dispatch.lang).text : id);
  });
  const status = (filter.status ?? []).map((name) => statusWord(name, state, messages));
  const speakers = (filter.by ?? []).map((id) => {
    const actor = index.actor(id);
    return isolated(actor ? nameOf(actor, lang, dispatch.lang).text : id);
  });
  const teller = tellerName(state);
  const told = teller ? [ui.legend.toldBy(teller.text)] : [];
  const text = [...told, ...goods, ...status, ...speakers].join(', ');
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
