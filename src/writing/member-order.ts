import type { Json } from './types.ts';

/* The order in which new members stand, so that a file written here reads like one written by hand. */

const ROOT = [
  '$schema',
  'type',
  'dispatch',
  'id',
  'lang',
  'title',
  'summary',
  'summaries',
  'text',
  'updated',
  'license',
  'article',
  'corrections',
  'view',
  'actors',
  'units',
  'goods',
  'sources',
  'tasks',
  'sortings',
  'features',
];

const ACTOR = ['name', 'kind', 'names', 'partOf', 'iso', 'wikidata'];
const GOODS = ['name', 'category', 'names', 'unit'];
const UNIT = ['one', 'other', 'like'];
const SOURCE = [
  'type',
  'title',
  'publisher',
  'issued',
  'author',
  'URL',
  'accessed',
  'lang',
  'tier',
  'seenVia',
];

const PROPERTIES = [
  'name',
  'kind',
  'names',
  'type',
  'country',
  'precision',
  'anchor',
  'from',
  'to',
  'goods',
  'sender',
  'receiver',
  'mode',
  'route',
  'start',
  'end',
  'at',
  'actors',
  'status',
  'claims',
];

const CLAIM = [
  'by',
  'stance',
  'source',
  'said',
  'on',
  'phase',
  'amounts',
  'period',
  'carriedBy',
  'from',
  'to',
  'via',
  'route',
  'quote',
  'note',
];

const AMOUNT = ['value', 'min', 'max', 'unit', 'qualifier', 'scope', 'of'];

/** The members of each part of the file, by the names of the JSON schema. */
export const MEMBER_ORDERS = {
  dispatch: ROOT,
  actor: ACTOR,
  goods: GOODS,
  unit: UNIT,
  source: SOURCE,
  properties: PROPERTIES,
  claim: CLAIM,
  amount: AMOUNT,
} as const;

const RECORDS: Readonly<Record<string, readonly string[]>> = {
  actors: ACTOR,
  goods: GOODS,
  units: UNIT,
  sources: SOURCE,
};

/** The order for the members of the object at a raw path; empty where new ones go last. */
export function orderOf(path: readonly (string | number)[]): readonly string[] {
  const [root, , third] = path;
  if (path.length === 0) return ROOT;
  if (root !== 'features') {
    return path.length === 2 && typeof root === 'string' && Object.hasOwn(RECORDS, root)
      ? (RECORDS[root] ?? [])
      : [];
  }
  if (third !== 'properties') return [];
  if (path.length === 3) return PROPERTIES;
  if (path.at(-2) === 'claims') return CLAIM;
  return path.at(-2) === 'amounts' ? AMOUNT : [];
}

type Member = readonly [string, Json];

/** The members with a new one, behind the last of those that come before it. */
export function withOrder(
  members: readonly Member[],
  added: Member,
  order: readonly string[],
): readonly Member[] {
  const rank = order.indexOf(added[0]);
  if (rank < 0) return [...members, added];
  const before = members.findLastIndex(([name]) => {
    const other = order.indexOf(name);
    return other >= 0 && other < rank;
  });
  return [...members.slice(0, before + 1), added, ...members.slice(before + 1)];
}
