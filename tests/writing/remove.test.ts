import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Draft,
  type EntryKind,
  type EntryRef,
  entriesOf,
  issuesOf,
  moveClaim,
  referencesTo,
  removalOf,
  remove,
  removeClaim,
  valueAt,
} from '../../src/writing/index.ts';
import { oddDraft, opened, SHIPPED } from './drafts.ts';

const KINDS: readonly EntryKind[] = ['place', 'flow', 'event', 'actor', 'goods', 'source', 'unit'];

const allEntries = (draft: Draft): readonly EntryRef[] =>
  KINDS.flatMap((kind) => entriesOf(draft, kind, 'de'));
const errorsOf = (draft: Draft) => issuesOf(draft).filter(({ issue }) => issue.severity === 'error');
const where = (draft: Draft, ref: EntryRef) => referencesTo(draft, ref).map(({ path }) => path.join('/'));

describe('references', () => {
  test('to each kind, wherever they are', () => {
    const draft = oddDraft();
    expect(where(draft, { kind: 'place', id: 'here' })).toEqual([
      'features/flow-flour/from',
      'features/event-talk/at',
      'tasks/0/marks/0',
      'sortings/0/groups/0/members/0',
      'text/de',
    ]);
    expect(where(draft, { kind: 'flow', id: 'flow-flour' })).toEqual([
      'tasks/0/proof/0',
      'tasks/0/proof/1',
      'sortings/0/groups/0/claim',
      'text/de',
    ]);
    expect(where(draft, { kind: 'actor', id: 'ministry' })).toEqual([
      'features/flow-flour/claims/0/by',
      'features/flow-flour/claims/1/carriedBy/0',
      'features/event-talk/actors/1',
      'features/event-talk/claims/0/by',
    ]);
    expect(where(draft, { kind: 'actor', id: 'land' })).toEqual([
      'features/flow-flour/claims/1/by',
      'features/event-talk/actors/0',
      'actors/ministry/partOf',
      'sortings/0/by',
    ]);
    expect(where(draft, { kind: 'unit', id: 'tonnes' })).toEqual([
      'features/flow-flour/claims/0/amounts/0/unit',
      'goods/flour/unit',
    ]);
    expect(where(draft, { kind: 'source', id: 'paper' })).toEqual([
      'features/flow-flour/claims/0/source/1',
      'features/event-talk/claims/0/source',
    ]);
    expect(where(draft, { kind: 'actor', id: 'constructor' })).toEqual([]);
  });
});

describe('removing', () => {
  test('what cannot be without it goes too and is told before; all else no longer names it', () => {
    const draft = oddDraft();
    const place = removalOf(draft, { kind: 'place', id: 'here' });
    expect(place.entries).toEqual([{ kind: 'flow', id: 'flow-flour' }]);
    expect(place.claims).toEqual([]);
    expect(place.draft.text).toEqual({ de: 'Aus Hier kommt *Mehl*.\n\nSagt die Behörde.' });
    expect(valueAt(place.draft, ['tasks', 0])).toMatchObject({ proof: [] });
    expect(valueAt(place.draft, ['sortings', 0, 'groups', 0])).toEqual({
      id: 'g',
      names: { de: 'G' },
      members: ['there'],
    });
    expect(valueAt(place.draft, ['features', 'event-talk', 'at'])).toBeUndefined();

    const speaker = removalOf(draft, { kind: 'actor', id: 'ministry' });
    expect(speaker.entries).toEqual([]);
    expect(speaker.claims).toEqual([
      { mark: 'flow-flour', index: 0 },
      { mark: 'event-talk', index: 0 },
    ]);
    // The other claim of the flow is the first now, and is named so.
    expect(valueAt(speaker.draft, ['tasks', 0, 'proof'])).toEqual(['flow-flour/0']);
    expect(valueAt(speaker.draft, ['sortings', 0, 'groups', 0, 'claim'])).toBe('flow-flour/0');
    expect(valueAt(speaker.draft, ['features', 'flow-flour', 'claims', 0])).toEqual({
      by: 'land',
      stance: 'states',
      source: 'report',
    });

    expect(remove(draft, { kind: 'actor', id: 'land' }).sortings).toBeUndefined();
    expect(
      valueAt(remove(draft, { kind: 'source', id: 'paper' }), [
        'features',
        'flow-flour',
        'claims',
        0,
        'source',
      ]),
    ).toEqual(['report']);
    const unit = remove(draft, { kind: 'unit', id: 'tonnes' });
    expect(unit.units).toBeUndefined();
    expect(valueAt(unit, ['features', 'flow-flour', 'claims', 0, 'amounts', 0, 'unit'])).toBe('tonnes');
  });

  test('without its references, which are then issues', () => {
    const draft = remove(oddDraft(), { kind: 'actor', id: 'ministry' }, 'left');
    expect(
      issuesOf(draft)
        .filter(({ issue }) => issue.rule === 'unknown-actor')
        .map(({ key }) => key),
    ).toEqual([
      'features/flow-flour/claims/0/by',
      'features/flow-flour/claims/1/carriedBy/0',
      'features/event-talk/actors/1',
      'features/event-talk/claims/0/by',
    ]);
  });

  test('claims that move are still the ones that tasks and sortings name', () => {
    const moved = moveClaim(oddDraft(), { mark: 'flow-flour', index: 1 }, 0);
    expect(valueAt(moved, ['tasks', 0, 'proof'])).toEqual(['flow-flour/1', 'flow-flour/0']);
    expect(valueAt(moved, ['sortings', 0, 'groups', 0, 'claim'])).toBe('flow-flour/0');
    expect(removeClaim(moved, { mark: 'flow-flour', index: 5 })).toBe(moved);
  });

  test.each(SHIPPED)(
    '%s: after any removals nothing names what is gone, and no new error is there',
    (_, text) => {
      const draft = opened(text);
      const refs = allEntries(draft);
      expect(errorsOf(draft)).toEqual([]);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...refs), { minLength: 1, maxLength: 3 }), (gone) => {
          const left = gone.reduce<Draft>((inner, ref) => remove(inner, ref), draft);
          for (const ref of gone) {
            const named = ref.kind === 'unit' ? [] : where(left, ref);
            expect(named, `${ref.kind} ${ref.id}`).toEqual([]);
          }
          // Who said the only thing leaves a mark of which nobody says anything: that is for the writer to see.
          const bare = errorsOf(left).filter(({ issue }) => issue.rule === 'claims-present');
          const mended = bare.reduce<Draft>(
            (inner, { entry }) => (entry ? remove(inner, entry) : inner),
            left,
          );
          expect(errorsOf(mended).map(({ issue }) => issue)).toEqual([]);
        }),
        { numRuns: 12 },
      );
    },
  );
});
