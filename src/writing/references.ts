import { type ProseInline, parseProse } from '../model/prose.ts';
import { claimAddress } from '../model/rules/tasks.ts';
import { isObject, memberOf, textMember } from './json.ts';
import { addressOf, HOLDERS, itemsOf, keysOf, markKindOf } from './path.ts';
import type { Draft, EntryRef, Json, Path, Reference } from './types.ts';

/* All places of a file in which an entry is named. */

/** Told of every id that stands for an entry; `holder` is the member of the root that has such entries. */
type Visit = (holder: string, id: Json | undefined, reference: Reference) => void;

/** Where an entry is named; for a list of them, all at once. */
export function referencesTo(draft: Draft, { kind, id }: EntryRef): readonly Reference[] {
  return referencesOf(draft).get(keyOf(HOLDERS[kind], id)) ?? [];
}

const found = new WeakMap<Draft, ReadonlyMap<string, readonly Reference[]>>();

function referencesOf(draft: Draft): ReadonlyMap<string, readonly Reference[]> {
  const known = found.get(draft);
  if (known) return known;
  const map = new Map<string, Reference[]>();
  visitDraft(draft, (holder, id, reference) => {
    if (typeof id !== 'string' || id === '') return;
    const key = keyOf(holder, id);
    const list = map.get(key);
    if (list) list.push(reference);
    else map.set(key, [reference]);
  });
  found.set(draft, map);
  return map;
}

function keyOf(holder: string, id: string): string {
  return `${holder}/${id}`;
}

function visitDraft(draft: Draft, visit: Visit): void {
  draft.features.forEach((feature, position) => {
    for (const named of ofMark(feature, addressOf(draft, position))) visit(...named);
  });
  for (const id of keysOf(draft.actors)) {
    visitLoose('actors', memberOf(draft.actors, id), ['actors', id], 'partOf', { kind: 'actor', id }, visit);
  }
  for (const id of keysOf(draft.goods)) {
    visitLoose('units', memberOf(draft.goods, id), ['goods', id], 'unit', { kind: 'goods', id }, visit);
  }
  for (const id of keysOf(draft.units)) {
    visitLoose('units', memberOf(draft.units, id), ['units', id], 'like', { kind: 'unit', id }, visit);
  }
  visitTasks(draft, visit);
  visitSortings(draft, visit);
  visitText(draft, visit);
}

/** What the features of a draft name, which is the same for all that an edit has not touched. */
const ofMarks = new WeakMap<object, { readonly id: string; readonly named: readonly Parameters<Visit>[] }>();

function ofMark(feature: Json, id: string): readonly Parameters<Visit>[] {
  const kind = markKindOf(feature);
  if (kind === null || !isObject(feature)) return [];
  const known = ofMarks.get(feature);
  if (known?.id === id) return known.named;
  const named: Parameters<Visit>[] = [];
  visitMark(memberOf(feature, 'properties'), { kind, id }, (...found) => named.push(found));
  ofMarks.set(feature, { id, named });
  return named;
}

function visitLoose(
  holder: string,
  entry: Json | undefined,
  path: Path,
  member: string,
  by: EntryRef,
  visit: Visit,
): void {
  visit(holder, memberOf(entry, member), { path: [...path, member], by, claim: null, isNeeded: false });
}

function visitMark(properties: Json | undefined, by: EntryRef, visit: Visit): void {
  const path = ['features', by.id];
  const one = (holder: string, member: string, isNeeded = false) =>
    visit(holder, memberOf(properties, member), { path: [...path, member], by, claim: null, isNeeded });
  if (by.kind === 'place') one('features', 'anchor');
  if (by.kind === 'flow') {
    one('features', 'from', true);
    one('features', 'to', true);
    one('goods', 'goods', true);
    one('actors', 'sender');
    one('actors', 'receiver');
  }
  if (by.kind === 'event') {
    one('features', 'at');
    visitList('actors', memberOf(properties, 'actors'), [...path, 'actors'], by, null, visit);
  }
  if (by.kind === 'place') return;
  itemsOf(memberOf(properties, 'claims')).forEach((claim, index) => {
    visitClaim(claim, by, index, visit);
  });
}

function visitClaim(claim: Json, by: EntryRef, index: number, visit: Visit): void {
  const path = ['features', by.id, 'claims', index];
  const one = (holder: string, member: string, isNeeded = false) =>
    visit(holder, memberOf(claim, member), { path: [...path, member], by, claim: index, isNeeded });
  one('actors', 'by', true);
  one('sources', 'source', true);
  const sources = itemsOf(memberOf(claim, 'source'));
  visitList('sources', sources, [...path, 'source'], by, index, visit, sources.length === 1);
  visitList('actors', memberOf(claim, 'carriedBy'), [...path, 'carriedBy'], by, index, visit);
  one('features', 'from');
  one('features', 'to');
  visitList('features', memberOf(claim, 'via'), [...path, 'via'], by, index, visit);
  itemsOf(memberOf(claim, 'amounts')).forEach((amount, position) => {
    visit('units', memberOf(amount, 'unit'), {
      path: [...path, 'amounts', position, 'unit'],
      by,
      claim: index,
      isNeeded: false,
    });
  });
}

function visitList(
  holder: string,
  list: Json | undefined,
  path: Path,
  by: EntryRef | null,
  claim: number | null,
  visit: Visit,
  isNeeded = false,
): void {
  itemsOf(list).forEach((id, index) => {
    visit(holder, id, { path: [...path, index], by, claim, isNeeded });
  });
}

function visitTasks(draft: Draft, visit: Visit): void {
  itemsOf(draft.tasks).forEach((task, position) => {
    const path = ['tasks', position];
    visitList('features', memberOf(task, 'marks'), [...path, 'marks'], null, null, visit);
    itemsOf(memberOf(task, 'proof')).forEach((proof, index) => {
      const reference = { path: [...path, 'proof', index], by: null, claim: null, isNeeded: false };
      visit('features', markOf(proof), reference);
    });
  });
}

function visitSortings(draft: Draft, visit: Visit): void {
  itemsOf(draft.sortings).forEach((sorting, position) => {
    const path = ['sortings', position];
    visit('actors', memberOf(sorting, 'by'), {
      path: [...path, 'by'],
      by: null,
      claim: null,
      isNeeded: true,
    });
    itemsOf(memberOf(sorting, 'groups')).forEach((group, index) => {
      const inner = [...path, 'groups', index];
      visitList('features', memberOf(group, 'members'), [...inner, 'members'], null, null, visit);
      const reference = { path: [...inner, 'claim'], by: null, claim: null, isNeeded: false };
      visit('features', markOf(memberOf(group, 'claim')), reference);
    });
  });
}

/** The mark in the address of a claim. */
function markOf(address: Json | undefined): string | undefined {
  return typeof address === 'string' ? claimAddress(address)?.feature : undefined;
}

function visitText(draft: Draft, visit: Visit): void {
  for (const [lang, ids] of marksOfText(draft.text)) {
    for (const id of ids) {
      visit('features', id, { path: ['text', lang], by: null, claim: null, isNeeded: false });
    }
  }
}

type TextMarks = readonly (readonly [lang: string, ids: readonly string[]])[];

const ofTexts = new WeakMap<object, TextMarks>();

function marksOfText(text: Json | undefined): TextMarks {
  if (!isObject(text)) return [];
  const known = ofTexts.get(text);
  if (known) return known;
  const marks = Object.keys(text).map((lang): TextMarks[number] => [
    lang,
    parseProse(textMember(text, lang)).flatMap(({ inlines }) => inlines.flatMap(marksIn)),
  ]);
  ofTexts.set(text, marks);
  return marks;
}

function marksIn(inline: ProseInline): readonly string[] {
  if (inline.kind === 'text') return [];
  const inside = inline.children.flatMap(marksIn);
  return inline.kind === 'link' && inline.target.kind === 'feature' ? [inline.target.id, ...inside] : inside;
}
