import { isEmpty, memberOf, setIn } from './json.ts';
import { entryPath, langOf, membersOf, rawPath } from './path.ts';
import type { Draft, EntryRef, Json, Path } from './types.ts';
import { followPlaces } from './way-points.ts';

/** Members whose change moves the end of a line. */
const END_MEMBERS: ReadonlySet<string | number | undefined> = new Set(['from', 'to', 'anchor', 'geometry']);

/**
 * The draft with a value at a path. Nothing (`undefined`, an empty text or list) takes the member out; what is missing
 * on the way is made. Way points of flows follow when an end changes.
 */
export function setValue(draft: Draft, path: Path, value: Json | undefined): Draft {
  const raw = rawPath(draft, path);
  if (raw === null || raw.length === 0) return draft;
  const next = setIn(draft, raw, isNothing(value) ? bareValue(path) : value);
  return path[0] === 'features' && END_MEMBERS.has(path.at(-1)) ? followPlaces(draft, next) : next;
}

/** An empty field, or a number that JSON cannot hold. */
function isNothing(value: Json | undefined): boolean {
  return value === undefined || isEmpty(value) || (typeof value === 'number' && !Number.isFinite(value));
}

/** What stands for nothing: of most members that they are not there; of two that a feature must have, this. */
function bareValue(path: Path): Json | undefined {
  if (path.length !== 3 || path[0] !== 'features') return undefined;
  if (path[2] === 'claims') return [];
  return path[2] === 'geometry' ? null : undefined;
}

/** The same for one language of the language map at a path: `setLocalText(draft, ['title'], 'de', …)`. */
export function setLocalText(draft: Draft, path: Path, lang: string, text: string): Draft {
  return setValue(draft, [...path, lang], text);
}

/**
 * The name of a place, flow, event, actor or of goods in a language. In that of the file it is the plain `name`, and the
 * text in `names` where there is one; a unit has one word for both numbers until it is given two.
 */
export function setName(draft: Draft, ref: EntryRef, lang: string, name: string): Draft {
  const path = entryPath(ref);
  if (ref.kind === 'unit')
    return setLocalText(setLocalText(draft, [...path, 'one'], lang, name), [...path, 'other'], lang, name);
  if (ref.kind === 'source') return setValue(draft, [...path, 'title'], name);
  if (lang !== langOf(draft)) return setLocalText(draft, [...path, 'names'], lang, name);
  const named = setValue(draft, [...path, 'name'], name);
  const hasLocal = memberOf(memberOf(membersOf(draft, ref), 'names'), lang) !== undefined;
  return hasLocal ? setLocalText(named, [...path, 'names'], lang, name) : named;
}
