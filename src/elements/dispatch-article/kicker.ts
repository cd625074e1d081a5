import { interfaceLanguage } from '../../language/catalogue.ts';
import { formatList } from '../../language/format.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Dispatch } from '../../model/types.ts';

/** More names than these are no line above a headline. */
const MOST_NAMES = 3;
/** Who sends or receives less than this share of all that is sent and received is no headline. */
const LEAST_SHARE = 0.1;

/** Between whom the story runs, by the roots of those who send and receive: "Nordkorea und Russland". */
export function kicker(dispatch: Dispatch, lang: string): string | null {
  const index = indexDispatch(dispatch);
  const ends = [...index.flows.values()]
    .flatMap(({ properties: { sender, receiver } }) => [sender, receiver])
    .flatMap((actor) => (actor === undefined ? [] : index.roots(actor)));
  const count = (id: string) => ends.filter((end) => end === id).length;
  const leading = [...new Set(ends)].filter((id) => count(id) >= ends.length * LEAST_SHARE);
  const names = leading.flatMap((id) => {
    const actor = index.actor(id);
    return actor ? [nameOf(actor, lang, dispatch.lang).text] : [];
  });
  if (names.length === 0 || names.length > MOST_NAMES) return null;
  return formatList(names, interfaceLanguage(lang));
}
