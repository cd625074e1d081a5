import { describe, expect, test } from 'vitest';
import {
  claimPath,
  type Draft,
  issuesAt,
  issuesOf,
  issuesOfEntry,
  issueText,
  nextStep,
  type Proposal,
  proposals,
  setValue,
  valueAt,
} from '../../src/writing/index.ts';
import { oddDraft, opened } from './drafts.ts';

const sound = (): Draft => setValue(setValue(oddDraft(), ['sortings'], undefined), ['tasks'], undefined);
const placesOf = (draft: Draft) =>
  issuesOf(draft).map(({ key, entry, claim, amount, field }) => ({
    key,
    id: entry?.id,
    claim,
    amount,
    field,
  }));

describe('issues', () => {
  test('belong to an entry, a claim, an amount and a field; the key is that of the field', () => {
    const claim = claimPath('flow-flour', 0);
    const draft = setValue(
      setValue(sound(), [...claim, 'amounts', 0, 'value'], -1),
      [...claim, 'by'],
      'minister',
    );
    const bad = setValue(
      setValue(draft, ['sources', 'report', 'URL'], 'ftp://x'),
      ['features', 'there', 'name'],
      '',
    );
    expect(placesOf(bad)).toEqual(
      expect.arrayContaining([
        {
          key: 'features/flow-flour/claims/0/amounts/0/value',
          id: 'flow-flour',
          claim: 0,
          amount: 0,
          field: 'value',
        },
        { key: 'features/flow-flour/claims/0/by', id: 'flow-flour', claim: 0, amount: null, field: 'by' },
        { key: 'features/there/name', id: 'there', claim: null, amount: null, field: 'name' },
        { key: 'sources/report/URL', id: 'report', claim: null, amount: null, field: 'URL' },
      ]),
    );
    expect(issuesAt(bad, [...claim, 'by']).map(({ issue }) => issue.rule)).toEqual(['unknown-actor']);
    expect(issuesAt(bad, claim).length).toBe(2);
    expect(
      issuesOfEntry(bad, { kind: 'flow', id: 'flow-flour' }, 'without').map(({ field }) => field),
    ).toEqual(['to']);
    for (const { path, key } of issuesOf(bad)) expect(key).toBe(path.join('/'));
  });

  test('are said with where they are, or only what is wrong', () => {
    const draft = setValue(sound(), [...claimPath('flow-flour', 0), 'said'], '2024-02-30');
    const [found] = issuesAt(draft, [...claimPath('flow-flour', 0), 'said']);
    if (!found) throw new Error('no issue');
    expect(issueText(found, 'en')).toContain('flow-flour');
    expect(issueText(found, 'en', 'at-field')).not.toContain('flow-flour');
    expect(issueText(found, 'en', 'at-field')).toContain('2024-02-30');
    expect(issueText(found, 'de', 'at-field')).not.toBe(issueText(found, 'en', 'at-field'));
  });

  test('a feature without an id of its own can be mended all the same', () => {
    const draft = opened(
      '{"type":"FeatureCollection","dispatch":"1","id":"x","lang":"en","title":{"en":"X"},"actors":{},"goods":{},"sources":{},"features":[{"type":"Feature","geometry":null,"properties":{"kind":"place","name":"A"}},{"type":"Feature","id":"3","geometry":null,"properties":{"kind":"place","name":"B"}},{"type":"Feature","id":"3","geometry":null,"properties":{"kind":"place","name":"C"}}]}',
    );
    expect(issuesOf(draft).map(({ entry, field }) => ({ id: entry?.id, field }))).toEqual([
      { id: '0', field: 'id' },
      { id: '2', field: 'id' },
    ]);
    const mended = issuesOf(draft).reduce<Draft>(
      (inner, { path, entry }) => setValue(inner, path, `p-${entry?.id}`),
      draft,
    );
    expect(issuesOf(mended)).toEqual([]);
  });
});

/** The one proposal of a draft, and what becomes of its issue. */
function only(draft: Draft): Proposal {
  const found = proposals(draft);
  expect(found.length).toBe(1);
  const [first] = found;
  if (!first) throw new Error('no proposal');
  const rules = issuesOf(first.draft).map(({ key, issue }) => `${key} ${issue.rule}`);
  expect(rules).not.toContain(`${first.issue.key} ${first.issue.issue.rule}`);
  return first;
}

describe('proposals', () => {
  test('none for a sound draft', () => {
    expect(proposals(sound())).toEqual([]);
  });

  test('the status the claims speak for, with who decides it', () => {
    const denied = setValue(sound(), [...claimPath('flow-flour', 1), 'stance'], 'denies');
    expect(only(denied)).toMatchObject({
      kind: 'status',
      from: 'claimed',
      to: 'disputed',
      reason: 'denial',
      speakers: ['land'],
      claims: [1],
    });
  });

  test.each<readonly [string, (draft: Draft) => Draft, object]>([
    [
      'an id nearly right',
      (draft) => setValue(draft, [...claimPath('event-talk', 0), 'by'], 'ministri'),
      { kind: 'use-id', from: 'ministri', to: 'ministry' },
    ],
    [
      'a value nearly right',
      (draft) => setValue(draft, ['features', 'event-talk', 'type'], 'cal'),
      { kind: 'use-value', from: 'cal', to: 'call' },
    ],
    [
      'a tie to nothing',
      (draft) => setValue(draft, ['text', 'de'], '[Wort](#weg)'),
      { kind: 'untie', id: 'weg' },
    ],
    [
      'latitude first',
      (draft) => setValue(draft, ['features', 'here', 'geometry', 'coordinates'], [39, 125]),
      { kind: 'swap-point' },
    ],
    [
      'upside down',
      (draft) =>
        setValue(draft, [...claimPath('flow-flour', 0), 'amounts'], [{ min: 9, max: 3, unit: 'tonnes' }]),
      { kind: 'swap-bounds' },
    ],
    [
      'a member of another type',
      (draft) => setValue(draft, ['geometries'], 'x'),
      { kind: 'leave-out', member: 'geometries' },
    ],
  ])('%s', (_, spoil, expected) => {
    expect(only(spoil(sound()))).toMatchObject(expected);
  });

  test('swapping a point back gives the point', () => {
    const draft = setValue(sound(), ['features', 'here', 'geometry', 'coordinates'], [39, 125]);
    expect(valueAt(only(draft).draft, ['features', 'here', 'geometry', 'coordinates'])).toEqual([125, 39]);
  });
});

describe('next step', () => {
  test('of a whole story there is none', () => {
    expect(nextStep(sound()).step).toBe('done');
    expect(nextStep(setValue(sound(), ['text', 'de'], 'Ohne Bezug')).step).toBe('tie');
    expect(nextStep(setValue(sound(), ['text'], undefined)).step).toBe('text');
  });

  test.each<readonly [string, (draft: Draft) => Draft]>([
    ['title', (draft) => setValue(draft, ['title', 'de'], '')],
    ['place-point', (draft) => setValue(draft, ['features', 'there', 'geometry'], undefined)],
    ['flow-ends', (draft) => setValue(draft, ['features', 'flow-flour', 'to'], '')],
    ['flow-goods', (draft) => setValue(draft, ['features', 'flow-flour', 'goods'], '')],
    ['event-date', (draft) => setValue(draft, ['features', 'event-talk', 'start'], '')],
    ['first-claim', (draft) => setValue(draft, ['features', 'flow-flour', 'claims'], undefined)],
    ['claim-speaker', (draft) => setValue(draft, [...claimPath('flow-flour', 1), 'by'], '')],
    ['claim-source', (draft) => setValue(draft, [...claimPath('flow-flour', 0), 'source'], [])],
    ['look-at-issues', (draft) => setValue(draft, ['features', 'flow-flour', 'status'], 'confirmed')],
  ])('%s', (step, spoil) => {
    expect(nextStep(spoil(sound())).step).toBe(step);
  });
});
