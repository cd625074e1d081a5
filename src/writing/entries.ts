import type { LocalText } from '../language/text.ts';
import { lookupLanguage } from '../language/text.ts';
import { memberOf, textMember } from './json.ts';
import {
  addressOf,
  claimPath,
  featureOf,
  HOLDERS,
  itemsOf,
  keysOf,
  langOf,
  languageMapOf,
  markKindOf,
  membersOf,
  pickLocal,
} from './path.ts';
import { referencesTo } from './references.ts';
import type { ClaimEntry, Draft, Entry, EntryKind, EntryRef, Json, JsonObject, MarkKind } from './types.ts';

/** All entries of a kind, in the order of the file. */
export function entriesOf(draft: Draft, kind: EntryKind, lang: string): readonly Entry[] {
  return idsOf(draft, kind).map((id) => describe(draft, { kind, id }, lang));
}

/** One entry; `null` if there is none. */
export function entryOf(draft: Draft, ref: EntryRef, lang: string): Entry | null {
  return membersOf(draft, ref) ? describe(draft, ref, lang) : null;
}

/** How many entries there are of a kind. */
export function countOf(draft: Draft, kind: EntryKind): number {
  return idsOf(draft, kind).length;
}

/** What a feature is; `null` for an id that no place, flow or event has. */
export function kindOf(draft: Draft, id: string): MarkKind | null {
  return markKindOf(featureOf(draft, id));
}

/** The claims of a flow or event, in the order of the file. */
export function claimsOf(draft: Draft, mark: string, lang: string): readonly ClaimEntry[] {
  return claimListOf(draft, mark).map((claim, index) => {
    const given = memberOf(claim, 'source');
    const sources = typeof given === 'string' ? [given] : itemsOf(given);
    return {
      mark,
      index,
      path: claimPath(mark, index),
      speaker: nameOfId(draft, 'actor', memberOf(claim, 'by'), lang),
      stance: textMember(claim, 'stance'),
      said: textMember(claim, 'said'),
      source: nameOfId(draft, 'source', sources[0], lang),
    };
  });
}

/** The claims as they stand in the file. */
export function claimListOf(draft: Draft, mark: string): readonly Json[] {
  return itemsOf(memberOf(memberOf(featureOf(draft, mark), 'properties'), 'claims'));
}

export function idsOf(draft: Draft, kind: EntryKind): readonly string[] {
  if (HOLDERS[kind] !== 'features') return keysOf(draft[HOLDERS[kind]]);
  return draft.features.flatMap((feature, position) =>
    markKindOf(feature) === kind ? [addressOf(draft, position)] : [],
  );
}

function describe(draft: Draft, ref: EntryRef, lang: string): Entry {
  const members = membersOf(draft, ref) ?? {};
  const name = ownName(draft, ref.kind, members, lang);
  return {
    ...ref,
    name: name ?? { text: ref.id, lang: '' },
    isNamed: name !== null,
    // Counted where it is asked for: a list of names should not look through the whole file.
    get count() {
      return isClaimedKind(ref.kind) ? itemsOf(members.claims).length : referencesTo(draft, ref).length;
    },
  };
}

function isClaimedKind(kind: EntryKind): boolean {
  return kind === 'flow' || kind === 'event';
}

/** The name behind an id; the id itself where the entry is missing or has none, `null` where none is given. */
function nameOfId(draft: Draft, kind: EntryKind, id: Json | undefined, lang: string): LocalText | null {
  if (typeof id !== 'string' || id === '') return null;
  return ownName(draft, kind, membersOf(draft, { kind, id }) ?? {}, lang) ?? { text: id, lang: '' };
}

function ownName(draft: Draft, kind: EntryKind, members: JsonObject, lang: string): LocalText | null {
  if (kind === 'unit')
    return pickLocal(draft, members.other, lang) ?? pickLocal(draft, members.one, lang) ?? null;
  if (kind === 'source') return sourceName(draft, members);
  const names = languageMapOf(members.names);
  const tag = lookupLanguage(lang, Object.keys(names)) ?? lookupLanguage(langOf(draft), Object.keys(names));
  const local = tag === undefined ? '' : (names[tag] ?? '');
  if (tag !== undefined && local.trim() !== '') return { text: local, lang: tag };
  const name = textMember(members, 'name');
  return name.trim() === '' ? null : { text: name, lang: langOf(draft) };
}

function sourceName(draft: Draft, members: JsonObject): LocalText | null {
  const text = ['title', 'publisher', 'URL']
    .map((member) => textMember(members, member))
    .find((name) => name !== '');
  return text === undefined ? null : { text, lang: textMember(members, 'lang') || langOf(draft) };
}
