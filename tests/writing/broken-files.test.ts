import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  claimsOf,
  type Draft,
  draftText,
  type EntryKind,
  entriesOf,
  issuesOf,
  issueText,
  type Json,
  moveEntry,
  nextStep,
  proposals,
  referencesTo,
  removalOf,
  setName,
  setPlainText,
  setPoint,
  settleId,
  setWayPoints,
  textOf,
  toDraft,
  valueAt,
} from '../../src/writing/index.ts';
import { oddDraft } from './drafts.ts';

const KINDS: readonly EntryKind[] = ['place', 'flow', 'event', 'actor', 'goods', 'source', 'unit'];

/** Every path in a value, as it is in the file. */
function pathsIn(value: Json): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path])),
  ];
}

const PATHS = pathsIn(oddDraft()).filter((path) => path.length > 0);
const BAD = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', '#', 'here', 'flow-flour/9', '[x](#', -1, [], {}, null),
);

function spoilt(value: unknown, [key, ...rest]: readonly string[], bad: unknown): void {
  const holder: Record<string, unknown> = Object(value);
  if (key === undefined || typeof value !== 'object') return;
  if (rest.length > 0) spoilt(holder[key], rest, bad);
  else
    Object.defineProperty(holder, key, { value: bad, enumerable: true, configurable: true, writable: true });
}

test('a file with anything wrong in it opens, can be listed, mended and saved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PATHS), BAD), { minLength: 1, maxLength: 3 }),
      (changes) => {
        const file: unknown = JSON.parse(JSON.stringify(oddDraft()));
        for (const [path, bad] of changes) spoilt(file, path, bad);
        const draft = toDraft(file);
        if (draft === null) return;
        expect(JSON.parse(draftText(draft))).toEqual(draft);
        for (const found of issuesOf(draft)) {
          expect(issueText(found, 'en').length).toBeGreaterThan(0);
          expect(issueText(found, 'de', 'at-field').length).toBeGreaterThan(0);
        }
        for (const { draft: better } of proposals(draft)) expect(better).not.toBe(draft);
        expect(nextStep(draft).step).toBeDefined();
        for (const lang of ['de', 'en']) {
          const { plain } = textOf(draft, lang);
          expect(setPlainText(draft, lang, plain)).toBe(draft);
        }
        for (const kind of KINDS) {
          for (const entry of entriesOf(draft, kind, 'en')) checkEntry(draft, kind, entry.id);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function checkEntry(draft: Draft, kind: EntryKind, id: string): void {
  const ref = { kind, id };
  for (const { path } of referencesTo(draft, ref)) expect(valueAt(draft, path)).toBeDefined();
  claimsOf(draft, id, 'en');
  removalOf(draft, ref);
  moveEntry(draft, ref, 1);
  setPoint(draft, id, [1, 2], 'city');
  setWayPoints(draft, id, [[3, 4]]);
  settleId(setName(draft, ref, 'de', 'Neu'), ref);
}
