import { DOT } from '../../language/format.ts';
import type { Messages } from '../../language/messages.ts';
import type { LocalText } from '../../language/text.ts';
import { hopName } from '../../model/chains.ts';
import { describeDate } from '../../model/describe-date.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { boundsOf } from '../../model/edtf.ts';
import type { Dispatch } from '../../model/types.ts';
import type { Station } from './chain-graph.ts';

/** What the words of the picture are made from. */
export interface ChainView {
  readonly dispatch: Dispatch;
  readonly lang: string;
  readonly messages: Messages;
}

/** A name, and what and when: "government body · 13 statements, 2024–2025". */
export interface NamedStation {
  readonly name: LocalText;
  readonly below: string;
}

export function stationWords(station: Station, view: ChainView): NamedStation {
  const { dispatch, lang, messages } = view;
  const { hop } = station;
  const actor = hop.actor === null ? undefined : indexDispatch(dispatch).actor(hop.actor);
  const kind = actor ? messages.words.actorKind[actor.kind] : '';
  const copy = hop.kind === 'copy' ? messages.ui.chain.copy : '';
  const parts = [kind, copy, whenOf(station, view)].filter((part) => part !== '');
  return { name: hopName(hop, dispatch, lang), below: parts.join(DOT) };
}

/** When it was said, or when it was published; whoever only passed it on gave no date of their own. */
function whenOf({ hop, readings }: Station, { dispatch, lang, messages }: ChainView): string {
  const { chain } = messages.ui;
  if (hop.kind === 'speaker') {
    const claims = new Map(readings.map(({ id, claim }) => [id, claim.said]));
    return inAll([...claims.values()], chain.statements, lang);
  }
  if (hop.kind !== 'publisher') return '';
  const index = indexDispatch(dispatch);
  const pieces = new Map(readings.map(({ source }) => [source, index.source(source)?.issued]));
  return inAll([...pieces.values()], chain.pieces, lang);
}

/** The date of one; of several how many, and from which year to which. */
function inAll(
  dates: readonly (string | undefined)[],
  count: (count: number, years: string) => string,
  lang: string,
): string {
  const [only] = dates;
  if (dates.length === 1) return only === undefined ? '' : describeDate(only, lang);
  const years = dates.flatMap((date) => boundsOf(date).start?.slice(0, 4) ?? []).sort();
  const [first = ''] = years;
  const last = years.at(-1) ?? '';
  return count(dates.length, first === last ? first : `${first}–${last}`);
}
