import type { LocalText } from '../../language/text.ts';
import {
  type Draft,
  type Entry,
  type EntryKind,
  type EntryRef,
  entriesOf,
  entryOf,
} from '../../writing/index.ts';
import type { Desk } from './desk.ts';

/** What an entry is called; one without a name says so. */
export function nameOfEntry(desk: Desk, ref: EntryRef): LocalText {
  const entry = entryOf(desk.draft, ref, desk.nameLang);
  return entry ? nameOf(desk, entry) : { text: ref.id, lang: desk.spoken };
}

export function nameOf(desk: Desk, entry: Entry): LocalText {
  return entry.isNamed ? entry.name : { text: desk.words.unnamed, lang: desk.spoken };
}

const listed = new WeakMap<Draft, Map<string, readonly Entry[]>>();

/** The entries of a kind, in the order of the file; a form asks for them again and again. */
export function entries(desk: Desk, kind: EntryKind): readonly Entry[] {
  const { draft, nameLang: lang } = desk;
  const lists = listed.get(draft) ?? new Map<string, readonly Entry[]>();
  listed.set(draft, lists);
  const key = `${kind} ${lang}`;
  const list = lists.get(key) ?? entriesOf(draft, kind, lang);
  lists.set(key, list);
  return list;
}
