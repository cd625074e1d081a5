import { orderOf, withOrder } from './member-order.ts';
import type { Draft, Json, JsonObject } from './types.ts';

/*
 * Members are read as own ones only and written by `Object.fromEntries`, which makes own ones of any name: an id may be
 * `__proto__` or `constructor`.
 */

/** Steps from the root of the file as it is written, `properties` and positions of features included. */
export type RawPath = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value of JSON is a draft; nothing else of it needs to be right. */
export function isDraft(value: unknown): value is Draft {
  return isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);
}

/** An own member of an object, an item of a list. */
export function memberOf(value: Json | undefined, key: string | number): Json | undefined {
  if (isList(value)) return typeof key === 'number' ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, String(key)) ? value[key] : undefined;
}

/** A member that is a text; `''` for all else. */
export function textMember(value: Json | undefined, key: string | number): string {
  const member = memberOf(value, key);
  return typeof member === 'string' ? member : '';
}

export function getIn(value: Json | undefined, path: RawPath): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => memberOf(inner, key), value);
}

/**
 * The draft with a value at a path; `undefined` takes it out, and with it what is then empty and needed by nothing.
 * Objects and lists on the way are made where they are missing; a list has no gaps. The same draft if nothing changes.
 */
export function setIn(draft: Draft, path: RawPath, value: Json | undefined): Draft {
  const next = put(draft, path, 0, value);
  return isDraft(next) ? next : draft;
}

function put(
  current: Json | undefined,
  path: RawPath,
  depth: number,
  value: Json | undefined,
): Json | undefined {
  const key = path[depth];
  if (key === undefined) return value;
  const before = memberOf(current, key);
  const after = put(before, path, depth + 1, value);
  if (after === before) return current;
  const next =
    typeof key === 'number'
      ? withItem(current, key, after)
      : withMember(current, key, after, path.slice(0, depth));
  return after === undefined && isEmpty(next) && !isKept(path.slice(0, depth)) ? undefined : next;
}

function withItem(current: Json | undefined, index: number, item: Json | undefined): Json | undefined {
  const list = isList(current) ? current : [];
  if (index > list.length || index < 0) return current;
  return [...list.slice(0, index), ...(item === undefined ? [] : [item]), ...list.slice(index + 1)];
}

function withMember(
  current: Json | undefined,
  key: string,
  member: Json | undefined,
  path: RawPath,
): JsonObject {
  const object = isObject(current) ? current : {};
  if (member === undefined)
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  if (Object.hasOwn(object, key)) {
    return Object.fromEntries(
      Object.entries(object).map(([name, old]) => [name, name === key ? member : old]),
    );
  }
  return Object.fromEntries(withOrder(Object.entries(object), [key, member], orderOf(path)));
}

export function isEmpty(value: Json | undefined): boolean {
  return (
    value === '' || (isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0)
  );
}

/** What stays though it is empty: what the format asks for, and whatever is an entry or a claim by itself. */
function isKept(path: RawPath): boolean {
  const last = path.at(-1);
  if (path.length < 2) return last !== 'units' && (last === undefined || REQUIRED.has(last));
  if (path.length === 2) return path[0] === 'features' || RECORDS.has(path[0] ?? '');
  return KEPT.has(last ?? '') || path.at(-2) === 'claims';
}

const RECORDS: ReadonlySet<string | number> = new Set(['actors', 'goods', 'sources', 'units']);
const REQUIRED: ReadonlySet<string | number> = new Set(['title', 'features', 'actors', 'goods', 'sources']);
const KEPT: ReadonlySet<string | number> = new Set(['properties', 'claims', 'proof', 'groups', 'members']);
