import { recountClaims } from './claim-addresses.ts';
import { isObject, memberOf, setIn } from './json.ts';
import { entryPath, featureOf, HOLDERS, itemsOf, positionOf, rawPath } from './path.ts';
import { referencesTo } from './references.ts';
import { untieAll } from './text.ts';
import type { ClaimRef, Draft, EntryRef, Path, Reference, Removal } from './types.ts';

/** What taking an entry out would do, to be asked before it is done. */
export function removalOf(draft: Draft, ref: EntryRef): Removal {
  const gone = new Map<string, EntryRef>();
  const claims = new Map<string, ClaimRef>();
  const sortings = new Set<number>();
  const mentions: Reference[] = [];
  const queue = [ref];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const key = nameOf(next);
    if (gone.has(key)) continue;
    gone.set(key, next);
    for (const reference of referencesTo(draft, next)) {
      const { by, claim, isNeeded, path } = reference;
      if (!isNeeded) mentions.push(reference);
      else if (claim !== null && by) claims.set(`${by.id}/${claim}`, { mark: by.id, index: claim });
      else if (by) queue.push(by);
      else if (path[0] === 'sortings' && typeof path[1] === 'number') sortings.add(path[1]);
    }
  }
  gone.delete(nameOf(ref));
  const entries = [...gone.values()];
  const all = [ref, ...entries];
  // What goes anyway need not be mended first.
  const isLeft = (by: EntryRef | null) => by === null || !all.some((other) => nameOf(other) === nameOf(by));
  const leftClaims = [...claims.values()].filter(
    ({ mark }) => !all.some(({ id, kind }) => id === mark && HOLDERS[kind] === 'features'),
  );
  const leftMentions = mentions.filter(
    ({ by, claim, path }) =>
      isLeft(by) &&
      !(claim !== null && by && claims.has(`${by.id}/${claim}`)) &&
      !(path[0] === 'sortings' && typeof path[1] === 'number' && sortings.has(path[1])),
  );
  const unmentioned = withoutMentions(draft, leftMentions);
  const untied = untieAll(
    unmentioned,
    all.filter(({ kind }) => HOLDERS[kind] === 'features').map(({ id }) => id),
  );
  const unclaimed = leftClaims
    .toSorted((a, b) => b.index - a.index)
    .reduce((inner, claim) => removeClaim(inner, claim), untied);
  const unsorted = [...sortings]
    .sort((a, b) => b - a)
    .reduce((inner, at) => setIn(inner, ['sortings', at], undefined), unclaimed);
  return { draft: withoutEntries(unsorted, all), entries, claims: leftClaims, mentions: leftMentions.length };
}

/**
 * Takes an entry out. With what refers to it: whatever cannot be without it goes too (flows of a place, claims of a
 * speaker), all else no longer names it. Or without: then it is still named, and issues say where.
 */
export function remove(draft: Draft, ref: EntryRef, references: 'too' | 'left' = 'too'): Draft {
  return references === 'left' ? withoutEntries(draft, [ref]) : removalOf(draft, ref).draft;
}

/** Takes a claim out; tasks and sortings that name others of its mark by number are counted anew. */
export function removeClaim(draft: Draft, { mark, index }: ClaimRef): Draft {
  const position = positionOf(draft, mark);
  const claims = itemsOf(memberOf(memberOf(featureOf(draft, mark), 'properties'), 'claims'));
  if (index < 0 || index >= claims.length) return draft;
  const next = setIn(draft, ['features', position, 'properties', 'claims', index], undefined);
  return recountClaims(next, mark, (old) => (old === index ? null : old > index ? old - 1 : old));
}

function nameOf({ kind, id }: EntryRef): string {
  return `${HOLDERS[kind]}/${id}`;
}

/** Takes ids out of where they are named; from the back of each list, so that the places of the others hold. */
function withoutMentions(draft: Draft, mentions: readonly Reference[]): Draft {
  return (
    mentions
      .filter(({ path }) => path[0] !== 'text')
      // An amount keeps its unit as a plain word.
      .filter(({ path }) => path.at(-3) !== 'amounts')
      .map(({ path }) => path)
      .toSorted(fromBehind)
      .reduce<Draft>((inner, path) => {
        const raw = rawPath(inner, path);
        return raw === null ? inner : setIn(inner, raw, undefined);
      }, draft)
  );
}

function fromBehind(a: Path, b: Path): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (typeof part === 'number' && typeof other === 'number' && part !== other) return other - part;
  }
  return 0;
}

function withoutEntries(draft: Draft, refs: readonly EntryRef[]): Draft {
  const positions = new Set(
    refs.flatMap(({ kind, id }) => (HOLDERS[kind] === 'features' ? [positionOf(draft, id)] : [])),
  );
  const features = draft.features.filter((_, position) => !positions.has(position));
  const kept = features.length === draft.features.length ? draft : setIn(draft, ['features'], features);
  return refs.reduce<Draft>((inner, ref) => {
    if (HOLDERS[ref.kind] === 'features') return inner;
    return isObject(inner[HOLDERS[ref.kind]]) ? setIn(inner, entryPath(ref), undefined) : inner;
  }, kept);
}
