import { issueSentence } from '../model/issue-sentence.ts';
import { type ParseResult, parseDispatch } from '../model/parse.ts';
import type { Issue } from '../model/types.ts';
import { claimListOf } from './entries.ts';
import { memberOf } from './json.ts';
import { addressOf, itemsOf, markKindOf, pathKey, positionOf } from './path.ts';
import type { ClaimRef, Draft, DraftIssue, EntryKind, EntryRef, Path } from './types.ts';

const parsed = new WeakMap<Draft, ParseResult>();
const placed = new WeakMap<Draft, readonly DraftIssue[]>();

/** The draft as a reader gets it: what is sound of it, to be drawn, and all that is wrong. Worked out once. */
export function readDraft(draft: Draft): ParseResult {
  const known = parsed.get(draft);
  if (known) return known;
  const result = parseDispatch(draft);
  parsed.set(draft, result);
  return result;
}

/** All issues of a draft, each with where it belongs; in the order of the model. */
export function issuesOf(draft: Draft): readonly DraftIssue[] {
  const known = placed.get(draft);
  if (known) return known;
  const issues = readDraft(draft).issues.map((issue) => place(draft, issue));
  placed.set(draft, issues);
  return issues;
}

/** The issues at a path and below it: of a field, of a claim with all its fields. */
export function issuesAt(draft: Draft, path: Path): readonly DraftIssue[] {
  const key = pathKey(path);
  return issuesOf(draft).filter((found) => found.key === key || found.key.startsWith(`${key}/`));
}

/** The issues of an entry; of a flow or event with those of its claims, or without them. */
export function issuesOfEntry(
  draft: Draft,
  ref: EntryRef,
  claims: 'with' | 'without' = 'with',
): readonly DraftIssue[] {
  return issuesOf(draft).filter(
    ({ entry, claim }) =>
      entry?.kind === ref.kind && entry.id === ref.id && (claims === 'with' || claim === null),
  );
}

/**
 * One sentence in an interface language whose messages are loaded: with where it is (`in-list`), or only what is wrong,
 * for beside a field.
 */
export function issueText(
  { issue }: DraftIssue,
  lang: string,
  place: 'in-list' | 'at-field' = 'in-list',
): string {
  if (place === 'in-list') return issueSentence(issue, lang);
  const member = issue.path.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';
  // A path of one step that is no member of the root names no place.
  return issueSentence({ ...issue, path: `-/${member}` }, lang);
}

/** The claims an issue leaves in doubt: the one it is in, else those of its mark. */
export function claimsOfIssue(draft: Draft, { entry, claim }: DraftIssue): readonly ClaimRef[] {
  if (!entry || (entry.kind !== 'flow' && entry.kind !== 'event')) return [];
  if (claim !== null) return [{ mark: entry.id, index: claim }];
  return claimListOf(draft, entry.id).map((_, index) => ({ mark: entry.id, index }));
}

const RECORD_KINDS: Readonly<Record<string, EntryKind>> = {
  actors: 'actor',
  goods: 'goods',
  sources: 'source',
  units: 'unit',
};

function place(draft: Draft, issue: Issue): DraftIssue {
  const [root = '', id, ...rest] = issue.path === '' ? [] : issue.path.split('/').map(unescaped);
  const entry = entryAt(draft, root, id);
  const isMark = entry !== null && root === 'features';
  const steps = isMark || entry === null ? rest.map(toStep) : rest;
  const head =
    id === undefined
      ? [root]
      : [root, isMark ? entry.id : root === 'features' ? Number(id) : toOwnStep(draft, root, id)];
  const path: Path = root === '' ? [] : [...head, ...steps];
  const [list, index, inner, position] = steps;
  const claim = isMark && list === 'claims' && typeof index === 'number' ? index : null;
  const amount = claim !== null && inner === 'amounts' && typeof position === 'number' ? position : null;
  const own = amount !== null ? steps.slice(4) : claim !== null ? steps.slice(2) : steps;
  const field = entry === null ? root : String(own[0] ?? '');
  return { issue, path, key: pathKey(path), entry, claim, amount, field };
}

function entryAt(draft: Draft, root: string, id: string | undefined): EntryRef | null {
  if (id === undefined) return null;
  if (root === 'features') {
    const position = positionOf(draft, id);
    const kind = markKindOf(itemsOf(draft.features)[position]);
    return kind === null ? null : { kind, id: addressOf(draft, position) };
  }
  const kind = Object.hasOwn(RECORD_KINDS, root) ? RECORD_KINDS[root] : undefined;
  return kind !== undefined && memberOf(draft[root], id) !== undefined ? { kind, id } : null;
}

/** Tasks and sortings are named by id in an issue, and are a list in the file. */
function toOwnStep(draft: Draft, root: string, id: string): string | number {
  const list = draft[root];
  if (!Array.isArray(list)) return id;
  const position = itemsOf(list).findIndex((item) => memberOf(item, 'id') === id);
  return position < 0 ? toStep(id) : position;
}

function toStep(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
