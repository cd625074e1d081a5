import { type LanguageMap, type LocalText, pickText } from '../language/text.ts';
import { getIn, isList, isObject, memberOf, type RawPath, textMember } from './json.ts';
import type { Draft, EntryKind, EntryRef, Json, JsonObject, Path } from './types.ts';

/** The member of the root that holds the entries of each kind. */
export const HOLDERS: Readonly<Record<EntryKind, string>> = {
  place: 'features',
  flow: 'features',
  event: 'features',
  actor: 'actors',
  goods: 'goods',
  source: 'sources',
  unit: 'units',
};

/** Members that stand beside `properties`, or belong to GeoJSON of another type. */
const FEATURE_MEMBERS: ReadonlySet<string | number> = new Set([
  'id',
  'geometry',
  'bbox',
  'features',
  'coordinates',
  'geometries',
]);

/** Path of an entry, to be followed by a member: `[...entryPath(ref), 'name']`. */
export function entryPath({ kind, id }: EntryRef): Path {
  return [HOLDERS[kind], id];
}

/** Path of a claim, to be followed by a member. */
export function claimPath(mark: string, index: number): Path {
  return ['features', mark, 'claims', index];
}

/** A path as one text, the same as the `path` of an issue about it; a name for a field. */
export function pathKey(path: Path): string {
  return path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** What stands at a path; `undefined` for nothing. */
export function valueAt(draft: Draft, path: Path): Json | undefined {
  const raw = rawPath(draft, path);
  return raw === null ? undefined : getIn(draft, raw);
}

/** What stands at a path as the text of a field: numbers too; `''` for nothing and for what is no text. */
export function textAt(draft: Draft, path: Path): string {
  const value = valueAt(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The text of the language map at a path in exactly this language; `''` for none. */
export function localTextAt(draft: Draft, path: Path, lang: string): string {
  return textMember(valueAt(draft, path), lang);
}

/** A path as it is in the file; `null` for a feature that is not there. */
export function rawPath(draft: Draft, path: Path): RawPath | null {
  const [root, id, ...rest] = path;
  if (root !== 'features' || id === undefined) return path;
  const position = positionOf(draft, id);
  if (position < 0) return null;
  const [member] = rest;
  if (member === undefined || member === 'properties' || FEATURE_MEMBERS.has(member)) {
    return ['features', position, ...rest];
  }
  return ['features', position, 'properties', ...rest];
}

/** Where a feature stands in the file's list, by id or, for one without an id of its own, as it is counted; −1 for nowhere. */
export function positionOf(draft: Draft, id: string | number): number {
  const byId = positionsOf(draft).get(String(id));
  if (byId !== undefined) return byId;
  const counted = /^\d{1,5}$/.test(String(id)) ? Number(id) : -1;
  return counted < draft.features.length ? counted : -1;
}

/** What a feature is addressed by: its id, or its place in the list where it has none or another has it before. */
export function addressOf(draft: Draft, position: number): string {
  const id = idOf(draft.features[position]);
  return positionsOf(draft).get(id) === position ? id : String(position);
}

const positions = new WeakMap<readonly Json[], ReadonlyMap<string, number>>();

function positionsOf({ features }: Draft): ReadonlyMap<string, number> {
  const known = positions.get(features);
  if (known) return known;
  const map = new Map<string, number>();
  features.forEach((feature, position) => {
    const id = idOf(feature);
    if (id !== '' && !map.has(id)) map.set(id, position);
  });
  positions.set(features, map);
  return map;
}

/** The id of a feature as a text; GeoJSON allows numbers. `''` for none. */
export function idOf(feature: Json | undefined): string {
  const id = memberOf(feature, 'id');
  return typeof id === 'number' || typeof id === 'string' ? String(id) : '';
}

/** The kind of a feature; `null` for what is none of the three. */
export function markKindOf(feature: Json | undefined): 'place' | 'flow' | 'event' | null {
  const kind = memberOf(memberOf(feature, 'properties'), 'kind');
  return kind === 'place' || kind === 'flow' || kind === 'event' ? kind : null;
}

export function featureOf(draft: Draft, id: string): Json | undefined {
  return memberOf(draft.features, positionOf(draft, id));
}

/** The object that has the members of an entry: of a feature, its `properties`. */
export function membersOf(draft: Draft, ref: EntryRef): JsonObject | undefined {
  const path = rawPath(draft, entryPath(ref));
  const entry = path === null ? undefined : getIn(draft, path);
  const members = HOLDERS[ref.kind] === 'features' ? memberOf(entry, 'properties') : entry;
  return isObject(members) ? members : undefined;
}

/** The ids of a record; none where it is missing or no object. */
export function keysOf(value: Json | undefined): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** The items of a list; none where it is missing or no list. */
export function itemsOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

/** The language of the file's plain names. */
export function langOf(draft: Draft): string {
  return textMember(draft, 'lang') || 'en';
}

/** The texts of a language map; what is no text is left out. */
export function languageMapOf(value: Json | undefined): LanguageMap {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([lang, text]) => (typeof text === 'string' ? [[lang, text]] : [])),
  );
}

/** The nearest text of a map that is not empty. */
export function pickLocal(draft: Draft, map: Json | undefined, lang: string): LocalText | undefined {
  const filled = Object.entries(languageMapOf(map)).filter(([, text]) => text.trim() !== '');
  return pickText(Object.fromEntries(filled), lang, langOf(draft));
}
