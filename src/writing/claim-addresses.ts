import { claimAddress } from '../model/rules/tasks.ts';
import { memberOf, setIn } from './json.ts';
import { itemsOf } from './path.ts';
import type { Draft, Json } from './types.ts';

/**
 * Tasks and sortings name claims by their number. When the claims of a mark are counted anew, so are they: `recount`
 * says the new number of each, or `null` for one that is gone; `now` is the id of the mark, should it have a new one.
 */
export function recountClaims(
  draft: Draft,
  mark: string,
  recount: (index: number) => number | null,
  now: string = mark,
): Draft {
  const renew = (address: Json): Json | undefined => {
    const known = typeof address === 'string' ? claimAddress(address) : null;
    if (known?.feature !== mark) return address;
    const index = recount(known.index);
    return index === null ? undefined : `${now}/${index}`;
  };
  const tasks = itemsOf(draft.tasks).reduce<Draft>((inner, task, position) => {
    const proof = itemsOf(memberOf(task, 'proof'));
    const renewed = proof.map(renew).filter((address) => address !== undefined);
    const isSame =
      renewed.length === proof.length && renewed.every((address, index) => address === proof[index]);
    return isSame ? inner : setIn(inner, ['tasks', position, 'proof'], renewed);
  }, draft);
  return itemsOf(draft.sortings).reduce<Draft>(
    (inner, sorting, position) =>
      itemsOf(memberOf(sorting, 'groups')).reduce<Draft>((group, value, index) => {
        const claim = memberOf(value, 'claim');
        const path = ['sortings', position, 'groups', index, 'claim'];
        return claim === undefined ? group : setIn(group, path, renew(claim));
      }, inner),
    tasks,
  );
}
