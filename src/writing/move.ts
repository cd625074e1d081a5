import { recountClaims } from './claim-addresses.ts';
import { isObject, memberOf, setIn } from './json.ts';
import { featureOf, HOLDERS, itemsOf, markKindOf, positionOf } from './path.ts';
import type { ClaimRef, Draft, EntryRef, Json } from './types.ts';

/** Moves an entry among those of its kind, by steps to the front (negative) or the back; as far as there are any. */
export function moveEntry(draft: Draft, { kind, id }: EntryRef, steps: number): Draft {
  if (HOLDERS[kind] !== 'features') return moveMember(draft, HOLDERS[kind], id, steps);
  const own = positionOf(draft, id);
  const slots = draft.features.flatMap((feature, position) =>
    markKindOf(feature) === kind ? [position] : [],
  );
  const from = slots.indexOf(own);
  if (from < 0) return draft;
  const order = moved(slots, from, from + steps);
  if (order === slots) return draft;
  // The kinds stay where they are in the file; only the features of this one change places.
  const features = [...draft.features];
  slots.forEach((slot, index) => {
    features[slot] = draft.features[order[index] ?? slot] ?? null;
  });
  return setIn(draft, ['features'], features);
}

/** Moves a claim to another place in the list of its mark; tasks and sortings go on naming the same ones. */
export function moveClaim(draft: Draft, { mark, index }: ClaimRef, to: number): Draft {
  const position = positionOf(draft, mark);
  const claims = itemsOf(memberOf(memberOf(featureOf(draft, mark), 'properties'), 'claims'));
  const order = moved(
    claims.map((_, old) => old),
    index,
    to,
  );
  const list = order.map((old) => claims[old]).filter((claim): claim is Json => claim !== undefined);
  if (list.every((claim, at) => claim === claims[at])) return draft;
  const next = setIn(draft, ['features', position, 'properties', 'claims'], list);
  return recountClaims(next, mark, (old) => {
    const now = order.indexOf(old);
    return now < 0 ? old : now;
  });
}

function moveMember(draft: Draft, holder: string, id: string, steps: number): Draft {
  const record = draft[holder];
  if (!isObject(record)) return draft;
  const members = Object.entries(record);
  const from = members.findIndex(([name]) => name === id);
  const order = moved(members, from, from + steps);
  return order === members ? draft : setIn(draft, [holder], Object.fromEntries(order));
}

/** The same list if nothing moves. */
function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const target = Math.min(list.length - 1, Math.max(0, to));
  const item = list[from];
  if (item === undefined || target === from) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(target, 0, item);
}
