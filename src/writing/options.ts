import { allMessagesFor } from '../language/catalogue.ts';
import type { Category } from '../model/types.ts';
import {
  ACTOR_KINDS,
  CATEGORIES,
  CLAIM_SUBJECTS,
  EVENT_TYPES,
  MODES,
  PHASES,
  PLACE_TYPES,
  PRECISIONS,
  QUALIFIERS,
  ROUTES,
  SCOPES,
  STANCES,
  STATUSES,
} from '../model/types.ts';
import { addGoods, addUnit } from './add.ts';
import { idsOf } from './entries.ts';
import { textMember } from './json.ts';
import { langOf, languageMapOf, membersOf } from './path.ts';
import type { Added, Draft, Option } from './types.ts';

/** The lists of the format, by what chooses from them. */
const LISTS = {
  status: STATUSES,
  stance: STANCES,
  subject: CLAIM_SUBJECTS,
  phase: PHASES,
  qualifier: QUALIFIERS,
  scope: SCOPES,
  category: CATEGORIES,
  actorKind: ACTOR_KINDS,
  placeType: PLACE_TYPES,
  eventType: EVENT_TYPES,
  mode: MODES,
  route: ROUTES,
  precision: PRECISIONS,
} as const;

export type OptionList = keyof typeof LISTS;

/** All values of a list in the order of the format, with the words of an interface language that is loaded. */
export function optionsOf(list: OptionList, lang: string): readonly Option[] {
  const { words } = allMessagesFor(lang);
  const labels: Readonly<Record<string, string | { readonly one: string }>> = words[list];
  return LISTS[list].map((value) => {
    const label = labels[value] ?? value;
    return { value, label: typeof label === 'string' ? label : label.one };
  });
}

/** The first goods of a category, made with this name if there are none: for whoever chooses «arms» and no more. */
export function goodsOfCategory(draft: Draft, category: Category, name: string): Added {
  const known = idsOf(draft, 'goods').find(
    (id) => textMember(membersOf(draft, { kind: 'goods', id }), 'category') === category,
  );
  return known === undefined ? addGoods(draft, { name, category }) : { draft, id: known };
}

/** The unit with this id or word, made with the word in the language of the file if there is none. */
export function unitNamed(draft: Draft, word: string): Added {
  const wanted = word.trim().toLowerCase();
  const known = idsOf(draft, 'unit').find((id) => {
    const unit = membersOf(draft, { kind: 'unit', id });
    const words = [...Object.values(languageMapOf(unit?.one)), ...Object.values(languageMapOf(unit?.other))];
    return id.toLowerCase() === wanted || words.some((text) => text.toLowerCase() === wanted);
  });
  return known === undefined ? addUnit(draft, langOf(draft), word.trim()) : { draft, id: known };
}
