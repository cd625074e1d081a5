import { foldText, foldUmlauts } from '../model/fold-text.ts';
import { isList } from './json.ts';
import { HOLDERS, idOf, keysOf } from './path.ts';
import type { Draft, EntryKind, EntryRef } from './types.ts';

const LONGEST = 40;
/** Names by which a file could reach the prototype of an object; a reader leaves such entries out. */
const REFUSED: ReadonlySet<string> = new Set(['constructor', 'prototype', '__proto__']);
/** What an id begins with, so that it says what it is where it is only named. */
const PREFIXES: Readonly<Partial<Record<EntryKind, string>>> = {
  flow: 'flow-',
  event: 'event-',
  source: 's-',
};

/** An id for a new entry, made of its name: `Pjöngjang` → `pjoengjang`, `pjoengjang-2` if that is taken. */
export function newId(draft: Draft, kind: EntryKind, name: string): string {
  const words = wordsOf(name);
  const prefix = words === '' ? '' : (PREFIXES[kind] ?? '');
  return idFrom(`${prefix}${words}`, kind, takenIds(draft, kind));
}

/** Whether an id was made without a name: `flow`, `flow-2`. */
export function isPlaceholder({ kind, id }: EntryRef): boolean {
  return id.replace(/-\d+$/, '') === kind;
}

/** A free id in small letters, digits and hyphens; of a name in another script it is `kind`, counted. */
export function idFrom(name: string, kind: string, taken: ReadonlySet<string>): string {
  const base = wordsOf(name) || kind;
  const isFree = (id: string) => !taken.has(id) && !REFUSED.has(id);
  if (isFree(base)) return base;
  let count = 2;
  while (!isFree(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

function wordsOf(name: string): string {
  return (foldUmlauts(name) ?? foldText(name))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

function takenIds(draft: Draft, kind: EntryKind): ReadonlySet<string> {
  const holder = HOLDERS[kind];
  const held = draft[holder];
  return new Set(isList(held) ? held.map(idOf) : keysOf(held));
}
