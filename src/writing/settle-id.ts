import { recountClaims } from './claim-addresses.ts';
import { entryOf } from './entries.ts';
import { isPlaceholder, newId } from './ids.ts';
import { isObject, setIn } from './json.ts';
import { HOLDERS, langOf, positionOf, rawPath } from './path.ts';
import { referencesTo } from './references.ts';
import { retieAll } from './text.ts';
import type { Added, Draft, EntryRef } from './types.ts';

/**
 * Gives an entry that was made without a name (`flow-2`) an id made of the name it has by now, here and wherever it is
 * named. To be called when the field of the name is left. An id that was made of a name, or by hand, stays for good: others
 * may link to it.
 */
export function settleId(draft: Draft, ref: EntryRef): Added {
  const entry = entryOf(draft, ref, langOf(draft));
  if (!entry?.isNamed || !isPlaceholder(ref)) return { draft, id: ref.id };
  const id = newId(draft, ref.kind, entry.name.text);
  if (isPlaceholder({ kind: ref.kind, id })) return { draft, id: ref.id };
  const isMark = HOLDERS[ref.kind] === 'features';
  const renamed = referencesTo(draft, ref)
    .filter(
      ({ path }) =>
        path[0] !== 'text' && path.at(-2) !== 'proof' && !(path[0] === 'sortings' && path.at(-1) === 'claim'),
    )
    .reduce<Draft>((inner, { path }) => {
      const raw = rawPath(inner, path);
      return raw === null ? inner : setIn(inner, raw, id);
    }, draft);
  const retied = isMark
    ? retieAll(
        recountClaims(renamed, ref.id, (index) => index, id),
        ref.id,
        id,
      )
    : renamed;
  return {
    draft: isMark
      ? setIn(retied, ['features', positionOf(retied, ref.id), 'id'], id)
      : withKey(retied, ref, id),
    id,
  };
}

function withKey(draft: Draft, { kind, id: old }: EntryRef, id: string): Draft {
  const record = draft[HOLDERS[kind]];
  if (!isObject(record)) return draft;
  const members = Object.entries(record).map(([key, entry]) => [key === old ? id : key, entry] as const);
  return setIn(draft, [HOLDERS[kind]], Object.fromEntries(members));
}
